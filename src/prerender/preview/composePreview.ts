import { clearLines, type NameWish } from "@/basemap/clearLines";
import { FRAME_GUTTER, type FrameId } from "@/basemap/frames";
import type { InsetId } from "@/basemap/insets";
import type { JointLabel } from "@/content/arrangePicture";
import { frameOf } from "@/content/frameOf";
import type { PictureContent } from "@/content/pictureContent";
import type { Locale } from "@/domain/locale";
import { drawConnections, routeConnections } from "@/picture/drawConnections";
import { drawFrame } from "@/picture/drawFrame";
import { drawGroundNames } from "@/picture/drawGroundNames";
import { drawIcon } from "@/picture/drawIcon";
import type { Advances, Look } from "@/picture/look";
import { PALETTES } from "@/picture/palette";
import { drawable, type Line, setLine, setTitle } from "@/picture/setText";
import { textMarkup } from "@/picture/textMarkup";
import { chooseDrawn } from "./chooseDrawn";
import { PREVIEW_FACES } from "./fonts";
import { PREVIEW_SIZE } from "./previewPath";

export type PreviewInput = {
  locale: Locale;
  title: string;
  subtitle?: string | undefined;
  siteName: string;
  frameTitles: Record<FrameId, string>;
  jointLabel: JointLabel;
  insetName: (id: InsetId) => string;
  picture: PictureContent;
  /** Lines of text below the maps. */
  notes?: readonly string[];
  advances: Advances;
};

export type Preview = {
  svg: string;
  /** The lines of text around the maps, each with its left edge and baseline in pixels. */
  texts: (Line & { x: number; y: number })[];
  /** Ids of the cities that the picture names. */
  labelled: string[];
};

/** A preview has no theme to follow. */
const PALETTE = PALETTES.light;

const { width: WIDTH, height: HEIGHT } = PREVIEW_SIZE;
const MARGIN = 56;
const MAP_TOP = 186;
const NOTE_HEIGHT = 36;

/** Pictures are often shown a quarter as wide: what a page is about is drawn larger than a map of everything. */
const ZOOM_OF_FEW = 2.1;
const ZOOM_OF_MANY = 1.6;
const FEW = 5;

/** Whole or not at all: a subtitle cut short could claim what its end takes back. */
function wholeLine(text: string, maxWidth: number, advances: Advances): Line | undefined {
  return [28, 25, 22]
    .map((size) => setLine(text, "plain", size, maxWidth, advances))
    .find((line) => line.text !== "" && line.text === drawable(text, "plain", advances));
}

/** Whole where it can be; a publisher's name may be long. */
function footTexts({ notes = [], advances }: PreviewInput): Preview["texts"] {
  const maxWidth = WIDTH - 2 * MARGIN;
  const top = HEIGHT - notes.length * NOTE_HEIGHT;
  return notes.map((note, index) => ({
    ...(wholeLine(note, maxWidth, advances) ?? setLine(note, "plain", 20, maxWidth, advances)),
    x: MARGIN,
    y: top + index * NOTE_HEIGHT + 26,
  }));
}

function headTexts({ title, subtitle, siteName, advances }: PreviewInput): Preview["texts"] {
  const maxWidth = WIDTH - 2 * MARGIN;
  const set = setTitle(title, maxWidth, advances);
  // A title of which our letters can draw nothing is left to the text around the picture.
  const lines = set[0]?.text ? set : setTitle(siteName, maxWidth, advances);
  const site = { ...setLine(siteName, "strong", 28, maxWidth - 50, advances), x: MARGIN + 46, y: 54 };
  if (lines.length > 1)
    return [site, ...lines.map((line, index) => ({ ...line, x: MARGIN, y: 110 + index * 54 }))];
  const quiet = subtitle ? wholeLine(subtitle, maxWidth, advances) : undefined;
  return [
    site,
    ...lines.map((line) => ({ ...line, x: MARGIN, y: quiet ? 122 : 138 })),
    ...(quiet ? [{ ...quiet, x: MARGIN, y: 164 }] : []),
  ];
}

/** Paper around the maps. */
const cover = (x: number, y: number, width: number, height: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${PALETTE.paper}"/>`;

/** The picture that stands for a page elsewhere: its title, and what it is about on both maps. */
export function composePreview(input: PreviewInput): Preview {
  const { picture, frameTitles, advances, jointLabel, insetName } = input;
  const look: Look = { palette: PALETTE, faces: PREVIEW_FACES, advances };
  const { marks, lines } = chooseDrawn(picture);
  const mapFoot = HEIGHT - (input.notes ?? []).length * NOTE_HEIGHT;
  const zoom = marks.length <= FEW ? ZOOM_OF_FEW : ZOOM_OF_MANY;
  const width = (WIDTH - FRAME_GUTTER) / 2;
  const draw = (frame: FrameId, left: number, wish: NameWish) =>
    drawFrame({
      frame,
      title: frameTitles[frame],
      view: picture.views[frame],
      marks: marks.filter((mark) => frameOf(mark) === frame),
      place: { left, top: MAP_TOP, width, height: mapFoot - MAP_TOP, zoom },
      look,
      jointLabel,
      insetName,
      wish,
    });
  const room = { left: 0, top: MAP_TOP, right: WIDTH, bottom: mapFoot };
  const { frames, lines: routed } = clearLines((wish) => {
    const drawn = { us: draw("us", 0, wish), be: draw("be", width + FRAME_GUTTER, wish) };
    const places = { us: drawn.us.places, be: drawn.be.places };
    return { frames: drawn, lines: routeConnections(lines, places, { room, zoom }, wish) };
  }, zoom);
  const texts = [...headTexts(input), ...footTexts(input)];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    frames.us.drawGround(),
    frames.be.drawGround(),
    cover(0, 0, WIDTH, MAP_TOP),
    cover(width, MAP_TOP, FRAME_GUTTER, HEIGHT - MAP_TOP),
    cover(0, mapFoot, WIDTH, HEIGHT - mapFoot),
    drawIcon({ x: MARGIN, y: 26, scale: 1.12 }, PALETTE),
    ...texts.map((line) =>
      textMarkup(line, line, look, { fill: line.face === "title" ? PALETTE.ink : PALETTE.dim }),
    ),
    drawGroundNames(frames, routed, input.locale, look),
    drawConnections(routed, zoom, look),
    frames.us.places.marks,
    frames.be.places.marks,
    "</svg>",
  ].join("");
  return { svg, texts, labelled: [...frames.us.places.labelled, ...frames.be.places.labelled] };
}
