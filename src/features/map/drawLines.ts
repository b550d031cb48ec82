import { linePath, type Point } from "@/basemap/linePath";
import { circleAround, labelBoxes } from "./clearance";
import { setPath } from "./setPath";

type Mark = { middle: Point; isVisible: boolean; isGroup: boolean };

/** Radius that is kept free of lines: the shape itself, and the shape with the room of a finger. */
const SHAPE_RADIUS_PX = 8;
const TARGET_RADIUS_PX = 13;
/** A group's shape is larger by this. */
const GROUP_EXTRA_PX = 7;

const TOP_PX = 8;

function readMarks(stage: Element, origin: DOMRect): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const frame of stage.querySelectorAll("[data-frame]")) {
    const edge = frame.getBoundingClientRect();
    for (const mark of frame.querySelectorAll<HTMLElement>("[data-city]")) {
      if (!mark.dataset.city) continue;
      const target = mark.getBoundingClientRect();
      const x = target.left + target.width / 2;
      const y = target.top + target.height / 2;
      // A line to a place outside its frame ends at the frame's edge.
      const shownX = Math.min(Math.max(x, edge.left), edge.right);
      const shownY = Math.min(Math.max(y, edge.top), edge.bottom);
      marks.set(mark.dataset.city, {
        middle: { x: shownX - origin.left, y: shownY - origin.top },
        isVisible: shownX === x && shownY === y,
        isGroup: mark.dataset.group !== undefined,
      });
    }
  }
  return marks;
}

/**
 * Draws each connection between the marks as they lie on the screen now. The marks' own rectangles are read, since
 * Leaflet tells no positions while a zoom is animated. Lines leave marks and labels free.
 */
export function drawLines(overlay: SVGSVGElement, stage: Element): void {
  const origin = overlay.getBoundingClientRect();
  const marks = readMarks(stage, origin);
  const outside = `M0 0H${origin.width}V${origin.height}H0Z`;
  const visible = [...marks.values()].filter(({ isVisible }) => isVisible);
  const holes = (radius: number) =>
    visible
      .map(({ middle, isGroup }) => circleAround(middle, radius + (isGroup ? GROUP_EXTRA_PX : 0)))
      .join("");
  const labels = labelBoxes(stage, origin);
  setPath(overlay.querySelector("[data-clip=marks]"), outside + holes(SHAPE_RADIUS_PX) + labels);
  setPath(overlay.querySelector("[data-clip=targets]"), outside + holes(TARGET_RADIUS_PX) + labels);
  const [first, second] = [...stage.querySelectorAll("[data-frame]")].map((frame) =>
    frame.getBoundingClientRect(),
  );
  const isStacked = first !== undefined && second !== undefined && second.top >= first.bottom;
  const hasSelection = overlay.querySelector("[data-selected]") !== null;
  const lines = [...overlay.querySelectorAll<SVGAElement>("[data-line]")];
  // By id, since the order on the screen changes with the selection, which shall bend no line.
  const inOrder = lines.toSorted((one, other) =>
    (one.dataset.line ?? "").localeCompare(other.dataset.line ?? ""),
  );
  const begun = new Map<string, number>();
  for (const line of inOrder) {
    const start = line.dataset.from ?? "";
    const rank = begun.get(start) ?? 0;
    begun.set(start, rank + 1);
    const from = marks.get(line.dataset.from ?? "");
    const to = marks.get(line.dataset.to ?? "");
    // Beside a selection, a line that leads out of view would only point at nothing.
    const isAside = hasSelection && line.dataset.selected === undefined;
    const isShown = from && to && (!isAside || (from.isVisible && to.isVisible));
    line.toggleAttribute("hidden", !isShown);
    const path = isShown ? linePath(from.middle, to.middle, isStacked, TOP_PX, rank) : "";
    for (const part of line.querySelectorAll("[data-path]")) setPath(part, path);
  }
}
