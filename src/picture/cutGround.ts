import type { Size } from "@/basemap/camera";
import type { LayerId } from "@/basemap/drawingFormat";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { cropRing } from "./cropRing";
import { cutLine } from "./cutLine";
import type { Ground } from "./drawNumberedMap";
import { readStrokes, type Spot } from "./readStrokes";

/** What a frame shows of a layer: areas to fill, and lines that are no edge of the frame. */
export type CutLayer = { id: LayerId; areas: Spot[][]; lines: Spot[][] };

/** A drawing in world pixels, as it is placed: `translate(x y) scale(scale)`. */
type GroundPlace = { x: number; y: number; scale: number };

const FILLED: ReadonlySet<string> = new Set(["land", "lakes", "country"] satisfies LayerId[]);
const UNLINED: ReadonlySet<string> = new Set(["land", "lakes"] satisfies LayerId[]);

/** Steps shorter than this are none that a projector shows. */
const LEAST_STEP_PX = 0.7;

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
  return [...markup.matchAll(/class="basemap-([a-z-]+)" d="([^"]*)"/g)].map(([, id = "", d = ""]) => {
    const strokes = readStrokes(d, placing);
    const areas = FILLED.has(id)
      ? strokes.map(({ points }) => thin(cropRing(points, box))).filter(({ length }) => length > 2)
      : [];
    const lines = UNLINED.has(id)
      ? []
      : strokes.flatMap(({ points, isClosed }) => {
          const [first] = points;
          return cutLine(isClosed && first ? [...points, first] : points, box).map(thin);
        });
    return { id: id as LayerId, areas, lines };
  });
}
