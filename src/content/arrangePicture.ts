import { arrangeMarks, type Naming } from "@/basemap/arrangeMarks";
import { labelBox, type MarkToArrange, markBox, type Placement, type Rectangle } from "@/basemap/arrangement";
import { type Box, type Camera, type Size, toFramePoint } from "@/basemap/camera";
import { cameraFor, FRAME_PADDING_PX } from "@/basemap/frameView";
import type { ReadJoint } from "@/basemap/joinLabels";
import { labelWidth } from "@/basemap/labelWidth";
import { type PlacedLabel, placeAmong, placedLabel, placeFar } from "@/basemap/placeLabels";
import { project } from "@/basemap/projection";
import { SIZE_CLASSES, sizeClassIndex } from "@/basemap/sizeClasses";
import type { FrameView } from "./framing";
import type { MarkContent } from "./pictureContent";

export const LABEL_FONT_PX = 14;
const EMPHASISED_FONT_PX = 16;

/** Space of a label's halo, on both sides together, and of the padding that the style sheet gives emphasised ones. */
export const LABEL_PADDING_PX = 4;
const EMPHASISED_PADDING_PX = 6;

/** The style sheet cuts longer labels off: so many pixels and this share of the frame's width, whichever is more. */
const LEAST_LABEL_PX = 112;
const LABEL_SHARE = 0.6;
/** A frame is at most about so much wider than the narrowest of its class. */
const WIDTHS_OF_CLASS = 1.5;

const FRAME_EDGE_PX = 4;

/** The frame's title in one corner and its zoom buttons in the other. */
const TITLE_BOX: Size = { width: 132, height: 34 };
const CONTROLS_BOX: Size = { width: 84, height: 50 };

/** A frame that the reader moved has one button more, in a narrow one its sign alone. */
const controlsWhenMoved = ({ width }: Size): Size => ({ width: width < 430 ? 124 : 226, height: 50 });

const RANK_OF_ADDED = 0;

/** From this rank on, a city is never without its name. */
const RANK_OF_COUNTERPART = 5;
const RANK_OF_SELECTED = 6;
const RANK_OF_MEMBER = 4;

/** Of several cities, what one label calls them. */
export type JointLabel = (names: readonly string[]) => string;

/** The higher, the rather it has its label. */
export function rankOf({
  emphasis,
  role,
  isAdded,
}: Pick<MarkContent, "emphasis" | "role" | "isAdded">): number {
  if (emphasis === "selected") return RANK_OF_SELECTED;
  if (emphasis === "counterpart") return RANK_OF_COUNTERPART;
  if (emphasis === "member") return RANK_OF_MEMBER;
  if (isAdded) return RANK_OF_ADDED;
  if (role === "counterpart-named" || role === "counterpart-inferred" || role === "us-city") return 3;
  return role === "counterpart-not-named" ? 2 : 1;
}

function widthOf({ label, emphasis }: Pick<MarkContent, "label" | "emphasis">): number {
  if (emphasis === "none") return labelWidth(label, LABEL_FONT_PX, 500) + LABEL_PADDING_PX;
  if (emphasis === "member") return labelWidth(label, LABEL_FONT_PX, 700) + LABEL_PADDING_PX;
  return labelWidth(label, EMPHASISED_FONT_PX, 700) + EMPHASISED_PADDING_PX;
}

const mostWidth = (frameWidth: number) => Math.max(LEAST_LABEL_PX, LABEL_SHARE * frameWidth);

function toArrange(
  mark: MarkContent,
  camera: Camera,
  size: Size,
  most = mostWidth(size.width),
): MarkToArrange {
  const { x, y } = toFramePoint(mark, camera, size);
  return { id: mark.id, x, y, labelWidth: Math.min(widthOf(mark), most), rank: rankOf(mark) };
}

/** Cities that a mark of several stands for have no label in common with others. */
function jointReader(marks: readonly MarkContent[], jointLabel: JointLabel, most: number): ReadJoint {
  const known = new Map(marks.filter(({ id }) => !id.startsWith("group-")).map((mark) => [mark.id, mark]));
  return (ids) => {
    const its = ids.flatMap((id) => known.get(id) ?? []);
    const [first] = its;
    if (!first || its.length < ids.length) return undefined;
    const label = jointLabel(its.map((mark) => mark.label));
    return { label, width: Math.min(most, widthOf({ label, emphasis: first.emphasis })) };
  };
}

