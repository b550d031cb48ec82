import type { Drawing } from "./drawingFormat";
import { FRAMES, type FrameId } from "./frames";
import { formatGroundUnits, layersMarkup } from "./groundView";

// One frame is seldom looked at as nearly as the other: each drawing is a part of its own.
const LOADERS: Record<FrameId, () => Promise<{ drawing: Drawing }>> = {
  us: () => import("./geometry/usNear"),
  be: () => import("./geometry/beNear"),
};

/** From this zoom on the corners of the whole drawing would be seen. */
export const NEAR_ZOOM: Record<FrameId, number> = { us: 5.3, be: 9 };

/** The paths of a finer drawing, and its `data-units`. */
export async function loadNearDrawing(frame: FrameId): Promise<{ markup: string; units: string }> {
  const { drawing } = await LOADERS[frame]();
  const { minX, minY, maxX } = FRAMES[frame].drawing;
  const units = drawing.width / (maxX - minX);
  return { markup: layersMarkup(drawing.layers), units: formatGroundUnits({ minX, minY, units }) };
}
