import { ATLANTIC } from "@/basemap/atlantic";
import { drawing } from "@/basemap/geometry/atlantic";

/** Left and upper edge in world pixels of a world 256 wide, and units of the drawing to one of them. */
const ATLANTIC_UNITS = [
  ATLANTIC.drawing.minX,
  ATLANTIC.drawing.minY,
  drawing.width / (ATLANTIC.drawing.maxX - ATLANTIC.drawing.minX),
].join(" ");

/** A mark may be drawn so far from its city. */
export const STRAY_TOLERANCE_PX = 1;

export type City = { id: string; coordinates: { lat: number; lng: number } };

type Strays = readonly [
  cities: readonly City[],
  drawings: string,
  marks: string,
  tolerancePx: number,
  atlanticUnits: string,
];

/** What `findStraysHere` is told: selectors of the drawings of the ground, and of the marks. */
export const straysOf = (
  cities: readonly City[],
  drawings: string,
  marks: string,
  tolerancePx = STRAY_TOLERANCE_PX,
): Strays => [cities, drawings, marks, tolerancePx, ATLANTIC_UNITS];

/**
 * Marks that do not stand where the ground that is painted below them has their city, in words. Each drawing says in
 * `data-units`, or by its place in the world, how its units lie. It runs in the page, in any browser.
 */
export function findStraysHere([all, drawingSelector, markSelector, tolerance, ownUnits]: Strays): string[] {
  const project = ({ lat, lng }: { lat: number; lng: number }) => ({
    x: 128 + (lng * 256) / 360,
    y: 128 - (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 128) / Math.PI,
  });
  const isShown = (element: Element) => element.getBoundingClientRect().width > 0;
  const problems: string[] = [];
  let count = 0;
  for (const frame of document.querySelectorAll("[data-frame]")) {
    const ground = [...frame.querySelectorAll<SVGGraphicsElement>(drawingSelector)].find(isShown);
    const matrix = ground?.getScreenCTM();
    if (!ground || !matrix) continue;
    const [minX = 0, minY = 0, units = 1] = (ground.getAttribute("data-units") ?? ownUnits)
      .split(" ")
      .map(Number);
    const holder = frame.querySelector(markSelector) ? frame : document;
    for (const mark of holder.querySelectorAll<HTMLElement | SVGElement>(markSelector)) {
      const id = mark.dataset.city ?? mark.dataset.mark ?? "";
      const city = all.find((it) => it.id === id);
      if (!city || !isShown(mark)) continue;
      const { x, y } = project(city.coordinates);
      const place = new DOMPoint((x - minX) * units, (y - minY) * units).matrixTransform(matrix);
      const box = mark.getBoundingClientRect();
      const middle =
        mark instanceof SVGGraphicsElement
          ? new DOMPoint(0, 0).matrixTransform(mark.getScreenCTM() ?? undefined)
          : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      count += 1;
      const distance = Math.hypot(middle.x - place.x, middle.y - place.y);
      if (distance > tolerance) problems.push(`${id} is ${distance.toFixed(1)} px off`);
    }
  }
  return count > 1 ? problems : ["No marks are drawn"];
}