/** Room for labels between the edges, and the title and the buttons in its upper corners. */
function roomOf(left: number, top: number, right: number, bottom: number, controls = CONTROLS_BOX) {
  const reserved: Rectangle[] = [
    { left, top, right: left + TITLE_BOX.width, bottom: top + TITLE_BOX.height },
    { left: right - controls.width, top, right, bottom: top + controls.height },
  ];
  const edge = FRAME_EDGE_PX;
  return {
    room: { left: left + edge, top: top + edge, right: right - edge, bottom: bottom - edge },
    reserved,
  };
}

/** The whole frame. */
const wholeFrame = ({ width, height }: Size, controls = CONTROLS_BOX) =>
  roomOf(0, 0, width, height, controls);

const isSmallest = (size: Size) => sizeClassIndex(size) === 0;

/** What every frame of this size leaves to names that must be there: all but the buttons. */
function lastRoomOf(size: Size) {
  const { room, reserved } = wholeFrame(size);
  return { room, reserved: reserved.slice(1) };
}

const RANKS = { mustRank: RANK_OF_COUNTERPART, addedRank: RANK_OF_ADDED } satisfies Partial<Naming>;

/** What every frame of a class shows, however wide or tall it is: the view's box and the padding around it. */
function surelySeen({ minX, minY, maxX, maxY }: Box, { zoom }: Camera, { width, height }: Size) {
  const halfWidth = ((maxX - minX) * 2 ** zoom) / 2 + FRAME_PADDING_PX;
  const halfHeight = ((maxY - minY) * 2 ** zoom) / 2 + FRAME_PADDING_PX;
  return roomOf(
    width / 2 - halfWidth,
    height / 2 - halfHeight,
    width / 2 + halfWidth,
    height / 2 + halfHeight,
  );
}

/** Arranges the marks of one live frame for a camera. */
export function arrangeFrame(
  marks: readonly MarkContent[],
  camera: Camera,
  size: Size,
  jointLabel: JointLabel,
  more: Pick<Naming, "leaderRank"> = {},
): Map<string, Placement> {
  const { room, reserved } = wholeFrame(size, controlsWhenMoved(size));
  const inFrame = marks
    .map((mark) => toArrange(mark, camera, size))
    .filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height);
  return arrangeMarks(inFrame, {
    ...RANKS,
    labelRoom: { room, reserved: isSmallest(size) ? reserved.slice(1) : reserved },
    lastRoom: lastRoomOf(size),
    readJoint: jointReader(marks, jointLabel, mostWidth(size.width)),
    ...more,
  });
}

/** As `arrangeFrame`, with leaders for what the page is about alone: of a country that is a few pixels wide. */
export function arrangeOverview(
  marks: readonly MarkContent[],
  camera: Camera,
  size: Size,
  jointLabel: JointLabel,
): Map<string, Placement> {
  return arrangeFrame(marks, camera, size, jointLabel, { leaderRank: RANK_OF_COUNTERPART });
}

