import type { LineToDraw } from "@/domain/drawnLines";
import { overlapArea, type Point, type Rectangle } from "./arrangement";
import {
  type Curve,
  distanceTo,
  partOf,
  pointAt,
  reversed,
  whereNear,
  writeCurve,
  writeShape,
} from "./curves";
import { labelWidth } from "./labelWidth";
import { ARROW, PILL } from "./lineLook";

/** The middle of a mark, and how far its form reaches from it. */
export type MarkInWay = Point & {
  id: string;
  radius: number;
  /** It lies outside its frame: lines to it end here, at the edge, and nothing is in the way. */
  isOut?: boolean;
};

/** A name on the map, of the cities with these ids. */
export type NameInWay = Rectangle & { cities: readonly string[] };

/** What lines go around. Pixels. */
export type Field = {
  width: number;
  height: number;
  /** The frames stand one above the other. */
  isStacked: boolean;
  marks: readonly MarkInWay[];
  names: readonly NameInWay[];
  /** What nothing may lie over, as titles of frames and controls. */
  closed: readonly Rectangle[];
  /** Parts of a country in a corner of its frame: only lines to what lies in them go there. */
  insets?: readonly Rectangle[];
};

export type LineToRoute = LineToDraw & {
  id: string;
  usCities: readonly string[];
  belgianCities: readonly string[];
  direction?: "to-belgium" | "to-united-states";
  pill?: string;
};

/** By how much a line bows near its two ends, in parts of its length. */
type Bend = readonly [number, number];

/** How a line runs, wherever its ends lie: its bend, and how far along it its date stands. */
export type Course = { bend: Bend; pillAt: number };

export type RoutedPill = { text: string; middle: Point; width: number; height: number };

export type RoutedLine<Line extends LineToRoute = LineToRoute> = {
  line: Line;
  course: Course;
  /** Of the line from rim to rim, with all its branches. */
  d: string;
  /** Of its arrows; empty without. */
  arrows: string;
  /** The corners of each arrow, its tip first. */
  heads: readonly (readonly Point[])[];
  /** Points along it, for whoever asks where it runs. */
  points: readonly Point[];
  curves: readonly Curve[];
  pill?: RoutedPill;
  /** How much of it is too near to marks and names that are not its own; 0 where it has found a way between them. */
  trespass: number;
};

/** What a line keeps from marks and names that are not its own. */
export const CLEAR_PX = 12;

/** From its own names. */
const OWN_NAME_PX = 2;

/** From the edge of the map, of a title or a control. */
const EDGE_PX = 5;

/** Between the rim of a mark and a line, or the tip of its arrow. */
const RIM_GAP_PX = { line: 1, arrow: 2 };

const STEPS = 26;
const BRANCH_STEPS = 8;

/** Lines that run nearer than this beside one another look like one. */
const NEAR_PX = 10;

/** From where the branches begin to the next end, along the way. */
const FORK_PX = 26;
const FORKS = [0.12, 0.18, 0.24, 0.3, 0.36, 0.42];

const AMOUNTS = [-0.34, -0.2, -0.09, 0, 0.08, 0.16, 0.26, 0.38, 0.52, 0.68];

/** How a line bows that has all the room it wants: over the gutter, or a little aside where frames are stacked. */
const WISHED = { beside: 0.16, stacked: 0.06 };

function bendsFor(amounts: readonly number[], isStacked: boolean): readonly { bend: Bend; cost: number }[] {
  const wished = isStacked ? WISHED.stacked : WISHED.beside;
  return amounts
    .flatMap((one) =>
      amounts.map((other) => ({
        bend: [one, other] as const,
        cost: Math.abs(one - wished) + Math.abs(other - wished) + 0.7 * Math.abs(one - other),
      })),
    )
    .toSorted((one, other) => one.cost - other.cost);
}

const BENDS = { beside: bendsFor(AMOUNTS, false), stacked: bendsFor(AMOUNTS, true) };

/** Where none of the others is free. */
const FINE_AMOUNTS = Array.from({ length: 22 }, (_, index) => -0.5 + index * 0.06);
const FINE_BENDS = { beside: bendsFor(FINE_AMOUNTS, false), stacked: bendsFor(FINE_AMOUNTS, true) };

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

