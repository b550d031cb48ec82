/** Longer than Leaflet's zoom animation, after which nothing moves without a new event. */
const REST_AFTER_MS = 500;

/**
 * Why something is drawn: `moved` something of it, `changed` what is drawn; `awake` where neither is known to have been
 * since the last frame, but something may still be moving.
 */
export type DrawReason = "moved" | "changed" | "awake";

/** Lets drawings follow what moves: while awake, `draw` runs in every animation frame. */
export type Motion = {
  /** Something began to move or changed its size. */
  wake: () => void;
  /** Something else is drawn. It is seen with the next frame: lines drawn before that would lay out the page twice. */
  redraw: () => void;
  /**
   * Draws while awake and whenever the element changes its size, until the returned function is called. A drawing that
   * is not final keeps us awake.
   */
  follow: (element: Element, draw: (reason: DrawReason) => boolean) => () => void;
};

export function createMotion(): Motion {
  const draws = new Set<(reason: DrawReason) => boolean>();
  let awakeUntil = 0;
  let frame = 0;
  let isDrawing = false;
  /** Of the next frame: what has come since the last one. */
  let reason: DrawReason = "awake";
  const drawSoon = () => {
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(() => {
      isDrawing = false;
      for (const draw of draws) draw("moved");
    });
  };
  const tick = (now: number) => {
    const its = reason;
    reason = "awake";
    let areFinal = true;
    for (const draw of draws) if (draw(its) === false) areFinal = false;
    frame = now < awakeUntil || !areFinal ? requestAnimationFrame(tick) : 0;
  };
  const stayAwake = () => {
    awakeUntil = performance.now() + REST_AFTER_MS;
    if (frame === 0 && draws.size > 0) frame = requestAnimationFrame(tick);
  };
  const redraw = () => {
    if (reason === "awake") reason = "changed";
    stayAwake();
  };
  const wake = () => {
    reason = "moved";
    // Before the next frame, since what woke us may move after that frame's callback of ours has run; and once,
    // however many wake us, since to draw is to lay out the page.
    drawSoon();
    stayAwake();
  };
  return {
    wake,
    redraw,
    follow(element, draw) {
      draws.add(draw);
      const observer = new ResizeObserver(wake);
      observer.observe(element);
      draw("changed");
      wake();
      return () => {
        observer.disconnect();
        draws.delete(draw);
      };
    },
  };
}
