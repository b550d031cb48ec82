import type { Point } from "@/basemap/arrangement";
import { type Curve, partOf, pointAt, reversed, whereNear } from "@/basemap/curves";
import { ARROW } from "@/basemap/lineLook";
import type { Bend, MarkInWay } from "./routedLine";

/** Between the rim of a mark and a line, or the tip of its arrow. */
const RIM_GAP_PX = { line: 1, arrow: 2 };

const STEPS = 26;
const BRANCH_STEPS = 8;

/** From where the branches begin to the next end, along the way. */
const FORK_PX = 26;
const FORKS = [0.12, 0.18, 0.24, 0.3, 0.36, 0.42];

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

function curveBetween(from: Point, to: Point, [one, other]: Bend): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // To the left of the way: upwards where it leads to the right. Twice, since a curve comes half as far as its handles.
  const handle = (part: number, bow: number): Point => ({
    x: from.x + dx * part + dy * bow * 1.33,
    y: from.y + dy * part - dx * bow * 1.33,
  });
  return [from, handle(0.3, one), handle(0.7, other), to];
}

export type Ends = { us: readonly MarkInWay[]; be: readonly MarkInWay[] };

/** One branch or a trunk: whether its ends are marks, and of which side. */
export type Part = { curve: Curve; start?: MarkInWay; end?: MarkInWay };

/** How far along the trunk it forks, so that all ends lie ahead. */
function forkOf(trunk: Curve, ends: readonly MarkInWay[], isStacked: boolean, unit: number): number {
  const forward = (point: Point) => (isStacked ? point.y : point.x);
  const [from, , , to] = trunk;
  const sign = Math.sign(forward(to) - forward(from)) || 1;
  const farthest = Math.max(...ends.map((end) => sign * forward(end))) + FORK_PX * unit;
  return FORKS.find((at) => sign * forward(pointAt(trunk, at)) >= farthest) ?? FORKS.at(-1) ?? 0.4;
}

function branchTo(trunk: Curve, at: number, end: MarkInWay): Curve {
  const fork = pointAt(trunk, at);
  const ahead = pointAt(trunk, Math.max(at - 0.04, 0));
  const step = Math.hypot(ahead.x - fork.x, ahead.y - fork.y) || 1;
  const reach = Math.hypot(end.x - fork.x, end.y - fork.y) * 0.45;
  const one = {
    x: fork.x + ((ahead.x - fork.x) / step) * reach,
    y: fork.y + ((ahead.y - fork.y) / step) * reach,
  };
  const other = { x: (one.x + end.x * 2) / 3, y: (one.y + end.y * 2) / 3 };
  return [fork, one, other, end];
}

export function partsOf({ us, be }: Ends, bend: Bend, isStacked: boolean, unit: number): Part[] {
  const whole = curveBetween(middleOf(us), middleOf(be), bend);
  const [onlyUs, ...moreUs] = us;
  const [onlyBe, ...moreBe] = be;
  if (onlyUs && onlyBe && moreUs.length + moreBe.length === 0)
    return [{ curve: whole, start: onlyUs, end: onlyBe }];
  const back = reversed(whole);
  const start = moreUs.length > 0 ? forkOf(whole, us, isStacked, unit) : 0;
  const end = moreBe.length > 0 ? 1 - forkOf(back, be, isStacked, unit) : 1;
  return [
    {
      curve: start === 0 && end === 1 ? whole : partOf(whole, start, end),
      ...(moreUs.length === 0 && onlyUs && { start: onlyUs }),
      ...(moreBe.length === 0 && onlyBe && { end: onlyBe }),
    },
    ...(moreUs.length > 0 ? us.map((mark) => ({ curve: branchTo(whole, start, mark), end: mark })) : []),
    ...(moreBe.length > 0 ? be.map((mark) => ({ curve: branchTo(back, 1 - end, mark), end: mark })) : []),
  ];
}

/** By how much each of a curve's four points weighs at every step along it. */
const sharesOf = (steps: number) =>
  Array.from({ length: steps + 1 }, (_, step): readonly [number, number, number, number] => {
    const at = step / steps;
    const rest = 1 - at;
    return [rest * rest * rest, 3 * rest * rest * at, 3 * rest * at * at, at * at * at];
  });

const STEP_SHARES = sharesOf(STEPS);
const BRANCH_SHARES = sharesOf(BRANCH_STEPS);

/** A branch from here on, in CSS pixels, is looked at as closely as a trunk. */
const LONG_BRANCH_PX = 100;

export function sharesFor([from, , , to]: Curve, index: number, unit: number) {
  const isShort = index > 0 && Math.hypot(to.x - from.x, to.y - from.y) < LONG_BRANCH_PX * unit;
  return isShort ? BRANCH_SHARES : STEP_SHARES;
}

export function pointsOf(parts: readonly Part[], unit: number): Point[] {
  return parts.flatMap(({ curve }, index) => {
    const [from, one, other, to] = curve;
    return sharesFor(curve, index, unit).map(([a, b, c, d]) => ({
      x: a * from.x + b * one.x + c * other.x + d * to.x,
      y: a * from.y + b * one.y + c * other.y + d * to.y,
    }));
  });
}

/** A part of a line without what lies on its marks. Arrows stand before their rims. */
export function cutAtRims(
  { curve, start, end }: Part,
  hasArrow: (mark: MarkInWay) => boolean,
  unit: number,
): Curve {
  const rimOf = (mark: MarkInWay) =>
    mark.isOut
      ? 0
      : mark.radius + (hasArrow(mark) ? RIM_GAP_PX.arrow + ARROW.length * 0.8 : RIM_GAP_PX.line) * unit;
  const from = start ? 1 - whereNear(reversed(curve), rimOf(start)) : 0;
  const to = end ? whereNear(curve, rimOf(end)) : 1;
  return partOf(curve, from, Math.max(to, from + 0.01));
}

/** A triangle that points along a curve to the mark at its end. */
export function arrowTo(curve: Curve, mark: MarkInWay, unit: number): Point[] {
  const tip = pointAt(curve, whereNear(curve, mark.radius + RIM_GAP_PX.arrow * unit));
  const foot = pointAt(curve, whereNear(curve, mark.radius + (RIM_GAP_PX.arrow + ARROW.length) * unit));
  const length = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const across = (ARROW.width * unit) / 2 / length;
  const [sideX, sideY] = [(tip.y - foot.y) * across, (foot.x - tip.x) * across];
  return [tip, { x: foot.x + sideX, y: foot.y + sideY }, { x: foot.x - sideX, y: foot.y - sideY }];
}