type Ends = { us: readonly MarkInWay[]; be: readonly MarkInWay[] };

/** One branch or a trunk: whether its ends are marks, and of which side. */
type Part = { curve: Curve; start?: MarkInWay; end?: MarkInWay };

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

function partsOf({ us, be }: Ends, bend: Bend, isStacked: boolean, unit: number): Part[] {
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

function sharesFor([from, , , to]: Curve, index: number, unit: number) {
  const isShort = index > 0 && Math.hypot(to.x - from.x, to.y - from.y) < LONG_BRANCH_PX * unit;
  return isShort ? BRANCH_SHARES : STEP_SHARES;
}

function pointsOf(parts: readonly Part[], unit: number): Point[] {
  return parts.flatMap(({ curve }, index) => {
    const [from, one, other, to] = curve;
    return sharesFor(curve, index, unit).map(([a, b, c, d]) => ({
      x: a * from.x + b * one.x + c * other.x + d * to.x,
      y: a * from.y + b * one.y + c * other.y + d * to.y,
    }));
  });
}

/** What a line has to keep away from, and how far; the middle of a mark is a room without a size. */
type Ban = Rectangle & { room: number; weight: number; isOthers?: boolean };

/** Insets without an end of a line. */
const insetsBeside = (ends: readonly MarkInWay[], { insets = [] }: Field) =>
  insets.filter((inset) => ends.every((end) => distanceTo(end, inset) > 0));

function bansFor(ends: readonly MarkInWay[], field: Field, pills: readonly Rectangle[], unit: number): Ban[] {
  const own = new Set(ends.map(({ id }) => id));
  // Beside its own end a line cannot keep farther from something than that lies.
  const ban = ({ left, top, right, bottom }: Rectangle, room: number, weight = 1): Ban => {
    const its = { left, top, right, bottom };
    const within = ends.map((end) => (end.isOut ? room : distanceTo(end, its) * 0.8));
    return { ...its, room: Math.max(Math.min(room, ...within), 0.01), weight };
  };
  return [
    ...field.marks
      .filter(({ id, isOut }) => !own.has(id) && !isOut)
      .map(({ x, y, radius }) => ({
        ...ban({ left: x, top: y, right: x, bottom: y }, radius + CLEAR_PX * unit),
        isOthers: true,
      })),
    ...field.names.map((name) => {
      const isOthers = !name.cities.some((id) => own.has(id));
      return { ...ban(name, (isOthers ? CLEAR_PX : OWN_NAME_PX) * unit), isOthers };
    }),
    ...[...field.closed, ...insetsBeside(ends, field)].map((room) =>
      ban(room, EDGE_PX * unit, CLOSED_WEIGHT),
    ),
    ...pills.map((room) => ban(room, EDGE_PX * unit, PILL_WEIGHT)),
  ];
}

function boundsOf(points: readonly Point[]): Rectangle {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}

/** How much of a line lies where it must not; 0 where none of it does. No more is looked at beyond `limit`. */
function trespass(parts: readonly Part[], bans: readonly Ban[], field: Field, unit: number, limit: number) {
  const edge = EDGE_PX * unit;
  const [mostX, mostY] = [field.width - edge, field.height - edge];
  let sum = 0;
  for (const [index, { curve }] of parts.entries()) {
    // A curve lies within its handles.
    const { left, top, right, bottom } = boundsOf(curve);
    const isInside = left >= edge && right <= mostX && top >= edge && bottom <= mostY;
    const near = bans.filter(
      (ban) =>
        ban.left - ban.room < right &&
        ban.right + ban.room > left &&
        ban.top - ban.room < bottom &&
        ban.bottom + ban.room > top,
    );
    if (isInside && near.length === 0) continue;
    const [from, one, other, to] = curve;
    for (const [a, b, c, d] of sharesFor(curve, index, unit)) {
      const x = a * from.x + b * one.x + c * other.x + d * to.x;
      const y = a * from.y + b * one.y + c * other.y + d * to.y;
      const out = isInside ? 0 : Math.max(edge - x, edge - y, x - mostX, y - mostY);
      if (out > 0) sum += 1 + out / unit;
      for (const ban of near) {
        // Most are far off: a root is taken of the few that are not.
        const { room } = ban;
        const dx = x < ban.left ? ban.left - x : x > ban.right ? x - ban.right : 0;
        if (dx >= room) continue;
        const dy = y < ban.top ? ban.top - y : y > ban.bottom ? y - ban.bottom : 0;
        const square = dx * dx + dy * dy;
        if (square < room * room) sum += (1 + (DEPTH * (room - Math.sqrt(square))) / room) * ban.weight;
      }
      if (sum > limit) return sum;
    }
  }
  return sum;
}

/** So near to its own marks a line has no choice. */
const AT_END_PX = 40;
const MIDDLE_CLEAR_PX = 14;

/** How much of a way is too near to what others have. */
function nearOthers(points: readonly Point[], bans: readonly Ban[], ends: readonly Point[], unit: number) {
  const free = points.filter(({ x, y }) =>
    ends.every((end) => Math.hypot(end.x - x, end.y - y) > AT_END_PX * unit),
  );
  let sum = 0;
  for (const ban of bans) {
    if (!ban.isOthers) continue;
    // From the middle of a mark.
    const room = ban.left === ban.right ? Math.min(ban.room, MIDDLE_CLEAR_PX * unit) : ban.room;
    for (const point of free) sum += Math.max(0, 1 - distanceTo(point, ban) / room);
  }
  return sum;
}

/** The points of a line that was routed, with the room that they take. */
type Neighbor = { points: readonly Point[]; bounds: Rectangle };

function hasNear(points: readonly Point[], x: number, y: number, square: number): boolean {
  for (const point of points) if ((point.x - x) ** 2 + (point.y - y) ** 2 <= square) return true;
  return false;
}

/** How much of a line lies beside another, from which it could not be told; no more is looked at beyond `limit`. */
function nearness(
  points: readonly Point[],
  neighbors: readonly Neighbor[],
  ends: readonly Point[],
  unit: number,
  limit: number,
) {
  const least = NEAR_PX * unit;
  const far = (40 * unit) ** 2;
  let sum = 0;
  for (let index = 0; index < points.length; index += 3) {
    const { x, y } = points[index] as Point;
    if (hasNear(ends, x, y, far)) continue;
    for (const { points: others, bounds } of neighbors) {
      if (x < bounds.left - least || x > bounds.right + least) continue;
      if (y < bounds.top - least || y > bounds.bottom + least) continue;
      for (const other of others)
        if (Math.abs(other.x - x) < least && Math.abs(other.y - y) < least) {
          sum += 1.5;
          break;
        }
    }
    if (sum > limit) return sum;
  }
  return sum;
}

const PILL_PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];

