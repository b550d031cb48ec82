import type { LatLng } from "@/domain/latLng";
import { overlap, type Point, type Rectangle } from "./arrangement";
import { type Camera, type Size, toFramePoint } from "./camera";
import type { GroundLabel } from "./groundLabel";
import { labelWidth } from "./labelWidth";

/** A name with its text, at one of its places. `west`: the text ends at the point. `width`: CSS pixels. */
export type QuietLabel = {
  label: GroundLabel;
  text: string;
  width: number;
  place: LatLng;
  side: "middle" | "east" | "west";
};

/** One frame at one scale: where names may stand, and what is taken. CSS pixels of the frame. */
export type QuietView = {
  camera: Camera;
  size: Size;
  room: Rectangle;
  taken: readonly Rectangle[];
};

/** As the style sheet has them: letters of areas stand apart, by this part of their size. CSS pixels. */
export const QUIET_LETTERS = { size: 12, spacing: 0.08 } as const;

const HALF_HEIGHT_PX = 8;
/** Space between a name and what it must not touch. */
const GAP_PX = 3;
const spacingEm = ({ kind }: GroundLabel) => (kind === "town" ? 0 : QUIET_LETTERS.spacing);

const isUpper = ({ kind }: GroundLabel) => kind === "country" || kind === "state" || kind === "province";

/** A town's name begins, or ends, with its point. */
const POINT = "•";

export const textWithPoint = ({ label, text, side }: Pick<QuietLabel, "label" | "text" | "side">): string =>
  label.kind !== "town" ? text : side === "west" ? `${text} ${POINT}` : `${POINT} ${text}`;

/** Half of the point, which lies on the place. */
const POINT_HALF_PX = 2.5;

function widthOf(label: GroundLabel, text: string): number {
  const drawn = label.kind === "town" ? `${POINT} ${text}` : isUpper(label) ? text.toUpperCase() : text;
  return labelWidth(drawn, QUIET_LETTERS.size, 500) + spacingEm(label) * QUIET_LETTERS.size * drawn.length;
}

function boxAt({ x, y }: Point, width: number, side: QuietLabel["side"]): Rectangle {
  const left =
    side === "middle" ? x - width / 2 : side === "east" ? x - POINT_HALF_PX : x - width + POINT_HALF_PX;
  return { left, top: y - HALF_HEIGHT_PX, right: left + width, bottom: y + HALF_HEIGHT_PX };
}

const grow = ({ left, top, right, bottom }: Rectangle, by: number): Rectangle => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const isWithin = (box: Rectangle, room: Rectangle) =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

/** Where a name would stand in a view. */
export function quietBox(
  { place, width, side }: QuietLabel,
  { camera, size }: Pick<QuietView, "camera" | "size">,
): Rectangle {
  return boxAt(toFramePoint(place, camera, size), width, side);
}

/** Whether a name has room in a view: inside it and off all that is taken. */
export function hasRoom(quiet: QuietLabel, view: QuietView): boolean {
  const box = quietBox(quiet, view);
  return isWithin(box, view.room) && !view.taken.some((it) => overlap(it, grow(box, GAP_PX)));
}

/** All ways in which a name may stand, the best first. */
export function quietChoices(label: GroundLabel, text: string): QuietLabel[] {
  const sides = label.kind === "town" ? (["east", "west"] as const) : (["middle"] as const);
  const width = widthOf(label, text);
  return label.places.flatMap(([lng, lat]) =>
    sides.map((side) => ({ label, text, width, place: { lat, lng }, side })),
  );
}

/** Names from the most to the least important. */
export const byRank = (labels: readonly GroundLabel[]): GroundLabel[] =>
  labels.toSorted((one, other) => other.rank - one.rank);

export const isAtZoom = ({ from, to = Number.POSITIVE_INFINITY }: GroundLabel, zoom: number): boolean =>
  zoom >= from && zoom <= to;

/**
 * The names that a view has room for, at most so many. `textOf` is what a name is called at the view's zoom; undefined for
 * one that is not wanted there.
 */
export function chooseQuiet(
  labels: readonly GroundLabel[],
  textOf: (label: GroundLabel) => string | undefined,
  view: QuietView,
  most: number,
): QuietLabel[] {
  const chosen: QuietLabel[] = [];
  const taken = [...view.taken];
  for (const label of byRank(labels)) {
    if (chosen.length >= most) break;
    const text = isAtZoom(label, view.camera.zoom) ? textOf(label) : undefined;
    if (text === undefined) continue;
    const choice = quietChoices(label, text).find((it) => hasRoom(it, { ...view, taken }));
    if (!choice) continue;
    chosen.push(choice);
    taken.push(grow(quietBox(choice, view), 4));
  }
  return chosen;
}
