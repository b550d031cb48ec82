import type { Box } from "./camera";
import type { Drawing } from "./drawingFormat";

/** Where the units of a drawing begin, in world pixels, and how many of them one world pixel has. */
export type GroundUnits = { minX: number; minY: number; units: number };

const exact = (value: number, digits: number) => String(Number(value.toFixed(digits)));

/** A thousandth of a unit is less than anyone sees. */
const VIEW_DIGITS = 3;

/** A millionth of a world pixel is less than a pixel at the nearest zoom. */
const UNITS_DIGITS = 6;

/** The `viewBox` that shows the box and no more: with `overflow: visible` the rest lies around it. */
function formatViewBox(box: Box, { minX, minY, units }: GroundUnits): string {
  return [
    (box.minX - minX) * units,
    (box.minY - minY) * units,
    (box.maxX - box.minX) * units,
    (box.maxY - box.minY) * units,
  ]
    .map((value) => exact(value, VIEW_DIGITS))
    .join(" ");
}

/** The value of `data-units`, by which a script moves a drawing to another view. */
export const formatGroundUnits = ({ minX, minY, units }: GroundUnits): string =>
  [minX, minY, units].map((value) => exact(value, UNITS_DIGITS)).join(" ");

/** Of a drawing's `<svg>`; undefined where `data-units` is missing or was not written by `formatGroundUnits`. */
function readGroundUnits(drawing: Element): GroundUnits | undefined {
  const [minX, minY, units] = (drawing.getAttribute("data-units") ?? "").split(" ").map(Number);
  return minX !== undefined && minY !== undefined && units !== undefined && units > 0
    ? { minX, minY, units }
    : undefined;
}

/** Sets the view of a drawing's `<svg>`. One that is not ours stays as it is. */
export function showView(drawing: Element, box: Box): void {
  const units = readGroundUnits(drawing);
  if (units) drawing.setAttribute("viewBox", formatViewBox(box, units));
}

export function layersMarkup(layers: Drawing["layers"]): string {
  return layers.map(({ id, d }) => `<path class="basemap-${id}" d="${d}"/>`).join("");
}

/** A drawing as one element that shows the box, without a style or a size of its own. */
export function groundSvg(layers: Drawing["layers"], box: Box, units: GroundUnits): string {
  const attributes = `viewBox="${formatViewBox(box, units)}" data-units="${formatGroundUnits(units)}"`;
  return `<svg ${attributes} aria-hidden="true" focusable="false">${layersMarkup(layers)}</svg>`;
}
