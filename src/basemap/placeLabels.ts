import {
  cross,
  FAR_PLACES,
  type LabelPlace,
  type Leader,
  labelBox,
  leaderOffset,
  type MarkToArrange,
  markBox,
  overlap,
  type Point,
  pointsOf,
  type Rectangle,
  readPlace,
  runsThrough,
  SIDES,
} from "./arrangement";

/** Sides in the order in which readers expect a label. */
const COST: Record<string, number> = { e: 0, w: 1, ne: 2, se: 2, nw: 3, sw: 3, n: 4, s: 4 };
const OTHER_COST = 5;

/** A ring farther off costs more than any side, and to lie on what had better be free as much as the least liked side. */
const RING_COST = 6;
const DISTURBED_COST = 4;

/** A leader that sets out towards a mark that lies on its own costs as much as a ring. */
const ACROSS_COST = 6;

/** Hiding a label costs more than any side, and one of a higher rank more than any number of a lower. */
const HIDDEN_COST = 1000;
const RANK_FACTOR = 40;

/** More than enough for the cities of the atlas; a bound so that no picture can hold up the page. */
const MAX_STEPS = 20_000;
/** Farther off there is more room, and more choice than a search of everything is worth. */
const MAX_FAR_STEPS = 2000;

/** Of a mark's shape: a leader keeps off it, and marks nearer than twice that lie on one another. */
const SHAPE_PX = 8;

/** What a label takes at each scale: its box, and the leader of one that stands farther off. */
export type PlacedLabel = {
  place: LabelPlace;
  boxes: readonly Rectangle[];
  leaders: readonly Leader[];
  /** Of some points of the leader. */
  along: readonly (readonly Rectangle[])[];
  /** What all of it lies in, at all scales. */
  bounds: Rectangle;
};

/** A place, what it takes, and how little it is liked. */
type Choice = PlacedLabel & { cost: number };

type Solution = { cost: number; chosen: Map<string, PlacedLabel> };

/** A room that labels leave free; those of its own cities may reach into it by so many pixels. */
export type KeptRoom = Rectangle & { own?: { cities: readonly string[]; by: number } };

/** Where labels may lie, what they must leave free, and what they had better. Rectangles in CSS pixels of the frame. */
export type LabelRoom = {
  room: Rectangle;
  reserved: readonly KeptRoom[];
  avoided?: readonly KeptRoom[];
};

function isIn(box: Rectangle, id: string, { own, left, top, right, bottom }: KeptRoom): boolean {
  const by = own?.cities.includes(id) ? own.by : 0;
  return overlap(box, { left: left + by, top: top + by, right: right - by, bottom: bottom - by });
}

function contains(frame: Rectangle, box: Rectangle): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

/**
 * Whether two boxes overlap at the first scale, or on the way to the next: from one scale to another, one moves straight
 * past the other.
 */
function meet(some: readonly Rectangle[], others: readonly Rectangle[]): boolean {
  // Asked for thousands of pairs after each zoom, where there is one scale.
  const [its, theirs] = [some[0], others[0]];
  if (some.length === 1) return its !== undefined && theirs !== undefined && overlap(its, theirs);
  let before: Point | undefined;
  for (const [index, one] of some.entries()) {
    const other = others[index];
    if (!other) return false;
    const now = { x: other.left - one.left, y: other.top - one.top };
    const room = {
      left: other.left - other.right,
      top: other.top - other.bottom,
      right: one.right - one.left,
      bottom: one.bottom - one.top,
    };
    if (before ? runsThrough({ from: before, to: now }, room) : overlap(one, other)) return true;
    before = now;
  }
  return false;
}

/** A leader's points as small boxes. */
const LEADER_STEP_PX = 6;

/** Some points of a leader, as boxes at each scale. */
function boxesAlong(leaders: readonly Leader[]): Rectangle[][] {
  const [first] = leaders;
  if (!first) return [];
  const [dx, dy] = [first.to.x - first.from.x, first.to.y - first.from.y];
  const count = Math.ceil(Math.hypot(dx, dy) / LEADER_STEP_PX);
  return Array.from({ length: count + 1 }, (_, step) =>
    leaders.map(({ from }) => {
      const [x, y] = [from.x + (dx * step) / count, from.y + (dy * step) / count];
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
    }),
  );
}

