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

const renderClock = () => renderPresenting(<PresenterClock minutes={4} storageKey={KEY} />);
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
});
