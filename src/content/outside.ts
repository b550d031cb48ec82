import { arrangeMarks } from "@/basemap/arrangeMarks";
import {
  labelBox,
  markBox,
  overlap,
  type Placement,
  type Point,
  type Rectangle,
} from "@/basemap/arrangement";
import { type Camera, fitCamera, type Size, toFramePoint } from "@/basemap/camera";
import { type EdgePlace, edgePlace } from "@/basemap/edgePlace";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { INSETS, type InsetId, insetOf } from "@/basemap/insets";
import { labelWidth } from "@/basemap/labelWidth";
import type { KeptRoom } from "@/basemap/placeLabels";
import { unproject } from "@/basemap/projection";
import type { LatLng } from "@/domain/latLng";
import { LABEL_FONT_PX, LABEL_PADDING_PX, rankOf } from "./arrangePicture";
import type { MarkContent } from "./pictureContent";

/** What is asked of a mark that a picture may not reach. */
export type OutsideMark = Pick<MarkContent, "id" | "label" | "lat" | "lng" | "emphasis" | "role" | "isAdded">;

/** A mark of an inset; its place in CSS pixels of the frame. */
export type InsetMark<Mark extends OutsideMark> = Point & { mark: Mark; placement: Placement; width: number };

/** A part of the United States in a corner of the frame: CSS pixels of the frame. */
export type Inset<Mark extends OutsideMark> = {
  id: InsetId;
  box: Rectangle;
  /** Of the inset's own size. */
  camera: Camera;
  marks: InsetMark<Mark>[];
};

/** A name at the frame's edge, with where an arrow in it points. CSS pixels of the frame. */
export type EdgeName<Mark extends OutsideMark> = {
  mark: Mark;
  place: EdgePlace;
  box: Rectangle;
  /** The corners of the arrow, its tip first. */
  arrow: readonly Point[];
  /** Where the text begins, on its baseline. */
  text: Point;
  /** Where a line to the city ends. */
  lineEnd: Point;
};

/** Marks that a view of the page does not reach: in insets, or by name at the edge. */
export type Outside<Mark extends OutsideMark> = { insets: Inset<Mark>[]; edges: EdgeName<Mark>[] };

const MOST_NAMES = 4;

/** As the style sheet has them: text of 12 px with its arrow, padding and border. */
export const EDGE_FONT_PX = 12;
const EXTRA_PX = 34;
const HEIGHT_PX = 24;
const TEXT_LEFT_PX = 25;
const ARROW = { left: 14.5, radius: 5 };
const BASELINE = 0.36;
/** Between the name and the end of a line: more than lines keep from their own names. */
const LINE_GAP_PX = 3;
const INSET_PX = 18;

const MARK_PX = 14;

/** Insets and names at the edge need room. */
const LEAST: Size = { width: 200, height: 130 };

/** The longer side of an inset, and the most that it takes of a frame. */
const SIDE_PX = 104;
const SIDE_OF_WIDTH = 0.27;
const SIDE_OF_HEIGHT = 0.36;
/** Smaller where a mark would lie below it. */
const SHRINKS = [1, 0.8, 0.64];
const CORNER_PX = 8;
const BETWEEN_PX = 6;
/** At its foot stands what it is. */
export const INSET_TITLE_PX = 16;

/** What stays free in a frame: of its top edge, and of its lower left corner. */
export type Corners = { head: number; foot: Size };

/** Of a live frame: title and buttons keep the upper edge, the scale bar the lower left. */
const LIVE: Corners = { head: 50, foot: { width: 132, height: 46 } };

/** Of a composed picture: its title alone. */
export const STILL_CORNERS: Corners = { head: 26, foot: { width: 0, height: CORNER_PX } };

export type OutsideLook<Mark extends OutsideMark> = {
  corners?: Corners;
  /** A mark nearer to the edge is outside too. */
  rim?: number;
  /** Of a name beside its mark, with its halo, and of one at the edge. CSS pixels. */
  nameWidth?: (mark: Mark) => number;
  edgeWidth?: (mark: Mark) => number;
  /** What names in insets had better leave free. CSS pixels of the frame. */
  avoided?: readonly KeptRoom[];
  /** What names at the edge leave free, where it is known better than by the marks. CSS pixels of the frame. */
  taken?: readonly Rectangle[];
};

/** The U.S. islands west of the date line lie west of the others, not east. */
export const westOf = <Place extends LatLng>(place: Place, frame: FrameId): Place =>
  frame === "us" && place.lng > 0 ? { ...place, lng: place.lng - 360 } : place;

/** A mark in view, with its name where it most often stands. */
function seenBox(mark: OutsideMark, { x, y }: Point): Rectangle {
  const right = x + MARK_PX + labelWidth(mark.label, LABEL_FONT_PX, 500);
  return { left: x - MARK_PX, top: y - MARK_PX, right, bottom: y + MARK_PX };
}

