import type { Camera } from "@/basemap/camera";
import { clearLines, type NameWish } from "@/basemap/clearLines";
import { FRAME_GUTTER, FRAMES, type FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import type { InsetId } from "@/basemap/insets";
import { project } from "@/basemap/projection";
import type { JointLabel } from "@/content/arrangePicture";
import { frameOf } from "@/content/frameOf";
import type { PictureContent } from "@/content/pictureContent";
import type { ScaleNames } from "@/content/scaleBar";
import type { Locale } from "@/domain/locale";
import type { LegendNames } from "@/i18n/legendNames";
import { drawConnections } from "./drawConnections";
import { drawGroundNames } from "./drawGroundNames";
import { drawLegend } from "./drawLegend";
import { drawInsetFrame } from "./drawOutside";
import { drawPlaces, type FrameBox } from "./drawPlaces";
import { layerLook } from "./layerLook";
import type { Look } from "./look";
import { routeShownLines } from "./routeShownLines";

/** The drawing of a frame as the page has it: its `viewBox` is as wide as this, and its paths have classes. */
export type Ground = { width: number; markup: string };

type NumberedMapInput = {
  picture: PictureContent;
  grounds: Record<FrameId, Ground>;
  /** Where the reader has moved a map. */
  cameras: Partial<Record<FrameId, Camera | undefined>>;
  locale: Locale;
  frameTitles: Record<FrameId, string>;
  jointLabel: JointLabel;
  insetName: (id: InsetId) => string;
  scaleNames: ScaleNames;
  legend: LegendNames;
  look: Look;
};

export type NumberedMap = {
  svg: string;
  /** What the numbers from 1 on mean, in words: city, country and what it is. */
  places: string[];
};

/** About the CSS pixels that a sheet of A4 or Letter has between its margins. */
const WIDTH = 680;
const FRAME = { width: (WIDTH - FRAME_GUTTER) / 2, height: 270 };
const ZOOM = 0.85;

/** Of a mark with its number in it. */
const NUMBERED_RADIUS_PX = 10;

/** The legend is made for a picture on a screen: on paper it is smaller. */
const LEGEND_SCALE = 0.68;

/** A copy of the drawing, cut by an SVG of its own: nothing of it needs to be computed, and no geometry loaded. */
function drawCopy(frame: FrameId, { width, markup }: Ground, camera: Camera, place: FrameBox, look: Look) {
  const { minX, minY, maxX } = FRAMES[frame].drawing;
  const unitsPerWorldPx = width / (maxX - minX);
  const unitsPerPx = unitsPerWorldPx / (2 ** camera.zoom * ZOOM);
  const center = project(camera.center);
  const viewBox = [
    (center.x - minX) * unitsPerWorldPx - (place.width / 2) * unitsPerPx,
    (center.y - minY) * unitsPerWorldPx - (place.height / 2) * unitsPerPx,
    place.width * unitsPerPx,
    place.height * unitsPerPx,
  ];
  const layers = [...markup.matchAll(/class="basemap-([a-z-]+)" d="([^"]*)"/g)].map(
    ([, layer = "", d = ""]) =>
      `<path ${layerLook(layer, ZOOM, look.palette)} vector-effect="non-scaling-stroke" d="${d}"/>`,
  );
  const at = `x="${place.left}" y="${place.top}" width="${place.width}" height="${place.height}"`;
  const sea = `<rect ${at} fill="${look.palette.sea}"/>`;
  return `${sea}<svg ${at} viewBox="${viewBox.join(" ")}">${layers.join("")}</svg>`;
}

/** Both maps of a page for paper: every city in them has a number. */
export function drawNumberedMap(input: NumberedMapInput): NumberedMap {
  const { picture, grounds, cameras, frameTitles, look, jointLabel, insetName } = input;
  const draw = (frame: FrameId, left: number, firstNumber: number, wish: NameWish) => {
    const place = { ...FRAME, left, top: 0, zoom: ZOOM };
    const size = { width: FRAME.width / ZOOM, height: FRAME.height / ZOOM };
    const camera = cameras[frame] ?? cameraFor(picture.views[frame].box, size);
    const marks = picture.marks.filter((mark) => frameOf(mark) === frame);
    const places = drawPlaces({
      frame,
      title: frameTitles[frame],
      marks,
      place,
      look,
      camera,
      isOwn: cameras[frame] === undefined,
      firstNumber,
      jointLabel,
      scaleNames: input.scaleNames,
      wish,
    });
    return { places, place: { ...place, frame, camera } };
  };
  const room = { left: 0, top: 0, right: WIDTH, bottom: FRAME.height };
  const { us, be, lines } = clearLines((wish) => {
    const one = draw("us", 0, 1, wish);
    const other = draw("be", FRAME.width + FRAME_GUTTER, 1 + one.places.points.size, wish);
    const places = { us: one.places, be: other.places };
    const its = { room, zoom: ZOOM, radius: NUMBERED_RADIUS_PX };
    return { us: one, be: other, lines: routeShownLines(picture.lines, places, its, wish) };
  }, ZOOM);
  const groundOf = ({ place: { frame, camera, ...place }, places }: typeof us) =>
    [
      drawCopy(frame, grounds[frame], camera, place, look),
      ...places.insets.map(
        (inset) =>
          drawCopy(frame, grounds[frame], inset.camera, inset.place, look) +
          drawInsetFrame(inset, insetName(inset.id), look),
      ),
    ].join("");
  const legend = drawLegend(picture, input.legend, look, WIDTH / LEGEND_SCALE);
  const height = FRAME.height + 6 + legend.height * LEGEND_SCALE;
  const gutter = `<rect x="${FRAME.width}" y="0" width="${FRAME_GUTTER}" height="${FRAME.height}" fill="${look.palette.paper}"/>`;
  const names = new Map(picture.marks.map(({ id, name }) => [id, name]));
  return {
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">`,
      groundOf(us),
      groundOf(be),
      gutter,
      drawGroundNames({ us, be }, lines, input.locale, look),
      drawConnections(lines, ZOOM, look),
      us.places.marks,
      be.places.marks,
      `<g transform="translate(0 ${FRAME.height + 4}) scale(${LEGEND_SCALE})">${legend.at(0, 0)}</g>`,
      "</svg>",
    ].join(""),
    places: [...us.places.points.keys(), ...be.places.points.keys()].map((id) => names.get(id) ?? id),
  };
}
