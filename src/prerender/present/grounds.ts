import { drawingMarkup, drawingViewBox } from "@/basemap/drawing";
import type { FrameId } from "@/basemap/frames";
import { groundMarkup } from "@/features/presentation/Ground";

const ground = (frame: FrameId) => groundMarkup(frame, drawingViewBox(frame), drawingMarkup(frame));

/** The drawings of both countries, to which every map of a document below `/present/` refers. */
export function grounds(): Record<FrameId, string> {
  return { us: ground("us"), be: ground("be") };
}