const doesCross = ({ along }: PlacedLabel, boxes: readonly Rectangle[]) =>
  along.some((its) => meet(its, boxes));

const hullOf = (boxes: readonly Rectangle[]): Rectangle => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Whether two labels want the same room, at any scale. */
function collide(one: PlacedLabel, other: PlacedLabel): boolean {
  if (!overlap(one.bounds, other.bounds)) return false;
  return (
    meet(one.boxes, other.boxes) ||
    doesCross(one, other.boxes) ||
    doesCross(other, one.boxes) ||
    one.leaders.some((leader, index) => {
      const its = other.leaders[index];
      return its !== undefined && cross(leader, its);
    })
  );
}

/** What the label of a mark takes at a place. */
export function placedLabel(mark: MarkToArrange, place: LabelPlace): PlacedLabel {
  const points = pointsOf(mark);
  const offset = leaderOffset(place);
  const leaders = offset
    ? points.map(({ x, y }) => ({ from: { x, y }, to: { x: x + offset.x, y: y + offset.y } }))
    : [];
  const boxes = points.map(({ x, y }) => labelBox(x, y, mark.labelWidth, place));
  const along = boxesAlong(leaders);
  // A leader is straight: its ends lie farthest out.
  const bounds = hullOf([...boxes, ...(along[0] ?? []), ...(along.at(-1) ?? [])]);
  return { place, boxes, leaders, along, bounds };
}

/** A mark with its places at all scales, as an obstacle. */
type Obstacle = { id: string; points: readonly Point[]; boxes: readonly Rectangle[] };

const shapeAround = ({ x, y }: Point): Rectangle => ({
  left: x - SHAPE_PX,
  right: x + SHAPE_PX,
  top: y - SHAPE_PX,
  bottom: y + SHAPE_PX,
});

/**
 * How much a leader is disliked for the marks around: infinitely where it runs over one. Of a mark that lies on its own
 * it may set out, better to the other side.
 */
function leaderCost(label: PlacedLabel, obstacles: readonly Obstacle[]): number {
  const [leader] = label.leaders;
  if (!leader) return 0;
  const { from, to } = leader;
  let cost = 0;
  for (const { points } of obstacles) {
    const [point] = points;
    if (!point) continue;
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    if (Math.hypot(dx, dy) >= 2 * SHAPE_PX) {
      if (doesCross(label, points.map(shapeAround))) return Number.POSITIVE_INFINITY;
    } else if (dx * (to.x - from.x) + dy * (to.y - from.y) > 0) cost += ACROSS_COST;
  }
  return cost;
}

function choicesFor(
  mark: MarkToArrange,
  places: readonly LabelPlace[],
  obstacles: readonly Obstacle[],
  standing: readonly PlacedLabel[],
  { room, reserved, avoided = [] }: LabelRoom,
): Choice[] {
  const others = obstacles.filter(({ id }) => id !== mark.id);
  return places
    .flatMap((place): Choice[] => {
      const label = placedLabel(mark, place);
      const [box] = label.boxes;
      if (!box || !contains(room, box) || reserved.some((it) => isIn(box, mark.id, it))) return [];
      if (others.some(({ boxes }) => meet(label.boxes, boxes))) return [];
      if (standing.some((it) => collide(label, it))) return [];
      const { side, ring = 0 } = readPlace(place);
      const disturbed = avoided.filter((it) => isIn(box, mark.id, it)).length;
      const cost =
        (COST[side] ?? OTHER_COST) +
        ring * RING_COST +
        disturbed * DISTURBED_COST +
        (ring ? leaderCost(label, others) : 0);
      return cost < Number.POSITIVE_INFINITY ? [{ ...label, cost }] : [];
    })
    .toSorted((one, other) => one.cost - other.cost);
}

/** Whether choices lie on one another, by their numbers: each two are compared once, however often they are asked for. */
function collisionsOf(choices: readonly Choice[]): (one: number, other: number) => boolean {
  const count = choices.length;
  // 0 where it is not known yet.
  const known = new Uint8Array(count * count);
  return (one, other) => {
    const at = one < other ? one * count + other : other * count + one;
    if (!known[at]) {
      const [its, others] = [choices[one], choices[other]];
      known[at] = its && others && collide(its, others) ? 2 : 1;
    }
    return known[at] === 2;
  };
}

