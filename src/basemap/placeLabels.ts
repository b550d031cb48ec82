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
  type Side,
} from "./arrangement";

/** Sides in the order in which readers expect a label. */
const COST: Record<Side, number> = { e: 0, w: 1, ne: 2, se: 2, nw: 3, sw: 3, n: 4, s: 4 };

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
export type PlacedLabel = { place: LabelPlace; boxes: readonly Rectangle[]; leaders: readonly Leader[] };

/** A place, what it takes, and how little it is liked. */
type Choice = PlacedLabel & { cost: number };

type Solution = { cost: number; chosen: Map<string, PlacedLabel> };

/** Where labels may lie, what they must leave free, and what they had better. Rectangles in CSS pixels of the frame. */
export type LabelRoom = {
  room: Rectangle;
  reserved: readonly Rectangle[];
  avoided?: readonly Rectangle[];
};

function contains(frame: Rectangle, box: Rectangle): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function meet(some: readonly Rectangle[], others: readonly Rectangle[]): boolean {
  return some.some((box, index) => {
    const other = others[index];
    return other !== undefined && overlap(box, other);
  });
}

const doesCross = (leaders: readonly Leader[], boxes: readonly Rectangle[]) =>
  leaders.some((leader, index) => {
    const box = boxes[index];
    return box !== undefined && runsThrough(leader, box);
  });

/** Whether two labels want the same room, at any scale. */
function collide(one: PlacedLabel, other: PlacedLabel): boolean {
  return (
    meet(one.boxes, other.boxes) ||
    doesCross(one.leaders, other.boxes) ||
    doesCross(other.leaders, one.boxes) ||
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
  return {
    place,
    boxes: points.map(({ x, y }) => labelBox(x, y, mark.labelWidth, place)),
    leaders: offset
      ? points.map(({ x, y }) => ({ from: { x, y }, to: { x: x + offset.x, y: y + offset.y } }))
      : [],
  };
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
function leaderCost({ leaders }: PlacedLabel, obstacles: readonly Obstacle[]): number {
  let cost = 0;
  for (const { points } of obstacles)
    for (const [index, { from, to }] of leaders.entries()) {
      const point = points[index];
      if (!point) continue;
      const [dx, dy] = [point.x - from.x, point.y - from.y];
      if (Math.hypot(dx, dy) >= 2 * SHAPE_PX) {
        if (runsThrough({ from, to }, shapeAround(point))) return Number.POSITIVE_INFINITY;
      } else if (index === 0 && dx * (to.x - from.x) + dy * (to.y - from.y) > 0) cost += ACROSS_COST;
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
      if (!box || !contains(room, box) || reserved.some((it) => overlap(box, it))) return [];
      if (others.some(({ boxes }) => meet(label.boxes, boxes))) return [];
      if (standing.some((it) => collide(label, it))) return [];
      const { side, ring = 0 } = readPlace(place);
      const disturbed = avoided.filter((it) => overlap(box, it)).length;
      const cost =
        COST[side] + ring * RING_COST + disturbed * DISTURBED_COST + (ring ? leaderCost(label, others) : 0);
      return cost < Number.POSITIVE_INFINITY ? [{ ...label, cost }] : [];
    })
    .toSorted((one, other) => one.cost - other.cost);
}

/** Depth-first search with pruning: the cheapest set of places without an overlap, within the bound of steps. */
function solve(
  entries: readonly { mark: MarkToArrange; choices: readonly Choice[] }[],
  maxSteps: number,
): Map<string, PlacedLabel> {
  let best: Solution = { cost: Number.POSITIVE_INFINITY, chosen: new Map() };
  let steps = 0;
  const taken: Choice[] = [];
  const chosen = new Map<string, PlacedLabel>();
  const visit = (index: number, cost: number): void => {
    steps += 1;
    if (cost >= best.cost || (steps > maxSteps && best.cost < Number.POSITIVE_INFINITY)) return;
    const entry = entries[index];
    if (!entry) {
      best = { cost, chosen: new Map(chosen) };
      return;
    }
    for (const choice of entry.choices) {
      if (taken.some((other) => collide(choice, other))) continue;
      taken.push(choice);
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
  const standing = taken.map((box): PlacedLabel => ({ place: "e", boxes: [box], leaders: [] }));
  const placed = placeAmong(all, labelled, labelRoom, { standing });
  return new Map([...placed].map(([id, { place }]) => [id, place]));
}
