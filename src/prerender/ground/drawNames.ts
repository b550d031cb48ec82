import type { Rectangle } from "@/basemap/arrangement";
import type { Box, Camera, Size } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { cameraFor, FRAME_PADDING_PX } from "@/basemap/frameView";
import { labels } from "@/basemap/geometry/labels";
import { project } from "@/basemap/projection";
import {
  byRank,
  hasRoom,
  isAtZoom,
  type QuietLabel,
  type QuietView,
  quietBox,
  quietChoices,
  textWithPoint,
} from "@/basemap/quietLabels";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { takenByMarks } from "@/content/arrangePicture";
import { escapeMarkup } from "@/content/escapeMarkup";
import { frameOf } from "@/content/frameOf";
import { groundText } from "@/content/groundText";
import { findOutside } from "@/content/outside";
import type { PictureContent } from "@/content/pictureContent";
import { markOfGroup } from "@/content/readGroup";
import type { Locale } from "@/domain/locale";

/** Few: the rest comes with the live maps. */
const MOST = 4;

/** How much larger than its size class a frame may be drawn. */
const SCALES = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.4, 3];

/** Frames that are at most so wide for their height have room above and below a wide box; the style sheet asks the same. */
const TALL_RATIO = 1.1;

/** The corners of a frame, whose distance from the box is not known: title and buttons. */
const TITLE_WIDTH_PX = 140;
const BUTTONS_WIDTH_PX = 92;

const EDGE_PX = 4;

const RANKED = byRank(labels);

/** Where names stand: in every frame, or in tall ones alone. */
type Reach = "any" | "tall";

type Placed = { quiet: QuietLabel; reach: Reach; from: number };

/** What every frame of a class shows at this scale, or every tall one. */
function roomOf(
  { minX, minY, maxX, maxY }: Box,
  { zoom }: Camera,
  { width, height }: Size,
  reach: Reach,
): Rectangle {
  const scale = 2 ** zoom;
  const [boxWidth, boxHeight] = [(maxX - minX) * scale, (maxY - minY) * scale];
  const halfWidth = boxWidth / 2 + FRAME_PADDING_PX;
  const tall = (boxWidth + 2 * FRAME_PADDING_PX) / TALL_RATIO / 2;
  const halfHeight = Math.max(boxHeight / 2 + FRAME_PADDING_PX, reach === "tall" ? tall : 0);
  return {
    left: width / 2 - halfWidth + EDGE_PX,
    top: height / 2 - halfHeight + EDGE_PX,
    right: width / 2 + halfWidth - EDGE_PX,
    bottom: height / 2 + halfHeight - EDGE_PX,
  };
}

/** Title and buttons, which lie somewhere between the box and the upper edge: columns above the box's own corners. */
function corners({ left, right, top, bottom }: Rectangle, reach: Reach): Rectangle[] {
  const foot = reach === "tall" ? (top + bottom) / 2 : top + 52;
  return [
    { left, top: top - 1000, right: left + TITLE_WIDTH_PX, bottom: Math.min(foot, top + 120) },
    { left: right - BUTTONS_WIDTH_PX, top: top - 1000, right, bottom: Math.min(foot, top + 120) },
  ];
}

/** A class at one scale; what is taken grows with each name. */
type ScaledView = Omit<QuietView, "taken"> & { taken: Rectangle[] };

/** The classes of frames, each at every scale. */
function viewsOf(box: Box, reach: Reach, taken: readonly (readonly Rectangle[][])[]): ScaledView[][] {
  return SIZE_CLASSES.map((size, index) => {
    const base = cameraFor(box, size);
    return SCALES.map((factor, step): ScaledView => {
      const camera = { ...base, zoom: base.zoom + Math.log2(factor) };
      const room = roomOf(box, camera, size, reach);
      return { camera, size, room, taken: [...corners(room, reach), ...(taken[index]?.[step] ?? [])] };
    });
  });
}

/** The first class from which on a name has room in every frame; undefined where it has none even in the largest. */
function firstClass(quiet: QuietLabel, views: readonly (readonly QuietView[])[]): number | undefined {
  const fits = (scales: readonly QuietView[]) =>
    isAtZoom(quiet.label, scales[0]?.camera.zoom ?? 0) && scales.every((view) => hasRoom(quiet, view));
  const first = views.findLastIndex((scales) => !fits(scales)) + 1;
  return first < views.length ? first : undefined;
}

