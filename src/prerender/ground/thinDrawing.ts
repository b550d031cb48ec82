import type { Box } from "@/basemap/camera";
import type { Drawing } from "@/basemap/drawingFormat";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { drawing as be } from "@/basemap/geometry/be";
import { drawing as us } from "@/basemap/geometry/us";
import { groundSvg, layersMarkup } from "@/basemap/groundView";
import { readStrokes } from "@/picture/readStrokes";
import { drawView, thinBeyond, unitsFor, type WeighedLayer } from "./drawView";
import { weighStrokes } from "./weighStrokes";

const DRAWINGS: Record<FrameId, Drawing> = { us, be };

const weighed = new Map<FrameId, WeighedLayer[]>();
const drawn = new Map<string, string>();

/** The layers of a frame's whole drawing in world pixels, weighed once. */
export function weighedLayers(frame: FrameId): WeighedLayer[] {
  const known = weighed.get(frame);
  if (known) return known;
  const { minX, minY, maxX } = FRAMES[frame].drawing;
  const { width, layers } = DRAWINGS[frame];
  const placing = { scale: (maxX - minX) / width, x: minX, y: minY };
  const read = layers.map(({ id, d }) => ({ id, strokes: readStrokes(d, placing) }));
  const all = weighStrokes(read.flatMap(({ strokes }) => strokes));
  let from = 0;
  const made = read.map(({ id, strokes }) => {
    const layer = { id, strokes: all.slice(from, from + strokes.length) };
    from += strokes.length;
    return layer;
  });
  weighed.set(frame, made);
  return made;
}

/** The drawing that the HTML of a page carries: cut to what a frame can show of the view and thinned for it. */
export function thinDrawing(frame: FrameId, box: Box): string {
  const { minX, minY } = box;
  const key = [frame, minX, minY, box.maxX, box.maxY].join(" ");
  const svg =
    drawn.get(key) ??
    groundSvg(drawView(weighedLayers(frame), box), box, { minX, minY, units: unitsFor(box) });
  drawn.set(key, svg);
  return svg;
}

/**
 * The paths of a frame's whole drawing for slides, in the units of its `viewBox`: the country's own are all there. `insets`:
 * other parts of it that are seen enlarged. World pixels.
 */
export function slideDrawing(frame: FrameId, insets: readonly Box[] = []): string {
  const key = ["slides", frame, ...insets.map(({ minX, minY }) => `${minX} ${minY}`)].join(" ");
  const { drawing, home } = FRAMES[frame];
  const units = DRAWINGS[frame].width / (drawing.maxX - drawing.minX);
  const markup =
    drawn.get(key) ??
    layersMarkup(
      thinBeyond(weighedLayers(frame), home, insets, ([x, y]) => [
        (x - drawing.minX) * units,
        (y - drawing.minY) * units,
      ]),
    );
  drawn.set(key, markup);
  return markup;
}
