import type { FrameId } from "@/basemap/frames";
import { frameOf } from "@/content/frameOf";
import type { LineKind, PictureContent } from "@/content/pictureContent";
import { linePath } from "@/features/map/linePath";
import { chooseDrawn } from "./chooseDrawn";
import { type DrawnFrame, drawFrame } from "./drawFrame";
import type { Advances } from "./fonts";
import { PALETTE } from "./palette";
import { PREVIEW_SIZE } from "./previewPath";
import { drawable, type Line, setLine, setTitle } from "./setText";
import { textMarkup } from "./textMarkup";

export type PreviewInput = {
  title: string;
  subtitle?: string | undefined;
  siteName: string;
  frameTitles: Record<FrameId, string>;
  picture: PictureContent;
  advances: Advances;
};

export type Preview = {
  svg: string;
  /** The lines of text above the maps, each with its left edge and baseline in pixels. */
  texts: (Line & { x: number; y: number })[];
  /** Ids of the cities that it names. */
  labelled: string[];
};

const { width: WIDTH, height: HEIGHT } = PREVIEW_SIZE;
const MARGIN = 56;
const MAP_TOP = 186;
const GUTTER = 6;

/** Pictures are often shown a quarter as wide: what a page is about is drawn larger than a map of everything. */
const ZOOM_OF_FEW = 2.1;
const ZOOM_OF_MANY = 1.6;
const FEW = 6;

const STROKES: Record<LineKind, { colour: string; width: number; dashes?: number[] }> = {
  "city-pair": { colour: PALETTE.connection, width: 2.6 },
  "sister-cities": { colour: PALETTE.sister, width: 2.8, dashes: [1.5, 5] },
  visit: { colour: PALETTE.visit, width: 2, dashes: [5, 4] },
};

/** Whole or not at all: a subtitle cut short could claim what its end takes back. */
function wholeLine(text: string, maxWidth: number, advances: Advances): Line | undefined {
  return [28, 25, 22]
    .map((size) => setLine(text, "plain", size, maxWidth, advances))
    .find((line) => line.text !== "" && line.text === drawable(text, "plain", advances));
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

/** The mark of the site, as in `icon.svg`. */
const ICON = `<g transform="translate(${MARGIN} 26) scale(1.12)"><path d="M7 19C12 7 20 7 25 17" fill="none" stroke="${PALETTE.connection}" stroke-width="2.6"/><path d="M7 14.5 11.5 19 7 23.5 2.5 19Z" fill="${PALETTE["united-states"]}"/><circle cx="25" cy="18" r="4.2" fill="${PALETTE.belgium}"/></g>`;

/** Paper around the maps. */
const cover = (x: number, y: number, width: number, height: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${PALETTE.paper}"/>`;

function drawConnections(
  lines: ReturnType<typeof chooseDrawn>["lines"],
  frames: Record<FrameId, DrawnFrame>,
  zoom: number,
): string {
  const begun = new Map<string, number>();
  return lines
    .flatMap(({ kind, belgianCity, usCity }) => {
      const [from, to] = [frames.us.points.get(usCity), frames.be.points.get(belgianCity)];
      if (!from || !to) return [];
      const rank = begun.get(usCity) ?? 0;
      begun.set(usCity, rank + 1);
      const d = linePath(from, to, false, MAP_TOP + 20, rank);
      const { colour, width, dashes = [] } = STROKES[kind];
      const path = (stroke: string, px: number, more = "") =>
        `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${px * zoom}" stroke-linecap="round"${more}/>`;
      const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.map((it) => it * zoom).join(" ")}"` : "";
      return [path(PALETTE.land, width + 3), path(colour, width, dash)];
    })
    .join("");
}

/** The picture that stands for a page elsewhere: its title, and what it is about on both maps. */
export function composePreview(input: PreviewInput): Preview {
  const { picture, frameTitles, advances } = input;
  const { marks, lines } = chooseDrawn(picture);
  const zoom = marks.length <= FEW ? ZOOM_OF_FEW : ZOOM_OF_MANY;
  const width = (WIDTH - GUTTER) / 2;
  const draw = (frame: FrameId, left: number) =>
    drawFrame({
      frame,
      title: frameTitles[frame],
      view: picture.views[frame],
      marks: marks.filter((mark) => frameOf(mark) === frame),
      place: { left, top: MAP_TOP, width, height: HEIGHT - MAP_TOP, zoom },
      advances,
    });
  const frames = { us: draw("us", 0), be: draw("be", width + GUTTER) };
  const texts = headTexts(input);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    frames.us.ground,
    frames.be.ground,
    cover(0, 0, WIDTH, MAP_TOP),
    cover(width, MAP_TOP, GUTTER, HEIGHT - MAP_TOP),
    ICON,
    ...texts.map((line) =>
      textMarkup(line, line, { fill: line.face === "title" ? PALETTE.ink : PALETTE.dim }),
    ),
    drawConnections(lines, frames, zoom),
    frames.us.marks,
    frames.be.marks,
    "</svg>",
  ].join("");
  return { svg, texts, labelled: [...frames.us.labelled, ...frames.be.labelled] };
}
