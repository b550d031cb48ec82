import { drawingViewBox } from "@/basemap/drawing";
import type { FrameId } from "@/basemap/frames";
import { groundMarkup } from "@/features/presentation/Ground";
import { slideDrawing } from "@/prerender/ground/thinDrawing";
import type { Markup } from "@/ui/markup";

const ground = (frame: FrameId) => groundMarkup(frame, drawingViewBox(frame), slideDrawing(frame));

/** The drawings of both countries, to which every map of a document below `/present/` refers. */
export function grounds(): Markup {
  return { __html: ground("us") + ground("be") };
}
