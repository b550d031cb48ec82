import { ATLANTIC } from "@/basemap/atlantic";
import { type Box, boxAround, type Camera, fitCamera, type Size } from "@/basemap/camera";
import { FRAMES } from "@/basemap/frames";
import { unproject } from "@/basemap/projection";
import { frameOf } from "@/content/frameOf";
import type { PictureContent } from "@/content/pictureContent";
import { greatCircle } from "@/domain/greatCircle";
import type { LatLng } from "@/domain/latLng";

/** Room for marks and labels beside the outermost places; in small maps a part of the side. */
const PADDING_PX = 48;
const PADDING_PART = 0.09;

/** However large the screen, the first view shows the ocean between both. */
const NEAREST_HOME = 3.9;

const STEPS = 12;

const corners = ({ minX, minY, maxX, maxY }: Box): LatLng[] =>
  [
    { x: minX, y: minY },
    { x: maxX, y: maxY },
  ].map(unproject);

const paddingFor = ({ width, height }: Size) =>
  Math.min(PADDING_PX, PADDING_PART * width, PADDING_PART * height);

/** What the first view must show: all marks, every line with its bow, and a country without a mark as a whole. */
export function atlanticBox({ marks, lines }: PictureContent): Box {
  const places = new Map(marks.map((mark) => [mark.id, mark]));
  const ways = lines.flatMap(({ usCities, belgianCities }) =>
    usCities.flatMap((us) =>
      belgianCities.flatMap((belgian) => {
        const [from, to] = [places.get(us), places.get(belgian)];
        return from && to ? greatCircle(from, to, STEPS) : [];
      }),
    ),
  );
  const bare = (["us", "be"] as const).filter((frame) => !marks.some((mark) => frameOf(mark) === frame));
  return boxAround([...marks, ...ways, ...bare.flatMap((frame) => corners(FRAMES[frame].home))], 0);
}

/** The camera of the first view in a map of this size. */
export function homeCamera(box: Box, size: Size): Camera {
  const { center, zoom } = fitCamera(box, size, paddingFor(size));
  return { center, zoom: Math.max(ATLANTIC.minZoom, Math.min(zoom, NEAREST_HOME)) };
}

/** How far out a map of this size goes: as far as its first view, or as the drawing is wide. */
export function farthestZoom(box: Box, size: Size): number {
  const { minX, maxX } = ATLANTIC.drawing;
  const whole = Math.log2(Math.max(size.width, 1) / (maxX - minX));
  return Math.max(ATLANTIC.minZoom, Math.min(whole, homeCamera(box, size).zoom));
}
