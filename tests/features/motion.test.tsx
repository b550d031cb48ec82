import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMotion } from "@/features/map/motion";

let now = 0;
let frames: FrameRequestCallback[] = [];
let observed: { element: Element; onChange: () => void; isConnected: boolean }[] = [];

class FakeResizeObserver {
  #entry: (typeof observed)[number] | undefined;
  readonly #onChange: () => void;
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }
  observe(element: Element) {
    this.#entry = { element, onChange: this.#onChange, isConnected: true };
    observed.push(this.#entry);
  }
  unobserve() {}
  disconnect() {
    if (this.#entry) this.#entry.isConnected = false;
  }
}

beforeEach(() => {
  now = 0;
  frames = [];
  observed = [];
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal("ResizeObserver", FakeResizeObserver);
  vi.spyOn(performance, "now").mockImplementation(() => now);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Lets animation frames pass, one every 16 ms, until `until`. */
function passFramesUntil(until: number): void {
  while (now < until) {
    now += 16;
    const due = frames;
    frames = [];
    for (const callback of due) callback(now);
  }
}

describe("motion", () => {
  it("draws in every frame while something moves, and rests after it", async () => {
    const motion = createMotion();
    const draw = vi.fn();
    motion.follow(document.body, draw);
    passFramesUntil(2000);
    const first = draw.mock.calls.length;
    expect(first).toBeGreaterThan(25);
    expect(first).toBeLessThan(40);
    expect(frames).toEqual([]);
    motion.wake();
    await Promise.resolve();
    passFramesUntil(4000);
    expect(draw.mock.calls.length).toBe(2 * first);
  });

  it("goes on for as long as it is woken, with one request at a time", () => {
    const motion = createMotion();
    const draw = vi.fn();
    motion.follow(document.body, draw);
    for (let time = 100; time <= 1000; time += 100) {
      passFramesUntil(time);
      motion.wake();
      motion.wake();
      expect(frames.length).toBe(1);
    }
    expect(draw.mock.calls.length).toBeGreaterThanOrEqual(1000 / 16 - 1);
  });

  it("draws once at least when woken, however late the frame comes", () => {
    const motion = createMotion();
    const draw = vi.fn();
    motion.follow(document.body, draw);
    draw.mockClear();
    now = 10_000;
    passFramesUntil(10_016);
    expect(draw).toHaveBeenCalledOnce();
  });

  it("draws before the next frame, once however many wake it", async () => {
    const motion = createMotion();
    const draw = vi.fn();
    motion.follow(document.body, draw);
    await Promise.resolve();
    draw.mockClear();
    motion.wake();
    motion.wake();
    motion.wake();
    await Promise.resolve();
    expect(draw).toHaveBeenCalledOnce();
    motion.wake();
    await Promise.resolve();
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it("draws with the next frame what is only drawn otherwise, not before it", async () => {
    const motion = createMotion();
    const draw = vi.fn();
    motion.follow(document.body, draw);
    await Promise.resolve();
    passFramesUntil(2000);
    draw.mockClear();
    motion.redraw();
    motion.redraw();
    await Promise.resolve();
    expect(draw).not.toHaveBeenCalled();
    expect(frames.length).toBe(1);
    passFramesUntil(2016);
    expect(draw).toHaveBeenCalledOnce();
  });

  it("says why it draws: what moved goes before what is drawn anew, and each is said once", async () => {
    const motion = createMotion();
    const draw = vi.fn();
    motion.follow(document.body, draw);
    await Promise.resolve();
    passFramesUntil(2000);
    draw.mockClear();
    const reasons = () => draw.mock.calls.splice(0).map(([reason]) => reason);
    motion.redraw();
    passFramesUntil(2032);
    expect(reasons()).toEqual(["changed", "awake"]);
    motion.wake();
    motion.redraw();
    await Promise.resolve();
    expect(reasons()).toEqual(["moved"]);
    passFramesUntil(2064);
    expect(reasons()).toEqual(["moved", "awake"]);
  });

  it("stays awake until a drawing is final", () => {
    const motion = createMotion();
    const draw = vi.fn(() => false);
    motion.follow(document.body, draw);
    passFramesUntil(4000);
    expect(frames.length).toBe(1);
    draw.mockReturnValue(true);
    passFramesUntil(4100);
    expect(frames.length).toBe(0);
  });

  it("asks for no frames where nothing is drawn", () => {
    createMotion().wake();
    createMotion().redraw();
    expect(frames).toEqual([]);
  });

  it("draws when the followed element changes its size", () => {
    const motion = createMotion();
    const draw = vi.fn();
    motion.follow(document.body, draw);
    passFramesUntil(2000);
    draw.mockClear();
    observed[0]?.onChange();
    passFramesUntil(2100);
    expect(draw).toHaveBeenCalled();
  });

  it("stops drawing and watching for one who has left, and goes on for the others", () => {
    const motion = createMotion();
    const [gone, stays] = [vi.fn(), vi.fn()];
    const leave = motion.follow(document.body, gone);
    motion.follow(document.body, stays);
    leave();
    gone.mockClear();
    passFramesUntil(100);
    expect(gone).not.toHaveBeenCalled();
    expect(stays).toHaveBeenCalled();
    expect(observed.map(({ isConnected }) => isConnected)).toEqual([false, true]);
  });
});