const roomAround = ({ x, y }: Point, width: number, height: number): Rectangle => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

export function pillSize(text: string, unit: number): { width: number; height: number } {
  return {
    width: Math.ceil(labelWidth(text, PILL.size, 700) + 2 * PILL.padding) * unit,
    height: PILL.height * unit,
  };
}

function placePill(
  text: string,
  trunk: Curve,
  field: Field,
  neighbors: readonly Neighbor[],
  pills: readonly Rectangle[],
  unit: number,
): { pill: RoutedPill; at: number; cost: number } | undefined {
  const { width, height } = pillSize(text, unit);
  const gap = 3 * unit;
  const map = { left: gap, top: gap, right: field.width - gap, bottom: field.height - gap };
  let best: { pill: RoutedPill; at: number; cost: number } | undefined;
  for (const [index, at] of PILL_PLACES.entries()) {
    const middle = pointAt(trunk, at);
    const room = roomAround(middle, width + 2 * gap, height + 2 * gap);
    // A date that is cut off can be read no better than one on a name.
    let cost = (room.right - room.left) * (room.bottom - room.top) - overlapArea(room, map);
    for (const taken of [...field.names, ...field.closed, ...pills]) cost += overlapArea(room, taken);
    for (const { x, y, radius } of field.marks)
      cost += overlapArea(room, roomAround({ x, y }, 2 * radius, 2 * radius));
    for (const { points } of neighbors)
      cost += 60 * points.filter((point) => distanceTo(point, room) === 0).length;
    cost = cost / (unit * unit) + index / 100;
    if (!best || cost < best.cost) best = { pill: { text, middle, width, height }, at, cost };
    if (cost < 1) break;
  }
  return best;
}

