import type { Point, Rectangle } from "@/basemap/arrangement";
import { type Curve, pointAt, reversed, writeCurve, writeShape } from "@/basemap/curves";
import { arrowTo, cutAtRims, type Ends, type Part, partsOf, pointsOf } from "./lineParts";
import { bansFor, boundsOf, type Neighbor, nearness, nearOthers, trespass } from "./obstacles";
import { partPill, pillSize, placePill, roomOfPill, spreadPills, withoutCovering } from "./pills";
import type { Bend, Course, Field, LineToRoute, MarkInWay, RoutedLine, RoutedPill } from "./routedLine";

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

/** What it costs a line to lie where it must not, for each of its points. */
const BLOCKED = 12;

/** What it costs a line to bow otherwise than it would with all the room it wants. */
const WISH = 0.3;
const QUIET_WISH = 4;

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
  return withoutCovering(isMany ? routed : spreadPills(routed, trunks, field, unit), field).toReversed();
}
