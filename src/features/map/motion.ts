/** Longer than Leaflet's zoom animation, after which nothing moves without a new event. */
const REST_AFTER_MS = 500;

/** Lets drawings follow what moves: while awake, `draw` runs in every animation frame. */
export type Motion = {
  /** Something began to move or changed its size. */
  wake: () => void;
  /** Something else is drawn. It is seen with the next frame: lines drawn before that would lay out the page twice. */
  redraw: () => void;
  /** Draws while awake and whenever the element changes its size, until the returned function is called. */
  follow: (element: Element, draw: () => void) => () => void;
};

export function createMotion(): Motion {
  const draws = new Set<() => void>();
  let awakeUntil = 0;
  let frame = 0;
  let isDrawing = false;
  const drawSoon = () => {
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(() => {
      isDrawing = false;
      for (const draw of draws) draw();
    });
  };
  const tick = (now: number) => {
    for (const draw of draws) draw();
    frame = now < awakeUntil ? requestAnimationFrame(tick) : 0;
  };
  const redraw = () => {
    awakeUntil = performance.now() + REST_AFTER_MS;
    if (frame === 0 && draws.size > 0) frame = requestAnimationFrame(tick);
  };
  const wake = () => {
    // Before the next frame, since what woke us may move after that frame's callback of ours has run; and once,
    // however many wake us, since to draw is to lay out the page.
    drawSoon();
    redraw();
  };
  return {
    wake,
    redraw,
    follow(element, draw) {
      draws.add(draw);
      const observer = new ResizeObserver(wake);
      observer.observe(element);
      draw();
      wake();
      return () => {
        observer.disconnect();
        draws.delete(draw);
      };
    },
  };
}
