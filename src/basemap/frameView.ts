import type { LatLng } from "@/domain/latLng";
import { type Box, boxAround, type Camera, fitCamera, growBox, type Size } from "./camera";
import { FRAMES, type FrameId } from "./frames";
import { project } from "./projection";

/** Between what must be seen and the edge of the frame. */
export const FRAME_PADDING_PX = 20;

/** A pair is shown with enough around it to recognise where it is: this part of the country's width. */
const MIN_SPAN_OF_HOME: Record<FrameId, number> = { be: 0.5, us: 0.42 };

/** Room for marks and labels beside the outermost places. */
const MARGIN_FACTOR = 1.35;

/** What a frame shows of a page: the country, or the places that the page is about. */
export function focusBox(frame: FrameId, places: readonly LatLng[]): Box {
  const { home, drawing } = FRAMES[frame];
  // What lies beyond the drawing, as Guam does, is named at the frame's edge.
  const drawn = places.filter((place) => {
    const { x, y } = project(place);
    return x >= drawing.minX && x <= drawing.maxX && y >= drawing.minY && y <= drawing.maxY;
  });
  if (drawn.length === 0) return home;
  const box = growBox(boxAround(drawn, 0), MARGIN_FACTOR);
  const minSpan = (home.maxX - home.minX) * MIN_SPAN_OF_HOME[frame];
  const isWiderThanHome =
    box.maxX - box.minX > home.maxX - home.minX || box.maxY - box.minY > home.maxY - home.minY;
  return isWiderThanHome ? home : widen(box, minSpan);
}

function widen(box: Box, minSpan: number): Box {
  const [x, y] = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
  const halfWidth = Math.max(box.maxX - box.minX, minSpan) / 2;
  const halfHeight = Math.max(box.maxY - box.minY, minSpan * 0.8) / 2;
  return { minX: x - halfWidth, maxX: x + halfWidth, minY: y - halfHeight, maxY: y + halfHeight };
}

/** The camera for a box in a frame of this size; the style sheet computes the same for the still drawing. */
export function cameraFor(box: Box, size: Size): Camera {
  return fitCamera(box, size, FRAME_PADDING_PX);
}
