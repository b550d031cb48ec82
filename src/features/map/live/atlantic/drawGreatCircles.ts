import { ATLANTIC } from "@/basemap/atlantic";
import type { Point } from "@/basemap/linePath";
import type { WorldPoint } from "@/basemap/projection";
import { circleAround, labelBoxes } from "@/features/map/clearance";
import { setPath } from "@/features/map/setPath";

/** A line on the map, in world pixels from west to east. */
export type Way = {
  points: readonly WorldPoint[];
  /** CSS pixels by which its middle stands aside, so that a pointer can tell lines between the same two marks apart. */
  asidePx: number;
  /** Degrees clockwise from north, at the middle; none where no source states a direction. */
  arrowBearing: number | undefined;
};

/** Room around a mark that its line leaves free, and that a finger has. */
const SHAPE_PX = 1;
const TARGET_PX = 4;

/** The part of a mark's target of 24 CSS pixels that its shape covers. */
const SHAPE_PART = 0.32;

/** How far beyond its edges the map draws lines. */
const MARGIN_PX = 40;

const round = (value: number) => Math.round(value * 10) / 10;

function clearances(map: Element, origin: DOMRect): { marks: string; targets: string } {
  const targets = [...map.querySelectorAll("[data-city]")].map((target) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    const middle = { x: left + width / 2 - origin.left, y: top + height / 2 - origin.top };
    const isGroup = target.matches("[data-group]");
    return { middle, shape: width * (isGroup ? 0.5 : SHAPE_PART), target: width / 2 };
  });
  const outside = `M0 0H${origin.width}V${origin.height}H0Z`;
  const labels = labelBoxes(map, origin);
  const holes = (radius: (it: (typeof targets)[number]) => number) =>
    outside + targets.map((it) => circleAround(it.middle, radius(it))).join("") + labels;
  return {
    marks: holes(({ shape }) => shape + SHAPE_PX),
    targets: holes(({ target }) => target + TARGET_PX),
  };
}

/** The points of a way in CSS pixels of the map, bowed aside. */
function screenPoints({ points, asidePx }: Way, toScreen: (point: WorldPoint) => Point): Point[] {
  const places = points.map(toScreen);
  return places.map((place, index) => {
    const before = places[index - 1] ?? place;
    const after = places[index + 1] ?? place;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const bow = (asidePx * Math.sin((Math.PI * index) / (places.length - 1))) / length;
    return { x: place.x - (after.y - before.y) * bow, y: place.y + (after.x - before.x) * bow };
  });
}

function isBetween(one: number, other: number, end: number): boolean {
  return Math.max(one, other) >= -MARGIN_PX && Math.min(one, other) <= end + MARGIN_PX;
}

/** Only the pieces in and near the map: a dashed line of a hundred screens is slow to paint. */
function visiblePath(points: readonly Point[], { width, height }: DOMRect): string {
  let path = "";
  let isDrawing = false;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before) return;
    const isVisible = isBetween(before.x, point.x, width) && isBetween(before.y, point.y, height);
    if (isVisible && !isDrawing) path += `M${round(before.x)} ${round(before.y)}`;
    if (isVisible) path += `L${round(point.x)} ${round(point.y)}`;
    isDrawing = isVisible;
  });
  return path;
}

/**
 * Draws the ways where the map lies on the screen now. The drawing's own rectangle is read, since Leaflet tells no
 * positions while a zoom is animated. A line of which nothing is in view is hidden, also from the keyboard.
 */
export function drawGreatCircles(overlay: SVGSVGElement, map: Element, ways: ReadonlyMap<string, Way>): void {
  const origin = overlay.getBoundingClientRect();
  const drawing = map.querySelector("[data-atlantic]")?.getBoundingClientRect();
  if (!drawing) return;
  const { minX, maxX, minY } = ATLANTIC.drawing;
  const scale = drawing.width / (maxX - minX);
  const toScreen = ({ x, y }: WorldPoint): Point => ({
    x: drawing.left - origin.left + (x - minX) * scale,
    y: drawing.top - origin.top + (y - minY) * scale,
  });
  const { marks, targets } = clearances(map, origin);
  setPath(overlay.querySelector("[data-clip=marks]"), marks);
  setPath(overlay.querySelector("[data-clip=targets]"), targets);
  for (const line of overlay.querySelectorAll<SVGAElement>("[data-line]")) {
    const way = ways.get(line.dataset.line ?? "");
    const points = way ? screenPoints(way, toScreen) : [];
    const path = visiblePath(points, origin);
    line.toggleAttribute("hidden", path === "");
    for (const part of line.querySelectorAll("[data-path]")) setPath(part, path);
    const middle = points[Math.floor(points.length / 2)];
    if (middle && way?.arrowBearing !== undefined)
      line
        .querySelector("[data-arrow]")
        ?.setAttribute(
          "transform",
          `translate(${round(middle.x)} ${round(middle.y)}) rotate(${round(way.arrowBearing)})`,
        );
  }
}
