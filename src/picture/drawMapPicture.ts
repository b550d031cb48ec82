import type { Camera } from "@/basemap/camera";
import { clearLines, type NameWish } from "@/basemap/clearLines";
import { FRAME_GUTTER, type FrameId } from "@/basemap/frames";
import type { InsetId } from "@/basemap/insets";
import type { JointLabel } from "@/content/arrangePicture";
import { escapeMarkup } from "@/content/escapeMarkup";
import { frameOf } from "@/content/frameOf";
import type { PictureContent } from "@/content/pictureContent";
import type { ScaleNames } from "@/content/scaleBar";
import type { Locale } from "@/domain/locale";
import type { LegendNames } from "@/i18n/legendNames";
import { drawConnections } from "./drawConnections";
import { drawFrame } from "./drawFrame";
import { drawGroundNames } from "./drawGroundNames";
import { drawIcon } from "./drawIcon";
import { drawLegend } from "./drawLegend";
import type { Look } from "./look";
import { MAP_PICTURE_SIZE } from "./mapPictureSize";
import { routeShownLines } from "./routeShownLines";
import { drawable, type Line, measure, setLine, wrapText } from "./setText";
import { textMarkup } from "./textMarkup";

export type MapPicture = {
  picture: PictureContent;
  /** Where the reader has moved a map. */
  cameras?: Partial<Record<FrameId, Camera | undefined>>;
  locale: Locale;
  siteName: string;
  title: string;
  /** Which filters are set, in words. */
  subtitle?: string | undefined;
  frameTitles: Record<FrameId, string>;
  jointLabel: JointLabel;
  insetName: (id: InsetId) => string;
  scaleNames: ScaleNames;
  legend: LegendNames;
  /** As of when, from which sources: each begins a line. */
  notes: readonly string[];
  /** Reproduces the view. */
  link: string;
  look: Look;
};

/** Families that most programs have, so that the file needs none of ours. */
export const MAP_PICTURE_FACES: Look["faces"] = {
  title: { family: "Georgia, 'Times New Roman', serif", weight: 700 },
  strong: { family: "Arial, Helvetica, sans-serif", weight: 700 },
  plain: { family: "Arial, Helvetica, sans-serif", weight: 400 },
};

const { width: WIDTH, height: HEIGHT } = MAP_PICTURE_SIZE;
const MARGIN = 32;
const ROOM = WIDTH - 2 * MARGIN;

/** Pixels of the picture to a CSS pixel of the page. */
const ZOOM = 1.5;

const TITLE_SIZES = [44, 40, 36, 32, 28];
const SMALL = 15;
const SMALL_LEADING = 21;

type SetLine = Line & { x: number; y: number };

function fitTitle(title: string, { advances }: Look): Line {
  const text = drawable(title, "title", advances);
  const size = TITLE_SIZES.find((it) => measure(text, "title", it, advances) <= ROOM) ?? 28;
  return setLine(title, "title", size, ROOM, advances);
}

/** Lines from the top, and where the maps begin. */
function setHead({ siteName, title, subtitle, look }: MapPicture): { lines: SetLine[]; bottom: number } {
  const { advances } = look;
  const site = { ...setLine(siteName, "strong", 20, ROOM - 40, advances), x: MARGIN + 40, y: 42 };
  const heading = { ...fitTitle(title, look), x: MARGIN, y: 92 };
  const quiet = subtitle ? wrapText(subtitle, "plain", 18, ROOM, advances) : [];
  const more = quiet.map((line, index) => ({ ...line, x: MARGIN, y: 122 + index * 24 }));
  return { lines: [site, heading, ...more], bottom: 112 + quiet.length * 24 };
}

/** Lines of small print from 0 down, and how much room they take. */
function setFoot({ notes, link, look }: MapPicture): { lines: SetLine[]; height: number } {
  const set = [...notes, link].flatMap((text) => wrapText(text, "plain", SMALL, ROOM, look.advances));
  const lines = set.map((line, index) => ({ ...line, x: MARGIN, y: (index + 1) * SMALL_LEADING }));
  return { lines, height: lines.length * SMALL_LEADING };
}

/**
 * Both maps of a page as a picture that stands alone: title, legend, date, sources and link, with nothing that it would
 * load or run. SVG 1.1.
 */
export function drawMapPicture(input: MapPicture): string {
  const { picture, cameras = {}, frameTitles, look, jointLabel, insetName } = input;
  const { palette } = look;
  const head = setHead(input);
  const foot = setFoot(input);
  const legend = drawLegend(picture, input.legend, look, ROOM);
  const footTop = HEIGHT - 16 - foot.height;
  const legendTop = footTop - 6 - legend.height;
  const top = head.bottom;
  const height = legendTop - 10 - top;
  const width = (WIDTH - FRAME_GUTTER) / 2;
  const draw = (frame: FrameId, left: number, wish: NameWish) =>
    drawFrame({
      frame,
      title: frameTitles[frame],
      view: picture.views[frame],
      camera: cameras[frame],
      marks: picture.marks.filter((mark) => frameOf(mark) === frame),
      place: { left, top, width, height, zoom: ZOOM },
      look,
      jointLabel,
      insetName,
      scaleNames: input.scaleNames,
      wish,
    });
  const room = { left: 0, top, right: WIDTH, bottom: top + height };
  const { frames, lines } = clearLines((wish) => {
    const drawn = { us: draw("us", 0, wish), be: draw("be", width + FRAME_GUTTER, wish) };
    const places = { us: drawn.us.places, be: drawn.be.places };
    return { frames: drawn, lines: routeShownLines(picture.lines, places, { room, zoom: ZOOM }, wish) };
  }, ZOOM);
  const cover = (x: number, y: number, w: number, h: number) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${palette.paper}"/>`;
  const say = (lines: readonly SetLine[], down: number) =>
    lines
      .map((line) => {
        const fill = line.face === "title" ? palette.ink : palette.dim;
        return textMarkup(line, { x: line.x, y: line.y + down }, look, { fill });
      })
      .join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">`,
    `<title>${escapeMarkup(input.title)}</title>`,
    `<desc>${escapeMarkup([input.subtitle ?? "", ...input.notes, input.link].join(" ").trim())}</desc>`,
    frames.us.drawGround(),
    frames.be.drawGround(),
    cover(0, 0, WIDTH, top),
    cover(0, top + height, WIDTH, HEIGHT - top - height),
    cover(width, top, FRAME_GUTTER, height),
    drawIcon({ x: MARGIN, y: 18, scale: 1 }, palette),
    say(head.lines, 0),
    drawGroundNames(frames, lines, input.locale, look),
    drawConnections(lines, ZOOM, look),
    frames.us.places.marks,
    frames.be.places.marks,
    legend.at(MARGIN, legendTop),
    say(foot.lines, footTop),
    "</svg>",
  ].join("");
}
