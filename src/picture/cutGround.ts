import type { Box, Size } from "@/basemap/camera";
import type { LayerId } from "@/basemap/drawingFormat";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { cropRing } from "./cropRing";
import { cutLine } from "./cutLine";
import type { Ground } from "./drawNumberedMap";
import { readStrokes, type Spot, type Stroke } from "./readStrokes";

/** What a frame shows of a layer: areas to fill, with an outline where they are whole, and lines that are no edge of the frame. */
export type CutLayer = { id: LayerId; outlined: Spot[][]; areas: Spot[][]; lines: Spot[][] };

/** A drawing in world pixels, as it is placed: `translate(x y) scale(scale)`. */
type GroundPlace = { x: number; y: number; scale: number };

const LAYERS: readonly LayerId[] = ["land", "lakes", "neighbour-borders", "country", "borders", "provinces"];
const FILLED: ReadonlySet<LayerId> = new Set(["land", "lakes", "country"]);
const UNLINED: ReadonlySet<LayerId> = new Set(["land", "lakes"]);

/** Steps shorter than this are none that a projector shows. */
const LEAST_STEP_PX = 1;

/** Without the points that lie very near the one before. The last stays. */
function thin(points: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const [index, spot] of points.entries()) {
    const before = kept.at(-1);
    const isFar = !before || Math.hypot(spot[0] - before[0], spot[1] - before[1]) >= LEAST_STEP_PX;
    if (isFar || index === points.length - 1) kept.push(spot);
  }
  return kept;
}

const isIn =
  ({ minX, minY, maxX, maxY }: Box) =>
  ([x, y]: Spot) =>
    x >= minX && x <= maxX && y >= minY && y <= maxY;

function cutLayer(id: LayerId, strokes: readonly Stroke[], box: Box): Omit<CutLayer, "id"> {
  const isFilled = FILLED.has(id);
  const isLined = !UNLINED.has(id);
  const isWhole = ({ points }: Stroke) => isFilled && isLined && points.every(isIn(box));
  const cut = strokes.filter((stroke) => !isWhole(stroke));
  const isArea = ({ length }: Spot[]) => length > 2;
  return {
    outlined: strokes
      .filter(isWhole)
      .map(({ points }) => thin(points))
      .filter(isArea),
    areas: isFilled ? cut.map(({ points }) => thin(cropRing(points, box))).filter(isArea) : [],
    lines: isLined
      ? cut.flatMap(({ points, isClosed }) => {
          const [first] = points;
          return cutLine(isClosed && first ? [...points, first] : points, box).map(thin);
        })
      : [],
  };
}

/** The part of a frame's drawing that it shows, cut at the frame's edge, bottom layer first. Pixels. */
export function cutGround(
  frame: FrameId,
  { width, markup }: Ground,
  place: GroundPlace,
  room: Size & { left: number; top: number },
): CutLayer[] {
  const { minX, minY, maxX } = FRAMES[frame].drawing;
  const placing = {
    scale: (place.scale * (maxX - minX)) / width,
    x: place.x + minX * place.scale,
    y: place.y + minY * place.scale,
  };
  const box = {
    minX: room.left,
    minY: room.top,
    maxX: room.left + room.width,
    maxY: room.top + room.height,
  };
  return [...markup.matchAll(/class="basemap-([a-z-]+)" d="([^"]*)"/g)].flatMap(([, name, d = ""]) => {
    const id = LAYERS.find((one) => one === name);
    return id ? [{ id, ...cutLayer(id, readStrokes(d, placing, box), box) }] : [];
  });
}