function nameBox({ x, y }: EdgePlace, width: number, { width: room, height }: Size, head: number): Rectangle {
  const left = Math.max(4, Math.min(room - 4 - width, x - width / 2));
  const top = Math.max(head, Math.min(height - 4 - HEIGHT_PX, y - HEIGHT_PX / 2));
  return { left, top, right: left + width, bottom: top + HEIGHT_PX };
}

/** Moved along the edge until it meets none of the others. */
function besides(
  box: Rectangle,
  taken: readonly Rectangle[],
  { height }: Size,
  head: number,
): Rectangle | undefined {
  for (const step of [0, 1, -1, 2, -2, 3, -3, 4, -4]) {
    const by = step * (HEIGHT_PX + 3);
    const moved = { ...box, top: box.top + by, bottom: box.bottom + by };
    const isInside = moved.top >= head && moved.bottom <= height - 4;
    if (isInside && !taken.some((it) => overlap(it, moved))) return moved;
  }
  return undefined;
}

/** What of a name at the edge is drawn inside its box. */
function drawnIn<Mark extends OutsideMark>(
  mark: Mark,
  place: EdgePlace,
  box: Rectangle,
  size: Size,
): EdgeName<Mark> {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const angle = (place.bearing * Math.PI) / 180;
  const corner = (turn: number, radius: number): Point => ({
    x: box.left + ARROW.left + Math.sin(angle + turn) * radius,
    y: middle.y - Math.cos(angle + turn) * radius,
  });
  const [aside, down] = [size.width / 2 - middle.x, size.height / 2 - middle.y];
  const isBeside = Math.abs(aside) / size.width > Math.abs(down) / size.height;
  return {
    mark,
    place,
    box,
    arrow: [corner(0, ARROW.radius), corner(2.5, ARROW.radius), corner(-2.5, ARROW.radius)],
    text: { x: box.left + TEXT_LEFT_PX, y: middle.y + EDGE_FONT_PX * BASELINE },
    lineEnd: isBeside
      ? { x: aside > 0 ? box.right + LINE_GAP_PX : box.left - LINE_GAP_PX, y: middle.y }
      : { x: middle.x, y: down > 0 ? box.bottom + LINE_GAP_PX : box.top - LINE_GAP_PX },
  };
}

/** Alaska and Hawaii in the lower left corner, Puerto Rico in the lower right one, as large as marks in view let them be. */
function insetBoxes(
  ids: readonly InsetId[],
  size: Size,
  foot: number,
  seen: readonly Point[],
): Map<InsetId, Rectangle> {
  const boxesAt = (shrink: number) => {
    const side = Math.min(SIDE_PX, SIDE_OF_WIDTH * size.width, SIDE_OF_HEIGHT * size.height) * shrink;
    let left = CORNER_PX;
    return ids.map((id): [InsetId, Rectangle] => {
      const { minX, maxX, minY, maxY } = INSETS[id];
      const scale = side / Math.max(maxX - minX, maxY - minY);
      const [width, height] = [(maxX - minX) * scale, (maxY - minY) * scale];
      const bottom = size.height - foot;
      const isEastern = id === "puerto-rico";
      const from = isEastern ? size.width - CORNER_PX - width : left;
      if (!isEastern) left += width + BETWEEN_PX;
      return [id, { left: from, top: bottom - height, right: from + width, bottom }];
    });
  };
  const isFree = (boxes: [InsetId, Rectangle][]) =>
    boxes.every(([, box]) => !seen.some(({ x, y }) => overlap(box, markBox(x, y))));
  const tried = SHRINKS.map(boxesAt);
  return new Map(tried.find(isFree) ?? tried.at(-1));
}

/** An inset with its marks at their places in it and all their names, within it where they have room. */
function layInset<Mark extends OutsideMark>(
  id: InsetId,
  box: Rectangle,
  marks: readonly Mark[],
  frame: Rectangle,
  seen: readonly Rectangle[],
  nameWidth: (mark: Mark) => number,
  avoided: readonly KeptRoom[],
): Inset<Mark> {
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  const camera = fitCamera(INSETS[id], size, 0);
  const placed = marks.map((mark) => {
    const { x, y } = toFramePoint(mark, camera, size);
    return { mark, x: box.left + x, y: box.top + y, width: nameWidth(mark) };
  });
  const title: Rectangle = { ...box, top: box.bottom - INSET_TITLE_PX };
  const placements = arrangeMarks(
    placed.map(({ mark, x, y, width }) => ({ id: mark.id, x, y, labelWidth: width, rank: rankOf(mark) })),
    {
      labelRoom: { room: box, reserved: [title], avoided },
      lastRoom: { room: frame, reserved: [title, ...seen], avoided },
      mustRank: Number.NEGATIVE_INFINITY,
    },
  );
  return {
    id,
    box,
    camera,
    marks: placed.map((it) => ({ ...it, placement: placements.get(it.mark.id) ?? { label: "hidden" } })),
  };
}

