import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PresenterClock } from "@/features/presentation/PresenterClock";
import { renderPresenting } from "./renderPresenting";

const KEY = "clock";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 9, 5, 0) });
  window.sessionStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const renderClock = (props: Partial<Parameters<typeof PresenterClock>[0]> = {}) =>
  renderPresenting(<PresenterClock minutes={4} number={1} seconds={[60, 60]} storageKey={KEY} {...props} />);
const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const elapsed = () => document.querySelector("[data-elapsed]")?.textContent;
const button = (name: string) => screen.getByRole("button", { name });

describe("the clock of the presenter", () => {
  it("shows the time of day, and how much has gone of the time that there is", () => {
    renderClock();
    expect(screen.getByText("09:05")).toBeTruthy();
    expect(elapsed()).toBe("0:00 of 4:00");
    wait(65);
    expect(screen.getByText("09:06")).toBeTruthy();
    expect(elapsed()).toBe("1:05 of 4:00");
  });

  it("says by how much it is over", () => {
    renderClock();
    wait(4 * 60);
    expect(elapsed()).toBe("4:00 of 4:00");
    wait(61);
    expect(elapsed()).toBe("5:01 Over by 1:01");
  });

  it("is held, goes on and starts again", () => {
    renderClock();
    wait(10);
    fireEvent.click(button("Pause the clock"));
    wait(50);
    expect(elapsed()).toBe("0:10 of 4:00");
    fireEvent.click(button("Go on"));
    wait(5);
    expect(elapsed()).toBe("0:15 of 4:00");
    fireEvent.click(button("Start the clock again"));
    expect(elapsed()).toBe("0:00 of 4:00");
  });

  it("goes on after a reload", () => {
    const { unmount } = renderClock();
    wait(30);
    unmount();
    wait(15);
    renderClock();
    expect(elapsed()).toBe("0:45 of 4:00");
  });

  it.each(["{", "null", '{"before":-5}', '{"before":"9"}'])("starts anew where %s is stored", (stored) => {
    window.sessionStorage.setItem(KEY, stored);
    renderClock();
    expect(elapsed()).toBe("0:00 of 4:00");
  });

  it("runs where the browser forbids storing", () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("No", "SecurityError");
    });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("No", "QuotaExceededError");
    });
    renderClock();
    wait(3);
    expect(elapsed()).toBe("0:03 of 4:00");
  });

  it("says in words whether it is on pace, and how long the notes take", () => {
    const { rerender } = renderClock();
    const pace = () => document.querySelector("[data-pace]")?.textContent;
    expect(pace()).toBe("On pace");
    expect(
      screen.getByText(
        "About 1:00 for this slide and 2:00 for all, estimated from the notes at 130 words a minute.",
      ),
    ).toBeTruthy();
    wait(2 * 60 + 30);
    expect(pace()).toBe("Behind by about 0:30");
    rerender(<PresenterClock minutes={4} number={2} seconds={[60, 60]} storageKey={KEY} />);
    expect(pace()).toBe("On pace");
    fireEvent.click(button("Start the clock again"));
    expect(pace()).toBe("Ahead by about 2:00");
  });

  it("begins with what the audience's window has kept, and tells it every change", () => {
    const onRun = vi.fn();
    const since = Date.now() - 90_000;
    const { rerender } = renderClock({ onRun });
    const clock = (told: { run?: { before: number; since?: number } }) => (
      <PresenterClock minutes={4} number={1} seconds={[60]} storageKey={KEY} told={told} onRun={onRun} />
    );
    rerender(clock({ run: { before: 0, since } }));
    expect(elapsed()).toBe("1:30 of 4:00");
    expect(onRun).not.toHaveBeenCalled();
    fireEvent.click(button("Pause the clock"));
    expect(onRun).toHaveBeenLastCalledWith({ before: 90_000 });
    // Its own is the newer one from now on.
    rerender(clock({ run: { before: 0, since } }));
    expect(elapsed()).toBe("1:30 of 4:00");
    expect(onRun).toHaveBeenLastCalledWith({ before: 90_000 });
  });

  it("tells its own where the audience's window has none, or another one than was stored here", () => {
    const onRun = vi.fn();
    window.sessionStorage.setItem(KEY, '{"before":7000}');
    renderClock({ onRun, told: { run: { before: 1 } } });
    expect(elapsed()).toBe("0:07 of 4:00");
    expect(onRun).toHaveBeenCalledExactlyOnceWith({ before: 7000 });
  });
});