/** Names at the edge of a frame that is so much larger than its class, from the corner of the class's own frame. */
function takenAtEdge(
  frame: FrameId,
  { marks, views }: PictureContent,
  { width, height }: Size,
  factor: number,
) {
  const size = { width: width * factor, height: height * factor };
  const its = marks.filter((mark) => frameOf(mark) === frame);
  const { edges } = findOutside(frame, its, cameraFor(views[frame].box, size), size, true);
  const [right, down] = [(size.width - width) / 2, (size.height - height) / 2];
  return edges.map(
    ({ box }): Rectangle => ({
      left: box.left - right,
      top: box.top - down,
      right: box.right - right,
      bottom: box.bottom - down,
    }),
  );
}

function placeNames(frame: FrameId, picture: PictureContent, locale: Locale): Placed[] {
  const { box } = picture.views[frame];
  const drawn = [...picture.marks, ...(picture.groups ?? []).map(markOfGroup)].filter(
    (mark) => frameOf(mark) === frame,
  );
  const taken = SIZE_CLASSES.map((size, index) => {
    const base = cameraFor(box, size);
    return SCALES.map((factor) => [
      ...takenByMarks(drawn, index, { ...base, zoom: base.zoom + Math.log2(factor) }, size),
      ...takenAtEdge(frame, picture, size, factor),
    ]);
  });
  const views = { any: viewsOf(box, "any", taken), tall: viewsOf(box, "tall", taken) };
  const placed: Placed[] = [];
  const zoom = cameraFor(box, SIZE_CLASSES[4]).zoom;
  for (const label of RANKED) {
    if (placed.length >= MOST) break;
    const text = groundText(label, { locale, zoom, frame });
    if (text === undefined) continue;
    const options = quietChoices(label, text).flatMap((quiet) =>
      (["any", "tall"] as const).flatMap((reach) => {
        const from = firstClass(quiet, views[reach]);
        return from === undefined ? [] : [{ quiet, reach, from }];
      }),
    );
    // In as many frames as can be: what tall ones alone show comes second.
    const costOf = ({ reach, from }: Placed) => from + (reach === "tall" ? 1.5 : 0);
    const [best] = options.toSorted((one, other) => costOf(one) - costOf(other));
    if (!best) continue;
    placed.push(best);
    for (const view of [...views.any, ...views.tall].flat()) view.taken.push(quietBox(best.quiet, view));
  }
  return placed;
}

/** A town's point to a thousandth of the box; the middle of a name need not be told so well. */
const percent = (value: number, digits: number) => `${Number((value * 100).toFixed(digits))}%`;

/** `t` and `w`: a town whose name begins or ends with its point; what has an area has no class. */
const classOf = ({ label: { kind }, side }: QuietLabel) =>
  kind !== "town" ? "" : side === "west" ? " class=w" : " class=t";

function nameMarkup({ quiet }: Placed, { minX, minY, maxX, maxY }: Box, locale: Locale): string {
  const { kind } = quiet.label;
  const { x, y } = project(quiet.place);
  const digits = kind === "town" ? 1 : 0;
  const [u, v] = [(x - minX) / (maxX - minX), (y - minY) / (maxY - minY)];
  // In capitals as they are, which is shorter than a rule.
  const text =
    kind === "town" || kind === "sea" ? textWithPoint(quiet) : quiet.text.toLocaleUpperCase(locale);
  return `<text${classOf(quiet)} x=${percent(u, digits)} y=${percent(v, digits)}>${escapeMarkup(text)}</text>`;
}

/**
 * The names on the ground that the HTML of a page carries: few, for orientation, and none that meets a mark or its label in
 * any frame. They stand by parts of the view's box, in groups by the size class from which on they have room.
 */
export function drawNames(frame: FrameId, picture: PictureContent, locale: Locale): string {
  const placed = placeNames(frame, picture, locale);
  const { box } = picture.views[frame];
  const groups = new Map<string, string>();
  for (const it of placed) {
    const name = `q-${SIZE_CLASSES[it.from]?.id}${it.reach === "tall" ? " q-tall" : ""}`;
    groups.set(name, (groups.get(name) ?? "") + nameMarkup(it, box, locale));
  }
  const markup = [...groups].map(([name, texts]) => `<g class="${name}">${texts}</g>`);
  return markup.length > 0 ? `<svg aria-hidden="true">${markup.join("")}</svg>` : "";
}
