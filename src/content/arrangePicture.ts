import {
  drawnPoints,
  labelBox,
  type MarkToArrange,
  markBox,
  overlap,
  type Placement,
  type Rectangle,
  type ShiftedMark,
  type Side,
  shiftOffset,
} from "@/basemap/arrangement";
import { type Box, type Camera, type Size, toFramePoint } from "@/basemap/camera";
import { cameraFor, FRAME_PADDING_PX } from "@/basemap/frameView";
import { labelWidth } from "@/basemap/labelWidth";
import { type LabelRoom, placeLabels, placementOf } from "@/basemap/placeLabels";
import { project } from "@/basemap/projection";
import { shiftMarks } from "@/basemap/shiftMarks";
import { SIZE_CLASSES, sizeClassIndex } from "@/basemap/sizeClasses";
import type { FrameView } from "./framing";
import type { MarkContent } from "./pictureContent";

const LABEL_FONT_PX = 14;
const EMPHASISED_FONT_PX = 16;

/** Space of a label's halo, on both sides together, and of the padding that the style sheet gives emphasised ones. */
const LABEL_PADDING_PX = 4;
const EMPHASISED_PADDING_PX = 6;

const FRAME_EDGE_PX = 4;

/** The frame's title in one corner and its zoom buttons in the other. */
const TITLE_BOX: Size = { width: 132, height: 34 };
const CONTROLS_BOX: Size = { width: 84, height: 50 };

/** A frame that the reader moved has one button more, in a narrow one its sign alone. */
const controlsWhenMoved = ({ width }: Size): Size => ({ width: width < 430 ? 124 : 226, height: 50 });

const RANK_OF_ADDED = 0;

/** From this rank on, a city is what the page is about. */
const RANK_OF_PAGE = 4;
const RANK_OF_SELECTED = 5;

/** The higher, the rather it stands in its place, and with its label. */
export function rankOf({ emphasis, role, isAdded }: MarkContent): number {
  if (emphasis === "selected") return RANK_OF_SELECTED;
  if (emphasis !== "none") return RANK_OF_PAGE;
  if (isAdded) return RANK_OF_ADDED;
  if (role === "counterpart-named" || role === "counterpart-inferred" || role === "us-city") return 3;
  return role === "counterpart-not-named" ? 2 : 1;
}

function widthOf({ label, emphasis }: MarkContent): number {
  if (emphasis === "none") return labelWidth(label, LABEL_FONT_PX, 500) + LABEL_PADDING_PX;
  if (emphasis === "member") return labelWidth(label, LABEL_FONT_PX, 700) + LABEL_PADDING_PX;
  return labelWidth(label, EMPHASISED_FONT_PX, 700) + EMPHASISED_PADDING_PX;
}

function toArrange(mark: MarkContent, camera: Camera, size: Size): MarkToArrange {
  const { x, y } = toFramePoint(mark, camera, size);
  return { id: mark.id, x, y, labelWidth: widthOf(mark), rank: rankOf(mark) };
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

/**
 * The sides of the labels: of `labelled` where `first` has room; of the cities that a page is about, even where only
 * the rest of the frame has.
 */
function placeAllLabels(
  shifted: readonly ShiftedMark[],
  labelled: readonly ShiftedMark[],
  first: LabelRoom,
  size: Size,
): Map<string, Side> {
  const sides = placeLabels(shifted, labelled, first);
  const missing = shifted.filter(({ id, rank }) => rank >= RANK_OF_PAGE && !sides.has(id));
  const placed = shifted.flatMap(({ id, drawnX, drawnY, labelWidth: width }) => {
    const side = sides.get(id);
    return side ? [labelBox(drawnX, drawnY, width, side)] : [];
  });
  const { room, reserved } = wholeFrame(size);
  const rest = { room, reserved: reserved.slice(1) };
  const others = placeLabels(shifted, missing, rest, placed);
  // In the smallest frames, where not even that has room, the selected one over a neighbour's shape.
  const last = missing.filter(
    ({ id, rank }) => isSmallest(size) && rank === RANK_OF_SELECTED && !others.has(id),
  );
  return new Map([...sides, ...others, ...placeLabels(last, last, rest, placed)]);
}

function labelBoxes(mark: ShiftedMark, side: Side | undefined): Rectangle[] {
  return side ? drawnPoints(mark, mark.shift).map(({ x, y }) => labelBox(x, y, mark.labelWidth, side)) : [];
}

/**
 * Places marks and labels. The cities of the first picture are placed with their labels before those that the page or
 * a filter adds, which step aside for them.
 */
function arrange(
  marks: readonly MarkToArrange[],
  isLabelled: (id: string) => boolean,
  labelRoom: LabelRoom,
  size: Size,
): Map<string, Placement> {
  const { room } = labelRoom;
  const main = marks.filter(({ rank }) => rank > RANK_OF_ADDED);
  const added = marks.filter(({ rank }) => rank <= RANK_OF_ADDED);
  const shiftedMain = shiftMarks(main, room);
  const labelledMain = shiftedMain.filter(({ id }) => isLabelled(id));
  const avoided = added.map(({ x, y }) => markBox(x, y));
  const mainSides = placeAllLabels(shiftedMain, labelledMain, { ...labelRoom, avoided }, size);
  if (added.length === 0) return new Map(shiftedMain.map((mark) => [mark.id, placementOf(mark, mainSides)]));

  const boxes = shiftedMain.map((mark) => labelBoxes(mark, mainSides.get(mark.id)));
  const shiftedAdded = shiftMarks(added, room, { marks: shiftedMain, boxes });
  const shifted = [...shiftedMain, ...shiftedAdded];
  // A label on which an added mark lies that had nowhere to step looks for another side.
  const addedBoxes = shiftedAdded.map(({ drawnX, drawnY }) => markBox(drawnX, drawnY));
  const kept = new Map(
    shiftedMain.flatMap(({ id }, index) => {
      const side = mainSides.get(id);
      const box = boxes[index]?.[0];
      return side && box && !addedBoxes.some((it) => overlap(it, box)) ? [[id, side] as const] : [];
    }),
  );
  const taken = shiftedMain.flatMap((mark) => labelBoxes(mark, kept.get(mark.id)).slice(0, 1));
  const missing = shifted.filter(({ id }) => isLabelled(id) && !kept.has(id));
  const all = new Map([...kept, ...placeLabels(shifted, missing, labelRoom, taken)]);
  return new Map(shifted.map((mark) => [mark.id, placementOf(mark, all)]));
}

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
): Map<string, Placement> {
  const { room, reserved } = wholeFrame(size, controlsWhenMoved(size));
  const inFrame = marks
    .map((mark) => toArrange(mark, camera, size))
    .filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height);
  const free = isSmallest(size) ? reserved.slice(1) : reserved;
  return arrange(inFrame, () => true, { room, reserved: free }, size);
}

