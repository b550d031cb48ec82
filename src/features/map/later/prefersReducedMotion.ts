/** Whether the reader asked the system for less motion; asked anew each time, since it can change. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
