/** Writes a path where it changes: while something moves this is asked for in every frame, and to write is to paint. */
export function setPath(element: Element | null, path: string): void {
  if (element?.getAttribute("d") !== path) element?.setAttribute("d", path);
}

/** What is drawn of a line: its own path, and its arrows, empty where it has none. */
export type DrawnLine = { path: string; arrows: string };

/** Writes each line of an overlay: link, stroke, casing and arrows. Hides the links of those that are not drawn. */
export function setLines(overlay: Element, drawn: ReadonlyMap<string, DrawnLine>): void {
  for (const link of overlay.querySelectorAll<SVGAElement>("[data-line]")) {
    const path = drawn.get(link.dataset.line ?? "")?.path ?? "";
    link.toggleAttribute("hidden", path === "");
    for (const part of link.querySelectorAll("[data-path]")) setPath(part, path);
  }
  for (const part of overlay.querySelectorAll<SVGElement>("[data-casing], [data-stroke]"))
    setPath(part, drawn.get(part.dataset.casing ?? part.dataset.stroke ?? "")?.path ?? "");
  for (const arrow of overlay.querySelectorAll<SVGElement>("[data-arrow]"))
    setPath(arrow, drawn.get(arrow.dataset.arrow ?? "")?.arrows ?? "");
}
