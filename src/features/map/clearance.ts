import { overlap, type Point, type Rectangle } from "@/basemap/arrangement";
import type { RoutedPill } from "@/basemap/routing/routedLine";

/** A rounded rectangle that lines leave free: around a mark, a date or a name. CSS pixels from the overlay's corner. */
export type Hole = Rectangle & { radius: number };

export const holeAround = ({ x, y }: Point, radius: number): Hole => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
  radius,
});

/** The room of a date. */
export const holeOfPill = ({ middle: { x, y }, width, height }: RoutedPill): Hole => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
  radius: height / 2,
});

/** The room of a name, a little wider. */
export const holeOfName = ({ left, top, right, bottom }: Rectangle): Hole => ({
  left: left - 2,
  top,
  right: right + 2,
  bottom,
  radius: 0,
});

/** Where elements that are shown lie, from the overlay's corner. */
export function boxesOf<Its extends Element>(
  elements: Iterable<Its>,
  origin: DOMRect,
): (Rectangle & { element: Its })[] {
  return [...elements].flatMap((element) => {
    const { left, top, right, bottom, width } = element.getBoundingClientRect();
    if (width === 0) return [];
    return [
      {
        element,
        left: left - origin.left,
        top: top - origin.top,
        right: right - origin.left,
        bottom: bottom - origin.top,
      },
    ];
  });
}

/** A hundredth of a pixel is less than anyone sees. */
const round = (value: number) => Math.round(value * 100) / 100;

function alone(hole: Hole): string {
  const [left, top, right, bottom] = [
    round(hole.left),
    round(hole.top),
    round(hole.right),
    round(hole.bottom),
  ];
  const r = round(hole.radius);
  if (r === 0) return `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [width, height] = [round(right - left - 2 * r), round(bottom - top - 2 * r)];
  return `M${round(left + r)} ${top}h${width}${arc(r, r)}v${height}${arc(-r, r)}h${-width}${arc(-r, -r)}v${-height}${arc(r, -r)}Z`;
}

/** Holes that overlap, directly or through others, together. */
function clustersOf(holes: readonly Hole[]): Hole[][] {
  const clusters: Hole[][] = [];
  for (const hole of holes) {
    const near = clusters.filter((cluster) => cluster.some((other) => overlap(hole, other)));
    for (const cluster of near) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push([...near.flat(), hole]);
  }
  return clusters;
}

/** From the left to the right side of a hole at a height of it. */
function widthAt({ left, top, right, bottom, radius }: Hole, y: number): [left: number, right: number] {
  const beyond = Math.max(0, radius - (y - top), radius - (bottom - y));
  const inset = radius - Math.sqrt(Math.max(0, radius ** 2 - beyond ** 2));
  return [left + inset, right - inset];
}

/** Height of the strips of which a cluster is made: in one of them an arc is as good as straight. */
const STRIP_PX = 2;

type Strip = { upper: [number, number]; lower: [number, number] };

/** What holes cover between two heights: each part once. */
function coveredIn(holes: readonly Hole[], top: number, bottom: number): Strip[] {
  const strips = holes
    .filter((hole) => hole.top < bottom && hole.bottom > top)
    .map((hole): Strip => ({ upper: widthAt(hole, top), lower: widthAt(hole, bottom) }))
    .toSorted(
      (one, other) => Math.min(one.upper[0], one.lower[0]) - Math.min(other.upper[0], other.lower[0]),
    );
  const joined: Strip[] = [];
  for (const strip of strips) {
    const last = joined.at(-1);
    const isApart =
      !last || Math.min(strip.upper[0], strip.lower[0]) > Math.max(last.upper[1], last.lower[1]);
    if (isApart) joined.push(strip);
    else
      for (const side of ["upper", "lower"] as const)
        last[side] = [Math.min(last[side][0], strip[side][0]), Math.max(last[side][1], strip[side][1])];
  }
  return joined;
}

/** Holes that overlap as one: strips from top to bottom, none of which lies on another. */
function together(holes: readonly Hole[]): string {
  const first = Math.min(...holes.map(({ top }) => top));
  const last = Math.max(...holes.map(({ bottom }) => bottom));
  const heights = new Set(holes.flatMap(({ top, bottom }) => [top, bottom]));
  for (let y = first; y < last; y += STRIP_PX) heights.add(y);
  const sorted = [...heights].toSorted((one, other) => one - other);
  return sorted
    .slice(1)
    .flatMap((bottom, index) => {
      const top = sorted[index] ?? bottom;
      return coveredIn(holes, top, bottom).map(
        ({ upper, lower }) =>
          `M${round(upper[0])} ${round(top)}H${round(upper[1])}L${round(lower[1])} ${round(bottom)}H${round(lower[0])}Z`,
      );
    })
    .join("");
}

/**
 * The path of a clip with rule `evenodd` that shows an overlay of this size without its holes. Where two of them lay on one
 * another in one path, the line would be there again: what overlaps is cut out as one. `isMoving`: it holds for a frame, in
 * which the time for that would be missing.
 */
export const pathWithout = (
  { width, height }: { width: number; height: number },
  holes: readonly Hole[],
  isMoving = false,
) =>
  `M0 0H${width}V${height}H0Z${(isMoving ? holes.map((hole) => [hole]) : clustersOf(holes))
    .map((cluster) => (cluster.length === 1 ? cluster.map(alone).join("") : together(cluster)))
    .join("")}`;
