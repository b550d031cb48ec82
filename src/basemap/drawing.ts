import type { Drawing } from "./drawingFormat";
import type { FrameId } from "./frames";
import { drawing as be } from "./geometry/be";
import { drawing as us } from "./geometry/us";

// Only the prerender imports this file: in the browser Leaflet adopts the drawing that the HTML brought.
const DRAWINGS: Record<FrameId, Drawing> = { us, be };

/** The `viewBox` of the drawing's `<svg>`; it covers `FRAMES[frame].drawing`. */
export function drawingViewBox(frame: FrameId): string {
  const { width, height } = DRAWINGS[frame];
  return `0 0 ${width} ${height}`;
}

/** The paths inside the drawing's `<svg>`, bottom first; their looks are the style sheet's. */
export function drawingMarkup(frame: FrameId): string {
  return DRAWINGS[frame].layers.map(({ id, d }) => `<path class="basemap-${id}" d="${d}"/>`).join("");
}

/** The drawing as one element, without a style or a size of its own. */
export function drawingSvg(frame: FrameId): string {
  return `<svg viewBox="${drawingViewBox(frame)}" aria-hidden="true" focusable="false">${drawingMarkup(frame)}</svg>`;
}