/** From the middle outwards, where the others leave dates on one another. */
const FINE_PILL_PLACES = Array.from({ length: 39 }, (_, index) => {
  const step = Math.ceil(index / 2) * (index % 2 ? 1 : -1);
  return 0.5 + step * 0.02;
});
/** Two dates on one another cannot be read, while a name that one touches can. */
const ON_PILL = 10;

/** A date elsewhere on its line, where it lies on less of other dates; undefined where there is no such place. */
function partPill(
  { text, middle, width, height }: RoutedPill,
  trunk: Curve,
  field: Field,
  pills: readonly Rectangle[],
  unit: number,
): { pill: RoutedPill; at: number } | undefined {
  const gap = 2 * unit;
  const onPills = (room: Rectangle) => pills.reduce((sum, taken) => sum + overlapArea(room, taken), 0);
  const before = onPills(roomAround(middle, width, height));
  if (before === 0) return undefined;
  const map = { left: gap, top: gap, right: field.width - gap, bottom: field.height - gap };
  let best: { pill: RoutedPill; at: number; cost: number } | undefined;
  for (const [index, at] of FINE_PILL_PLACES.entries()) {
    const place = pointAt(trunk, at);
    const room = roomAround(place, width + 2 * gap, height + 2 * gap);
    const onOthers = onPills(room);
    if (onOthers >= before) continue;
    let cost =
      ON_PILL * onOthers + (room.right - room.left) * (room.bottom - room.top) - overlapArea(room, map);
    for (const taken of [...field.names, ...field.closed]) cost += overlapArea(room, taken);
    for (const { x, y, radius } of field.marks)
      cost += overlapArea(room, roomAround({ x, y }, 2 * radius, 2 * radius));
    cost = cost / (unit * unit) + index / 100;
    if (!best || cost < best.cost) best = { pill: { text, middle: place, width, height }, at, cost };
  }
  return best;
}

/** Dates nearer to one another than this are read as one, where there is room elsewhere. */
const PILLS_APART_PX = 16;

const roomOfPill = ({ middle, width, height }: RoutedPill, more = 0) =>
  roomAround(middle, width + 2 * more, height + 2 * more);

/**
 * Dates that crowd stand farther along their lines, where there is room. Once all lines have their ways, so that none goes
 * another for that.
 */
function spreadPills<Line extends LineToRoute>(
  routed: readonly RoutedLine<Line>[],
  trunks: ReadonlyMap<RoutedLine<Line>, Curve>,
  field: Field,
  unit: number,
): RoutedLine<Line>[] {
  const spread = [...routed];
  for (const [index, its] of spread.entries()) {
    const trunk = trunks.get(its);
    if (!its.pill || !trunk) continue;
    const others = spread.filter((_, other) => other !== index);
    const wide = others.flatMap(({ pill }) => (pill ? [roomOfPill(pill, PILLS_APART_PX * unit)] : []));
    const room = roomOfPill(its.pill);
    if (!wide.some((taken) => overlapArea(room, taken) > 0)) continue;
    const neighbors = others.map(({ points }) => ({ points, bounds: boundsOf(points) }));
    const placed = placePill(its.pill.text, trunk, field, neighbors, wide, unit);
    if (!placed || placed.cost >= 1) continue;
    spread[index] = { ...its, pill: placed.pill, course: { ...its.course, pillAt: placed.at } };
  }
  return spread;
}

type Scored = {
  course: Course;
  parts: Part[];
  points: Point[];
  trespass: number;
  cost: number;
  pill?: RoutedPill;
};

const MIDDLE = 0.5;

const FREE = 0.5;

/** What it costs a line to lie where it must not, for each of its points: at the edge of a room, and more in its middle. */
const BLOCKED = 12;
const DEPTH = 12;

/** Over a title nothing lies if there is another way at all. */
const CLOSED_WEIGHT = 3;

/** Better a line below a date than one through a name. */
const PILL_WEIGHT = 0.2;

/** What it costs a line to bow otherwise than it would with all the room it wants. */
const WISH = 0.3;
const QUIET_WISH = 4;

