import { FRAMES, type FrameId } from "@/basemap/frames";
import { groundId } from "@/features/presentation/Ground";
import type { Ground } from "@/picture/drawNumberedMap";

/**
 * The whole drawing of a frame. A document below `/present/` has it, since all its maps refer to it; elsewhere it is
 * loaded. Rejects where it cannot be.
 */
export async function readGround(frame: FrameId): Promise<Ground> {
  const group = document.getElementById(groundId(frame));
  const scale = Number(/scale\(([^)]+)\)/.exec(group?.getAttribute("transform") ?? "")?.[1]);
  const { minX, maxX } = FRAMES[frame].drawing;
  if (group && scale > 0) return { width: (maxX - minX) / scale, markup: group.innerHTML };
  const { drawingGround } = await import("@/basemap/drawing");
  return drawingGround(frame);
}