/** Depth-first search with pruning: the cheapest set of places without an overlap, within the bound of steps. */
function solve(
  entries: readonly { mark: MarkToArrange; choices: readonly Choice[] }[],
  maxSteps: number,
): Map<string, PlacedLabel> {
  let best: Solution = { cost: Number.POSITIVE_INFINITY, chosen: new Map() };
  let steps = 0;
  const all = entries.flatMap(({ choices }) => choices);
  const collides = collisionsOf(all);
  const numbers = all.keys();
  const numbered = entries.map(({ mark, choices }) => ({
    mark,
    choices: choices.map((choice) => ({ choice, number: numbers.next().value ?? 0 })),
  }));
  /** Numbers of choices. */
  const taken: number[] = [];
  const chosen = new Map<string, PlacedLabel>();
  const visit = (index: number, cost: number): void => {
    steps += 1;
    if (cost >= best.cost || (steps > maxSteps && best.cost < Number.POSITIVE_INFINITY)) return;
    const entry = numbered[index];
    if (!entry) {
      best = { cost, chosen: new Map(chosen) };
      return;
    }
    for (const { choice, number } of entry.choices) {
      if (taken.some((other) => collides(other, number))) continue;
      taken.push(number);
      chosen.set(entry.mark.id, choice);
      visit(index + 1, cost + choice.cost);
      chosen.delete(entry.mark.id);
      taken.pop();
    }
    visit(index + 1, cost + HIDDEN_COST * RANK_FACTOR ** entry.mark.rank);
  };
  visit(0, 0);
  return best.chosen;
}

type Placing = {
  /** Labels that stand already, at all scales. */
  standing?: Iterable<PlacedLabel>;
  places?: readonly LabelPlace[];
};

/** As `placeLabels`, with what each label takes. */
export function placeAmong(
  all: readonly MarkToArrange[],
  labelled: readonly MarkToArrange[],
  labelRoom: LabelRoom,
  { standing = [], places = SIDES }: Placing = {},
): Map<string, PlacedLabel> {
  if (labelled.length === 0) return new Map();
  const obstacles = all.map((mark): Obstacle => {
    const points = pointsOf(mark);
    return { id: mark.id, points, boxes: points.map(({ x, y }) => markBox(x, y)) };
  });
  const others = [...standing];
  const entries = labelled.map((mark) => ({
    mark,
    choices: choicesFor(mark, places, obstacles, others, labelRoom),
  }));
  // The bound of steps may end the search early: what matters most is placed first, then what has least choice.
  return solve(
    entries.toSorted(
      (one, other) => other.mark.rank - one.mark.rank || one.choices.length - other.choices.length,
    ),
    places === FAR_PLACES ? MAX_FAR_STEPS : MAX_STEPS,
  );
}

/** As `placeAmong`, farther off, with leaders. */
export function placeFar(
  all: readonly MarkToArrange[],
  labelled: readonly MarkToArrange[],
  labelRoom: LabelRoom,
  standing: Iterable<PlacedLabel>,
): Map<string, PlacedLabel> {
  return placeAmong(all, labelled, labelRoom, { standing, places: FAR_PLACES });
}

/**
 * The side of each label: none lies on another, on a mark, on a reserved box or outside the room. `all` are the marks that
 * are drawn, `labelled` those of them whose labels are to be placed, `taken` the boxes of what stands already; a label
 * without room is not in the answer.
 */
export function placeLabels(
  all: readonly MarkToArrange[],
  labelled: readonly MarkToArrange[],
  labelRoom: LabelRoom,
  taken: readonly Rectangle[] = [],
): Map<string, LabelPlace> {
  const standing = taken.map(
    (box): PlacedLabel => ({ place: "e", boxes: [box], leaders: [], along: [], bounds: box }),
  );
  const placed = placeAmong(all, labelled, labelRoom, { standing });
  return new Map([...placed].map(([id, { place }]) => [id, place]));
}