function isInBox({ minX, minY, maxX, maxY }: Box, mark: MarkContent): boolean {
  const { x, y } = project(mark);
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

/** The larger frames of a class show the same at up to about three times the scale. */
const SCALES_OF_CLASS = [1.15, 1.3, 1.5, 1.75, 2, 2.4, 3];

function arrangeForClass(marks: readonly MarkContent[], box: Box, size: Size): Map<string, Placement> {
  const camera = cameraFor(box, size);
  // The smallest frames have no corner to spare: they show no title, and only their very buttons are left free.
  const { room, ...corners } = surelySeen(box, camera, size);
  const reserved = isSmallest(size) ? wholeFrame(size).reserved.slice(1) : corners.reserved;
  const scales = SCALES_OF_CLASS.map((factor) => ({ ...camera, zoom: camera.zoom + Math.log2(factor) }));
  const atAllScales = marks.map((mark) => ({
    ...toArrange(mark, camera, size),
    elsewhere: scales.map((scale) => toFramePoint(mark, scale, size)),
  }));
  const seen = new Set(marks.filter((mark) => isInBox(box, mark)).map(({ id }) => id));
  return arrange(atAllScales, (id) => seen.has(id), { room, reserved }, size);
}

/**
 * One placement for each size class, in their order, for the still drawing and for Leaflet at the same camera.
 * Marks outside the view's box get no label here: whether there is room depends on the frame's very size.
 */
export function arrangeForClasses(
  marks: readonly MarkContent[],
  { box }: FrameView,
): Map<string, Placement[]> {
  const maps = SIZE_CLASSES.map((size) => arrangeForClass(marks, box, size));
  return new Map(marks.map(({ id }) => [id, maps.map((map) => map.get(id) ?? { label: "hidden" })]));
}

/**
 * The placements at the page's own view in a frame of this very size: those of its class, which the marks bring where
 * still ones were shown, and the labels that it has room for beside them.
 */
export function completeFrame(
  marks: readonly MarkContent[],
  { box }: FrameView,
  size: Size,
): Map<string, Placement> {
  const camera = cameraFor(box, size);
  const index = sizeClassIndex(size);
  const { room, reserved } = wholeFrame(size);
  const isArranged = marks.some(({ placements }) => placements.length > 0);
  const ofClass = isArranged ? new Map() : arrangeForClass(marks, box, SIZE_CLASSES[index] ?? size);
  const drawn = marks.map((mark) => {
    const { shift, label }: Placement = mark.placements[index] ?? ofClass.get(mark.id) ?? { label: "hidden" };
    const it = toArrange(mark, camera, size);
    const offset = shiftOffset(shift);
    return { ...it, ...(shift && { shift }), drawnX: it.x + offset.x, drawnY: it.y + offset.y, label };
  });
  const placed = drawn.flatMap(({ drawnX, drawnY, labelWidth: width, label }) =>
    label === "hidden" ? [] : [labelBox(drawnX, drawnY, width, label)],
  );
  const missing = drawn.filter(
    ({ label, x, y }) => label === "hidden" && x > 0 && y > 0 && x < size.width && y < size.height,
  );
  const sides = placeLabels(drawn, missing, { room, reserved }, placed);
  const added = missing
    .filter(({ id }) => sides.has(id))
    .map((mark) => [mark.id, placementOf(mark, sides)] as const);
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
    const { shift, label }: Placement = mark.placements[classIndex] ?? { label: "hidden" };
    const { labelWidth: width, ...it } = toArrange(mark, camera, size);
    const offset = shiftOffset(shift);
    const [x, y] = [it.x + offset.x, it.y + offset.y];
    return [
      markBox(x, y),
      ...(shift ? [markBox(it.x, it.y)] : []),
      ...(label === "hidden" ? [] : [labelBox(x, y, width, label)]),
    ];
  });
}