/** Where the name of a mark in an inset stands, in CSS pixels of the frame; undefined where it has no room. */
export function placedName({
  x,
  y,
  width,
  placement: { label },
}: Pick<InsetMark<OutsideMark>, "x" | "y" | "width" | "placement">): Rectangle | undefined {
  return label === "hidden" ? undefined : labelBox(x, y, width, label);
}

/** What names beside the marks of an inset take up, in CSS pixels of the frame. */
export const insetNames = <Mark extends OutsideMark>({ marks }: Inset<Mark>): Rectangle[] =>
  marks.flatMap((mark) => placedName(mark) ?? []);

const defaultNameWidth = ({ label }: OutsideMark) => labelWidth(label, LABEL_FONT_PX, 700) + LABEL_PADDING_PX;
const defaultEdgeWidth = ({ label }: OutsideMark) => labelWidth(label, EDGE_FONT_PX, 500);

/** Whether all that a first view must show is in view. */
function isWhole(frame: FrameId, camera: Camera, size: Size): boolean {
  const { minX, minY, maxX, maxY } = FRAMES[frame].home;
  return [
    { x: minX, y: minY },
    { x: maxX, y: maxY },
  ].every((corner) => edgePlace(toFramePoint(unproject(corner), camera, size), size, 0) === undefined);
}

/**
 * What of a frame's marks a camera leaves out: those of Alaska, Hawaii and Puerto Rico for insets, of the others the most
 * important by name. Where the picture is about some of them and shows a part, or was moved, only those that it is about.
 * `isOwn`: the camera is the page's own. Lengths in CSS pixels of the frame.
 */
export function findOutside<Mark extends OutsideMark>(
  frame: FrameId,
  marks: readonly Mark[],
  camera: Camera | undefined,
  size: Size,
  isOwn: boolean,
  look: OutsideLook<Mark> = {},
): Outside<Mark> {
  const {
    corners = LIVE,
    rim = 0,
    nameWidth = defaultNameWidth,
    edgeWidth = defaultEdgeWidth,
    avoided = [],
  } = look;
  if (!camera || size.width < LEAST.width || size.height < LEAST.height) return { insets: [], edges: [] };
  const isPlain = isOwn && marks.every(({ emphasis }) => emphasis === "none");
  // Where less than the country is shown, as beside a pair, what the picture is not about stays out.
  const showsAll = isOwn && isWhole(frame, camera, size);
  const taken: Rectangle[] = [
    { left: 0, top: size.height - corners.foot.height, right: corners.foot.width, bottom: size.height },
    ...(look.taken ?? []),
  ];
  const seen: Point[] = [];
  const inner = { width: size.width - 2 * rim, height: size.height - 2 * rim };
  const outside = marks.flatMap((mark) => {
    const at = toFramePoint(westOf(mark, frame), camera, size);
    const place = edgePlace({ x: at.x - rim, y: at.y - rim }, inner, INSET_PX - rim);
    if (place) return [{ mark, place: { ...place, x: place.x + rim, y: place.y + rim } }];
    taken.push(seenBox(mark, at));
    seen.push(at);
    return [];
  });
  const inInsets = new Map<InsetId, Mark[]>();
  const beyond = outside
    .toSorted((one, other) => rankOf(other.mark) - rankOf(one.mark))
    .filter(({ mark }) => {
      const isShown = isOwn && (isPlain || showsAll || mark.emphasis !== "none");
      const id = isShown && frame === "us" ? insetOf(mark) : undefined;
      if (id) inInsets.set(id, [...(inInsets.get(id) ?? []), mark]);
      return id === undefined;
    });
  const ids = (Object.keys(INSETS) as InsetId[]).filter((id) => inInsets.has(id));
  const whole = { left: 4, top: corners.head, right: size.width - 4, bottom: size.height - 4 };
  const insets = [...insetBoxes(ids, size, corners.foot.height, seen)].map(([id, box]) =>
    layInset(
      id,
      box,
      inInsets.get(id) ?? [],
      whole,
      seen.map(({ x, y }) => markBox(x, y)),
      nameWidth,
      avoided,
    ),
  );
  taken.push(...insets.flatMap((inset) => [inset.box, ...insetNames(inset)]));
  const edges: EdgeName<Mark>[] = [];
  for (const { mark, place } of beyond) {
    if (edges.length >= MOST_NAMES || (!isPlain && mark.emphasis === "none")) continue;
    const wanted = nameBox(place, edgeWidth(mark) + EXTRA_PX, size, corners.head);
    const box = besides(wanted, taken, size, corners.head);
    if (!box) continue;
    taken.push(box);
    edges.push(drawnIn(mark, place, box, size));
  }
  return { insets, edges };
}
