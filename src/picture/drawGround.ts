import type { Camera } from "@/basemap/camera";
import { drawingMarkup, drawingViewBox } from "@/basemap/drawing";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { project } from "@/basemap/projection";
import { cropPath } from "./cropPath";
import type { FrameBox } from "./drawPlaces";
import { layerLook } from "./layerLook";
import type { Palette } from "./palette";

/** How far the ground reaches beyond its frame, where something else covers it: no stroke along the cut is seen. */
const OVERLAP_PX = 4;

/** The frame's map; `overlap`: CSS pixels beyond the frame. */
export function drawGround(
  frame: FrameId,
  camera: Camera,
  place: FrameBox,
  palette: Palette,
  overlap = OVERLAP_PX,
): string {
  const { drawing } = FRAMES[frame];
  const { left, top, width, height, zoom } = place;
  const unitsPerWorldPx = Number(drawingViewBox(frame).split(" ")[2]) / (drawing.maxX - drawing.minX);
  const pxPerWorldPx = zoom * 2 ** camera.zoom;
  const center = project(camera.center);
  const placing = {
    scale: pxPerWorldPx / unitsPerWorldPx,
    x: left + width / 2 + (drawing.minX - center.x) * pxPerWorldPx,
    y: top + height / 2 + (drawing.minY - center.y) * pxPerWorldPx,
  };
  const box = {
    minX: left - overlap,
    minY: top - overlap,
    maxX: left + width + overlap,
    maxY: top + height + overlap,
  };
  const layers = [...drawingMarkup(frame).matchAll(/class="basemap-([a-z-]+)" d="([^"]*)"/g)].map(
    ([, layer = "", d = ""]) => `<path ${layerLook(layer, zoom, palette)} d="${cropPath(d, placing, box)}"/>`,
  );
  const sea = `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette.sea}"/>`;
  return sea + layers.join("");
}