/** A part of a line without what lies on its marks. Arrows stand before their rims. */
function cutAtRims({ curve, start, end }: Part, hasArrow: (mark: MarkInWay) => boolean, unit: number): Curve {
  const rimOf = (mark: MarkInWay) =>
    mark.isOut
      ? 0
      : mark.radius + (hasArrow(mark) ? RIM_GAP_PX.arrow + ARROW.length * 0.8 : RIM_GAP_PX.line) * unit;
  const from = start ? 1 - whereNear(reversed(curve), rimOf(start)) : 0;
  const to = end ? whereNear(curve, rimOf(end)) : 1;
  return partOf(curve, from, Math.max(to, from + 0.01));
}

/** A triangle that points along a curve to the mark at its end. */
function arrowTo(curve: Curve, mark: MarkInWay, unit: number): Point[] {
  const tip = pointAt(curve, whereNear(curve, mark.radius + RIM_GAP_PX.arrow * unit));
  const foot = pointAt(curve, whereNear(curve, mark.radius + (RIM_GAP_PX.arrow + ARROW.length) * unit));
  const length = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const across = (ARROW.width * unit) / 2 / length;
  const [sideX, sideY] = [(tip.y - foot.y) * across, (foot.x - tip.x) * across];
  return [tip, { x: foot.x + sideX, y: foot.y + sideY }, { x: foot.x - sideX, y: foot.y - sideY }];
}

function finish<Line extends LineToRoute>(
  line: Line,
  { course, parts, points, pill }: Scored,
  ends: Ends,
  trespassed: number,
  unit: number,
): RoutedLine<Line> {
  const isQuiet = line.isAside || line.isGhost;
  const arrowAt = isQuiet || !line.direction ? undefined : line.direction === "to-belgium" ? "be" : "us";
  const hasArrow = (mark: MarkInWay) => arrowAt !== undefined && !mark.isOut && ends[arrowAt].includes(mark);
  const curves = parts.map((part) => cutAtRims(part, hasArrow, unit));
  const heads = parts.flatMap(({ curve, start, end }) => [
    ...(start && hasArrow(start) ? [arrowTo(reversed(curve), start, unit)] : []),
    ...(end && hasArrow(end) ? [arrowTo(curve, end, unit)] : []),
  ]);
  return {
    line,
    course,
    d: curves.map(writeCurve).join(""),
    arrows: heads.map(writeShape).join(""),
    heads,
    points,
    curves,
    ...(pill && { pill }),
    trespass: trespassed,
  };
}

/** A line on a course that it keeps, wherever its ends have come to. */
function follow(line: LineToRoute, course: Course, ends: Ends, field: Field, unit: number): Scored {
  const parts = partsOf(ends, course.bend, field.isStacked, unit);
  const trunk = parts[0]?.curve;
  const pill = line.pill !== undefined &&
    trunk && { text: line.pill, middle: pointAt(trunk, course.pillAt), ...pillSize(line.pill, unit) };
  return { course, parts, points: [], trespass: 0, cost: 0, ...(pill && { pill }) };
}

type RouteOptions = {
  /** Pixels to a CSS pixel of the page's own maps. */
  unit?: number;
  /** Courses that stay, by line: while a map moves lines only follow it, and new ones take the first free way of few. */
  kept?: ReadonlyMap<string, Course> | undefined;
  /** Courses that stay if nothing is in their way. */
  before?: ReadonlyMap<string, Course> | undefined;
  /** Whether a line that finds no free way takes the best of few. */
  isQuick?: boolean | undefined;
};

const importance = (line: LineToRoute) => (line.isAside || line.isGhost ? 0 : line.isSelected ? 2 : 1);

/** More lines than these take the first way that is not blocked, of fewer. */
const MANY = 24;
const FEW_BENDS = 12;

/**
 * The ways of lines between marks, those that matter most first: each takes the bend that keeps it from marks and names
 * that are not its own, from titles and controls, from the edge, and from lines before it. The same for the same input.
 * A line without a mark at one side is left out.
 */
