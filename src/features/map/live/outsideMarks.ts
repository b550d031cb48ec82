import { overlap, type Point, type Rectangle } from "@/basemap/arrangement";
import { type Camera, type Size, toFramePoint } from "@/basemap/camera";
import { type EdgePlace, edgePlace } from "@/basemap/edgePlace";
import { type InsetId, insetOf } from "@/basemap/insets";
import { labelWidth } from "@/basemap/labelWidth";
import { rankOf } from "@/content/arrangePicture";
import type { MarkContent } from "@/content/pictureContent";

export type InsetMarks = { id: InsetId; marks: MarkContent[] };
export type EdgeName = { mark: MarkContent; place: EdgePlace; box: Rectangle };

/** Marks that a view of the page does not reach: in insets, or by name at the edge. */
export type Outside = { insets: InsetMarks[]; edges: EdgeName[] };

const NONE: Outside = { insets: [], edges: [] };

const MOST_NAMES = 4;

/** As the style sheet has them: text of 12 px with its arrow, padding and border. */
const FONT_PX = 12;
const EXTRA_PX = 34;
const HEIGHT_PX = 24;
const INSET_PX = 18;

const MARK_PX = 14;
const LABEL_FONT_PX = 14;

/** Title and buttons keep the upper edge, the scale bar and insets the lower left. */
const HEAD_PX = 50;
const FOOT = { width: 132, height: 46 };

/** Insets and names at the edge need room. */
const LEAST: Size = { width: 200, height: 130 };

/** The U.S. islands west of the date line lie west of the others, not east. */
export const westOf = (mark: MarkContent): MarkContent =>
  mark.country === "US" && mark.lng > 0 ? { ...mark, lng: mark.lng - 360 } : mark;

/** A mark in view, with its name where it most often stands. */
function seenBox(mark: MarkContent, { x, y }: Point): Rectangle {
  const right = x + MARK_PX + labelWidth(mark.label, LABEL_FONT_PX, 500);
  return { left: x - MARK_PX, top: y - MARK_PX, right, bottom: y + MARK_PX };
}

function nameBox({ x, y }: EdgePlace, width: number, { width: room, height }: Size): Rectangle {
  const left = Math.max(4, Math.min(room - 4 - width, x - width / 2));
  const top = Math.max(HEAD_PX, Math.min(height - 4 - HEIGHT_PX, y - HEIGHT_PX / 2));
  return { left, top, right: left + width, bottom: top + HEIGHT_PX };
}

/** Moved along the edge until it meets none of the others. */
function besides(box: Rectangle, taken: readonly Rectangle[], { height }: Size): Rectangle | undefined {
  for (const step of [0, 1, -1, 2, -2, 3, -3, 4, -4]) {
    const by = step * (HEIGHT_PX + 3);
    const moved = { ...box, top: box.top + by, bottom: box.bottom + by };
    const isInside = moved.top >= HEAD_PX && moved.bottom <= height - 4;
    if (isInside && !taken.some((it) => overlap(it, moved))) return moved;
  }
  return undefined;
}

/**
 * What of a page's marks a camera leaves out: those of Alaska, Hawaii and Puerto Rico for insets, of the others the most
 * important by name. Where the page is about some of them, or the reader moved the map, only those that it is about are
 * named. `isOwn`: the camera is the page's own.
 */
export function findOutside(
  marks: readonly MarkContent[],
  camera: Camera | undefined,
  size: Size,
  isOwn: boolean,
): Outside {
  if (!camera || size.width < LEAST.width || size.height < LEAST.height) return NONE;
  const insets = new Map<InsetId, MarkContent[]>();
  const isPlain = isOwn && marks.every(({ emphasis }) => emphasis === "none");
  const edges: EdgeName[] = [];
  const taken: Rectangle[] = [
    { left: 0, top: size.height - FOOT.height, right: FOOT.width, bottom: size.height },
  ];
  const placed = marks.map((mark) => ({ mark, at: toFramePoint(westOf(mark), camera, size) }));
  const outside = placed.flatMap(({ mark, at }) => {
    const place = edgePlace(at, size, INSET_PX);
    if (!place) taken.push(seenBox(mark, at));
    return place ? [{ mark, place }] : [];
  });
  for (const { mark, place } of outside.toSorted((one, other) => rankOf(other.mark) - rankOf(one.mark))) {
    const inset = isOwn && mark.country === "US" ? insetOf(mark) : undefined;
    if (inset) {
      insets.set(inset, [...(insets.get(inset) ?? []), mark]);
      continue;
    }
    if (edges.length >= MOST_NAMES || (!isPlain && mark.emphasis === "none")) continue;
    const width = labelWidth(mark.label, FONT_PX, 500) + EXTRA_PX;
    const box = besides(nameBox(place, width, size), taken, size);
    if (!box) continue;
    taken.push(box);
    edges.push({ mark, place, box });
  }
  return insets.size + edges.length === 0
    ? NONE
    : { insets: [...insets].map(([id, its]) => ({ id, marks: its })), edges };
}
