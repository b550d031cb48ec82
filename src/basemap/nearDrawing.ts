import type { Drawing } from "./drawingFormat";
import { FRAMES, type FrameId } from "./frames";
import { drawing as us } from "./geometry/usNear";
import { formatGroundUnits, layersMarkup } from "./groundView";

// Belgium's whole drawing is as fine as its source: corners are told apart to three CSS pixels at the nearest zoom.
const DRAWINGS: Partial<Record<FrameId, Drawing>> = { us };

/** The paths of a finer drawing, and its `data-units`; undefined for a frame whose whole drawing is as fine. */
export function nearDrawing(frame: FrameId): { markup: string; units: string } | undefined {
  const drawing = DRAWINGS[frame];
  if (!drawing) return undefined;
  const { minX, minY, maxX } = FRAMES[frame].drawing;
  const units = drawing.width / (maxX - minX);
  return { markup: layersMarkup(drawing.layers), units: formatGroundUnits({ minX, minY, units }) };
}