export function routeLines<Line extends LineToRoute>(
  lines: readonly Line[],
  field: Field,
  options?: RouteOptions,
): RoutedLine<Line>[] {
  const steps = routeInSteps(lines, field, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause after each way that is tried, for a caller that has other things to do meanwhile. */
export function* routeInSteps<Line extends LineToRoute>(
  lines: readonly Line[],
  field: Field,
  { unit = 1, kept, before, isQuick = false }: RouteOptions = {},
): Generator<void, RoutedLine<Line>[], void> {
  const marks = new Map(field.marks.map((mark) => [mark.id, mark]));
  const bends = field.isStacked ? BENDS.stacked : BENDS.beside;
  const isMany = lines.length > MANY;
  const isHurried = isMany || kept !== undefined;
  const choice = isHurried ? bends.slice(0, FEW_BENDS) : bends;
  const fine = field.isStacked ? FINE_BENDS.stacked : FINE_BENDS.beside;
  const inOrder = lines.toSorted(
    (one, other) => importance(other) - importance(one) || (one.id < other.id ? -1 : 1),
  );
  const routed: RoutedLine<Line>[] = [];
  // Many cannot keep from one another.
  const beside: Neighbor[] = [];
  const pills: Rectangle[] = [];
  const trunks = new Map<RoutedLine<Line>, Curve>();
  for (const line of inOrder) {
    const marksOf = (ids: readonly string[]) => ids.flatMap((id) => marks.get(id) ?? []);
    const ends = { us: marksOf(line.usCities), be: marksOf(line.belgianCities) };
    if (ends.us.length === 0 || ends.be.length === 0) continue;
    const all = [...ends.us, ...ends.be];
    const held = kept?.get(line.id);
    const isQuiet = line.isAside || line.isGhost;
    // A faint line may pass below a date, and goes no long way around anything.
    const bans = held ? [] : bansFor(all, field, isQuiet ? [] : pills, unit);
    const wishing = isQuiet ? QUIET_WISH : WISH;
    const score = (bend: Bend, wish: number, limit: number): Scored | undefined => {
      const parts = partsOf(ends, bend, field.isStacked, unit);
      const blocked = trespass(parts, bans, field, unit, (limit - wish * wishing) / BLOCKED);
      const least = blocked * BLOCKED + wish * wishing;
      if (least >= limit) return undefined;
      const points = pointsOf(parts, unit);
      const cost = least + nearness(points, beside, all, unit, (limit - least) / 1.2) * 1.2;
      if (cost >= limit) return undefined;
      const trunk = parts[0]?.curve;
      const placed =
        line.pill !== undefined && trunk && placePill(line.pill, trunk, field, beside, pills, unit);
      if (!placed) return { course: { bend, pillAt: MIDDLE }, parts, points, trespass: blocked, cost };
      return {
        course: { bend, pillAt: placed.at },
        parts,
        points,
        trespass: blocked,
        cost: cost + Math.min(placed.cost, 400) / 40,
        pill: placed.pill,
      };
    };
    const stays = before?.get(line.id);
    let best: Scored | undefined = held
      ? follow(line, held, ends, field, unit)
      : stays && score(stays.bend, 0, Number.POSITIVE_INFINITY);
    const search = function* (some: typeof choice, found: Scored | undefined) {
      let least = found;
      for (const { bend, cost } of some) {
        if (least && cost * wishing >= least.cost) break;
        const its = score(bend, cost, least?.cost ?? Number.POSITIVE_INFINITY);
        if (its && (!least || its.cost < least.cost)) least = its;
        yield;
      }
      return least;
    };
    if (!held && (!best || best.cost > FREE)) best = yield* search(choice, best);
    const isBlocked = best !== undefined && best.cost > BLOCKED && !(isQuick && best.trespass > 0);
    if (!held && !isHurried && isBlocked) best = yield* search(fine, best);
    if (!best) continue;
    const [{ curve: trunk } = {}] = best.parts;
    const apart = !held && best.pill && trunk && partPill(best.pill, trunk, field, pills, unit);
    if (apart) best = { ...best, pill: apart.pill, course: { ...best.course, pillAt: apart.at } };
    const done = finish(line, best, ends, isQuiet ? 0 : nearOthers(best.points, bans, all, unit), unit);
    routed.push(done);
    if (!held && trunk) trunks.set(done, trunk);
    if (!isMany) beside.push({ points: done.points, bounds: boundsOf(done.points) });
    if (done.pill) pills.push(roomOfPill(done.pill));
  }
  return (isMany ? routed : spreadPills(routed, trunks, field, unit)).toReversed();
}
