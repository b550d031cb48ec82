import { type GeoContext, geoIdentity, geoPath } from "d3-geo";
import type { MultiLineString, MultiPolygon } from "geojson";
import type { Box } from "@/basemap/camera";
import { encodePath, type Stroke } from "@/basemap/encodePath";

/** Cuts a shape in world pixels to the box and writes it as a path in units from the box's top left corner. */
export function cutToPath(shape: MultiPolygon | MultiLineString, box: Box, unitsPerWorldPx: number): string {
  const strokes: Stroke[] = [];
  const path = geoPath(
    geoIdentity()
      .translate([-box.minX * unitsPerWorldPx, -box.minY * unitsPerWorldPx])
      .scale(unitsPerWorldPx)
      .clipExtent([
        [0, 0],
        [(box.maxX - box.minX) * unitsPerWorldPx, (box.maxY - box.minY) * unitsPerWorldPx],
      ]),
    collect(strokes),
  );
  path(shape);
  return encodePath(strokes, true);
}

function collect(strokes: Stroke[]): GeoContext {
  return {
    beginPath: () => undefined,
    moveTo: (x, y) => strokes.push({ points: [[x, y]], isClosed: false }),
    lineTo: (x, y) => strokes.at(-1)?.points.push([x, y]),
    closePath: () => {
      const stroke = strokes.at(-1);
      if (stroke !== undefined) stroke.isClosed = true;
    },
    arc: () => undefined,
  };
}