function isInBox({ minX, minY, maxX, maxY }: Box, mark: MarkContent): boolean {
  const { x, y } = project(mark);
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

/** The larger frames of a class show the same at up to about so many times the scale. */
const SCALES_OF_CLASSES: Record<(typeof SIZE_CLASSES)[number]["id"], number> = {
  xs: 2.5,
  s: 3,
  n: 4,
  t: 3,
  m: 4,
  l: 6,
};

type SizeClass = (typeof SIZE_CLASSES)[number];

/** The marks of one frame at the scales of a class, and how its labels are placed. */
export function readClass(
  marks: readonly MarkContent[],
  { box }: FrameView,
  size: SizeClass,
  jointLabel: JointLabel,
): { marks: MarkToArrange[]; naming: Naming & { readJoint: ReadJoint } } {
  const camera = cameraFor(box, size);
  // The smallest frames have no corner to spare: they show no title, and only their very buttons are left free.
  const { room, ...corners } = surelySeen(box, camera, size);
  const reserved = isSmallest(size) ? wholeFrame(size).reserved.slice(1) : corners.reserved;
  const largest = { ...camera, zoom: camera.zoom + Math.log2(SCALES_OF_CLASSES[size.id]) };
  const most = mostWidth(size.width * WIDTHS_OF_CLASS);
  const atBothScales = marks.map((mark) => ({
    ...toArrange(mark, camera, size, most),
    elsewhere: [toFramePoint(mark, largest, size)],
  }));
  const seen = new Set(marks.filter((mark) => isInBox(box, mark)).map(({ id }) => id));
  return {
    marks: atBothScales,
    naming: {
      ...RANKS,
      labelRoom: { room, reserved },
      lastRoom: lastRoomOf(size),
      isLabelled: (id) => seen.has(id),
      readJoint: jointReader(marks, jointLabel, most),
    },
  };
}

function arrangeForClass(
  marks: readonly MarkContent[],
  view: FrameView,
  size: SizeClass,
  jointLabel: JointLabel,
): Map<string, Placement> {
  const its = readClass(marks, view, size, jointLabel);
  return arrangeMarks(its.marks, its.naming);
}

/**
 * One placement for each size class, in their order, for the still drawing and for Leaflet at the same camera.
 * Marks outside the view's box get no label here: whether there is room depends on the frame's very size.
 */
export function arrangeForClasses(
  marks: readonly MarkContent[],
  view: FrameView,
  jointLabel: JointLabel,
): Map<string, Placement[]> {
  const maps = SIZE_CLASSES.map((size) => arrangeForClass(marks, view, size, jointLabel));
  return new Map(marks.map(({ id }) => [id, maps.map((map) => map.get(id) ?? { label: "hidden" })]));
}

/** Whether a frame is smaller than the smallest that placements were made for. */
const isBelowClasses = ({ width, height }: Size) =>
  width < SIZE_CLASSES[0].width || height < SIZE_CLASSES[0].height;

/**
 * The placements at the page's own view in a frame of this very size: those of its class, which the marks bring where
 * still ones were shown, and the labels that it has room for beside them. A frame below all classes has its own.
 */
export function completeFrame(
  marks: readonly MarkContent[],
  view: FrameView,
  size: Size,
  jointLabel: JointLabel,
): Map<string, Placement> {
  const camera = cameraFor(view.box, size);
  if (isBelowClasses(size)) return arrangeFrame(marks, camera, size, jointLabel);
  const index = sizeClassIndex(size);
  const { room, reserved } = wholeFrame(size);
  const isArranged = marks.some(({ placements }) => placements.length > 0);
  const ofClass = isArranged
    ? new Map<string, Placement>()
    : arrangeForClass(marks, view, SIZE_CLASSES[index] ?? SIZE_CLASSES[0], jointLabel);
  const placementOf = (mark: MarkContent): Placement =>
    mark.placements[index] ?? ofClass.get(mark.id) ?? { label: "hidden" };
  const readJoint = jointReader(marks, jointLabel, mostWidth(size.width));
  const named = new Set<string>();
  const standing: PlacedLabel[] = [];
  const drawn = marks.map((mark) => toArrange(mark, camera, size));
  for (const [order, mark] of marks.entries()) {
    const { label, joint } = placementOf(mark);
    const its = drawn[order];
    if (label === "hidden" || !its) continue;
    const [first, second, ...more] = joint?.cities ?? [];
    const width = first && second && readJoint([first, second, ...more])?.width;
    standing.push(placedLabel({ ...its, ...(width && { labelWidth: width }) }, label));
    for (const id of joint?.cities ?? [mark.id]) named.add(id);
  }
  const missing = drawn.filter(
    ({ id, x, y }) => !named.has(id) && x > 0 && y > 0 && x < size.width && y < size.height,
  );
  const near = placeAmong(drawn, missing, { room, reserved }, { standing });
  const rest = missing.filter(({ id }) => !near.has(id));
  const far = placeFar(drawn, rest, { room, reserved }, [...standing, ...near.values()]);
  const isSmall = new Map(marks.map((mark) => [mark.id, placementOf(mark).isSmall]));
  const added = [...near, ...far].map(([id, { place }]): [string, Placement] => [
    id,
    { label: place, ...(isSmall.get(id) && { isSmall: true }) },
  ]);
  return new Map([...ofClass, ...added]);
}

/** What marks and their labels take up of a still frame of a class, at a camera: names on the ground leave it free. */
export function takenByMarks(
  marks: readonly MarkContent[],
  classIndex: number,
  camera: Camera,
  size: Size,
): Rectangle[] {
  return marks.flatMap((mark) => {
    const { label, joint }: Placement = mark.placements[classIndex] ?? { label: "hidden" };
    const it = toArrange(mark, camera, size);
    const its = markBox(it.x, it.y);
    if (label === "hidden") return [its];
    const width = joint ? widthOf({ label: joint.label, emphasis: mark.emphasis }) : it.labelWidth;
    return [its, labelBox(it.x, it.y, width, label)];
  });
}
