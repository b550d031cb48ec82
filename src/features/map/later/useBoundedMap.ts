import { type LatLng, type LatLngBounds, type Map as LeafletMap, point } from "leaflet";
import { useEffect } from "react";
import type { Box, Size } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { keepInSight, landBounds } from "@/basemap/keepInSight";
import { project } from "@/basemap/projection";
import type { MarkContent } from "@/content/pictureContent";
import { worldBounds } from "./worldBounds";

/** What Leaflet asks before each view that it takes by itself. */
type Limiting = { _limitCenter: (center: LatLng, zoom: number, bounds?: LatLngBounds) => LatLng };

const PIXEL_TOLERANCE = 1;

/** What a map of this size may show whose middle lies around the land, in so far as it is drawn. */
function boundsAround(land: Box, drawing: Box, { width, height }: Size, zoom: number): LatLngBounds {
  const scale = 2 ** zoom;
  const [halfWidth, halfHeight] = [width / 2 / scale, height / 2 / scale];
  return worldBounds({
    minX: Math.max(drawing.minX, land.minX - halfWidth),
    minY: Math.max(drawing.minY, land.minY - halfHeight),
    maxX: Math.min(drawing.maxX, land.maxX + halfWidth),
    maxY: Math.min(drawing.maxY, land.maxY + halfHeight),
  });
}

function sizeOf(map: LeafletMap): Size {
  const { x: width, y: height } = map.getSize();
  return { width, height };
}

/** Where the middle of the map must go; undefined where it may stay. */
export function keptCenter(map: LeafletMap): LatLng | undefined {
  const [center, zoom] = [map.getCenter(), map.getZoom()];
  const kept = (map as unknown as Limiting)._limitCenter(center, zoom);
  const isFar = map.project(center, zoom).distanceTo(map.project(kept, zoom)) > PIXEL_TOLERANCE;
  return isFar ? kept : undefined;
}

/**
 * Keeps land of the countries, or a mark, in sight, whatever a reader does with a map: a drag ends at its bounds, and
 * `CameraControl` brings back what leads further.
 */
export function useBoundedMap(
  map: LeafletMap | null,
  frames: readonly FrameId[],
  drawing: Box,
  marks: readonly MarkContent[],
): void {
  useEffect(() => {
    if (!map) return;
    const limiting = map as unknown as Limiting;
    const limitToBounds = limiting._limitCenter;
    const places = marks.map(project);
    const land = landBounds(frames);
    limiting._limitCenter = (center, zoom) => {
      const size = sizeOf(map);
      if (size.width === 0 || size.height === 0) return center;
      const asked = project(center);
      const kept = keepInSight(frames, asked, { zoom, size, places });
      const scale = 2 ** zoom;
      const isMoved = Math.hypot(kept.x - asked.x, kept.y - asked.y) * scale > PIXEL_TOLERANCE;
      const near = isMoved ? map.unproject(point(kept.x * scale, kept.y * scale), zoom) : center;
      return limitToBounds.call(map, near, zoom, boundsAround(land, drawing, size, zoom));
    };
    // A drag asks for the bounds themselves.
    const followView = () => {
      const size = sizeOf(map);
      if (size.width > 0) map.options.maxBounds = boundsAround(land, drawing, size, map.getZoom());
    };
    map.on("zoomend resize", followView);
    followView();
    return () => {
      limiting._limitCenter = limitToBounds;
      map.off("zoomend resize", followView);
    };
  }, [map, frames, drawing, marks]);
}
