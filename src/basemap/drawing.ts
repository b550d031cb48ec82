import type { Drawing } from "./drawingFormat";
import { FRAMES, type FrameId } from "./frames";
import { drawing as be } from "./geometry/be";
import { drawing as us } from "./geometry/us";
import { formatGroundUnits, layersMarkup } from "./groundView";

// In the browser only parts that are loaded after a page has woken up import this file: the HTML brings a thinner drawing.
const DRAWINGS: Record<FrameId, Drawing> = { us, be };

/** The `viewBox` of the whole drawing; it covers `FRAMES[frame].drawing`. */
export function drawingViewBox(frame: FrameId): string {
  const { width, height } = DRAWINGS[frame];
  return `0 0 ${width} ${height}`;
}

/** The whole drawing, and how many units its `viewBox` is wide. */
export function drawingGround(frame: FrameId): { width: number; markup: string } {
  return { width: DRAWINGS[frame].width, markup: drawingMarkup(frame) };
}

/** The paths inside the whole drawing's `<svg>`, bottom first; their looks are the style sheet's. */
export function drawingMarkup(frame: FrameId): string {
  return layersMarkup(DRAWINGS[frame].layers);
}

function unitsOf(frame: FrameId) {
  const { minX, minY, maxX } = FRAMES[frame].drawing;
  return { minX, minY, units: DRAWINGS[frame].width / (maxX - minX) };
}

/** The whole drawing's `data-units`. */
export function drawingUnits(frame: FrameId): string {
  return formatGroundUnits(unitsOf(frame));
}
