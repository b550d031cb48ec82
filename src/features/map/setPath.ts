/** Writes a path where it changes: while something moves this is asked for in every frame, and to write is to paint. */
export function setPath(element: Element | null, path: string): void {
  if (element?.getAttribute("d") !== path) element?.setAttribute("d", path);
}
