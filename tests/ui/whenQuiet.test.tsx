import { act, renderHook } from "@testing-library/react";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { usePaintedValue } from "@/ui/usePaintedValue";
import { useQuiet } from "@/ui/useQuiet";

/** What waits for an idle moment. */
let waiting: (() => void)[] = [];

const passIdleMoment = () =>
  act(() => {
    const due = waiting;
    waiting = [];
    for (const callback of due) callback();
  });

beforeEach(() => {
  waiting = [];
  vi.useFakeTimers();
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => {
    waiting.push(callback);
    return waiting.length;
  });
  vi.stubGlobal("cancelIdleCallback", (id: number) => {
    waiting[id - 1] = () => {};
  });
});

// What is stubbed stays for the file, since what is taken away after a test takes its idle moment back.
afterEach(() => {
  vi.useRealTimers();
});

// Other files share the window: a stub that one of them takes away by halves would fail there.
afterAll(() => {
  vi.unstubAllGlobals();
});

describe("usePaintedValue", () => {
  const passFrame = () => act(() => vi.advanceTimersByTime(40));

  const render = (mayLag: boolean) =>
    renderHook((props: { value: string; mayLag: boolean }) => usePaintedValue(props.value, props.mayLag), {
      initialProps: { value: "one", mayLag },
    });

  it("follows the latest value after a frame", () => {
    const { result, rerender } = render(true);
    expect(result.current).toBe("one");
    rerender({ value: "two", mayLag: true });
    expect(result.current).toBe("one");
    rerender({ value: "three", mayLag: true });
    expect(result.current).toBe("one");
    passFrame();
    expect(result.current).toBe("three");
  });

  it("is the latest where it must not lag behind, and does not go back when it may", () => {
    const { result, rerender } = render(false);
    rerender({ value: "two", mayLag: false });
    expect(result.current).toBe("two");
    rerender({ value: "two", mayLag: true });
    expect(result.current).toBe("two");
  });
});

describe("useQuiet", () => {
  const pause = () => act(() => void vi.advanceTimersByTime(2000));

  it("is true after two seconds of rest and an idle moment, and stays so", () => {
    const { result, rerender } = renderHook(({ isAtRest }) => useQuiet(isAtRest), {
      initialProps: { isAtRest: false },
    });
    pause();
    passIdleMoment();
    expect(result.current).toBe(false);
    rerender({ isAtRest: true });
    act(() => void vi.advanceTimersByTime(1999));
    passIdleMoment();
    expect(result.current).toBe(false);
    pause();
    expect(result.current).toBe(false);
    passIdleMoment();
    expect(result.current).toBe(true);
    rerender({ isAtRest: false });
    expect(result.current).toBe(true);
  });

  it("begins to count anew where the rest was interrupted", () => {
    const { result, rerender } = renderHook(({ isAtRest }) => useQuiet(isAtRest), {
      initialProps: { isAtRest: true },
    });
    act(() => void vi.advanceTimersByTime(1500));
    rerender({ isAtRest: false });
    rerender({ isAtRest: true });
    act(() => void vi.advanceTimersByTime(1500));
    passIdleMoment();
    expect(result.current).toBe(false);
    pause();
    passIdleMoment();
    expect(result.current).toBe(true);
  });

  it.each(["pointermove", "keydown", "wheel"])("begins to count anew at a %s", (sign) => {
    const { result } = renderHook(() => useQuiet(true));
    act(() => void vi.advanceTimersByTime(1500));
    window.dispatchEvent(new Event(sign));
    act(() => void vi.advanceTimersByTime(1500));
    passIdleMoment();
    expect(result.current).toBe(false);
    pause();
    // Between the pause and the idle moment the reader goes on.
    window.dispatchEvent(new Event(sign));
    passIdleMoment();
    expect(result.current).toBe(false);
    pause();
    passIdleMoment();
    expect(result.current).toBe(true);
  });
});
