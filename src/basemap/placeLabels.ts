import {
  drawnPoints,
  labelBox,
  markBox,
  overlap,
  type Placement,
  type Rectangle,
  type ShiftedMark,
  SIDES,
  type Side,
} from "./arrangement";

/** Sides in the order in which readers expect a label. */
const COST: Record<Side, number> = { e: 0, w: 1, ne: 2, se: 2, nw: 3, sw: 3, n: 4, s: 4 };

/** To lie where another mark has to step aside for it costs as much as the least liked side. */
const DISTURBED_COST = 4;

/** Hiding a label costs more than any side, and one of a higher rank more than any number of a lower. */
const HIDDEN_COST = 1000;
const RANK_FACTOR = 40;

/** More than enough for the cities of the atlas; a bound so that no picture can hold up the page. */
const MAX_STEPS = 20_000;

/** A side, its boxes at each scale, and how little it is liked. */
type Choice = { side: Side; boxes: Rectangle[]; cost: number };

type Solution = { cost: number; sides: Map<string, Side> };

/** What a label must not lie on, at each scale; its own mark does not count. */
type Obstacle = { id: string; boxes: Rectangle[] };

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

/** A leader line's boxes, thinned so that a label beside it stays allowed. */
function leaderBoxes(mark: ShiftedMark): Rectangle[] {
  const ends = drawnPoints(mark, mark.shift);
  return drawnPoints(mark, undefined).map(({ x, y }, index) => {
    const { x: drawnX, y: drawnY } = ends[index] ?? { x, y };
    return {
      left: Math.min(x, drawnX) - 2,
      right: Math.max(x, drawnX) + 2,
      top: Math.min(y, drawnY) - 2,
      bottom: Math.max(y, drawnY) + 2,
    };
  });
}

function choicesFor(
  mark: ShiftedMark,
  obstacles: readonly Obstacle[],
  { room, reserved, avoided = [] }: LabelRoom,
): Choice[] {
  const points = drawnPoints(mark, mark.shift);
  return SIDES.flatMap((side): Choice[] => {
    const boxes = points.map(({ x, y }) => labelBox(x, y, mark.labelWidth, side));
    const [box] = boxes;
    if (!box || !contains(room, box)) return [];
    if (obstacles.some(({ id, boxes: others }) => id !== mark.id && meet(boxes, others))) return [];
    if (reserved.some((it) => overlap(box, it))) return [];
    // A label on the side that its mark stepped to keeps clear of the leader line.
    const aside = mark.shift?.side === side ? 3 : 0;
    const disturbed = avoided.filter((it) => overlap(box, it)).length;
    const cost = COST[side] - aside + disturbed * DISTURBED_COST;
    return [{ side, boxes, cost }];
  }).toSorted((one, other) => one.cost - other.cost);
}

/** Depth-first search with pruning: the cheapest set of sides without an overlap, within the bound of steps. */
function solve(entries: readonly { mark: ShiftedMark; choices: Choice[] }[]): Map<string, Side> {
  let best: Solution = { cost: Number.POSITIVE_INFINITY, sides: new Map() };
  let steps = 0;
  const taken: Rectangle[][] = [];
  const sides = new Map<string, Side>();
  const visit = (index: number, cost: number): void => {
    steps += 1;
    if (cost >= best.cost || (steps > MAX_STEPS && best.cost < Number.POSITIVE_INFINITY)) return;
    const entry = entries[index];
    if (!entry) {
      best = { cost, sides: new Map(sides) };
      return;
    }
    for (const choice of entry.choices) {
      if (taken.some((boxes) => meet(boxes, choice.boxes))) continue;
      taken.push(choice.boxes);
      sides.set(entry.mark.id, choice.side);
      visit(index + 1, cost + choice.cost);
      sides.delete(entry.mark.id);
      taken.pop();
    }
    visit(index + 1, cost + HIDDEN_COST * RANK_FACTOR ** entry.mark.rank);
  };
  visit(0, 0);
  return best.sides;
}

/** Where labels may lie, what they must leave free, and what they had better. Rectangles in CSS pixels of the frame. */
export type LabelRoom = {
  room: Rectangle;
  reserved: readonly Rectangle[];
  avoided?: readonly Rectangle[];
};

/**
 * The side of each label: none lies on another, on a mark, on a leader line, on a reserved box or outside the room.
 * `all` are the marks that are drawn, `labelled` those of them whose labels are to be placed, `taken` the boxes of
 * labels that stand already; a label without room is not in the answer.
 */
export function placeLabels(
  all: readonly ShiftedMark[],
  labelled: readonly ShiftedMark[],
  labelRoom: LabelRoom,
  taken: readonly Rectangle[] = [],
): Map<string, Side> {
  const obstacles: Obstacle[] = [
    ...all.map((mark) => ({
      id: mark.id,
      boxes: drawnPoints(mark, mark.shift).map(({ x, y }) => markBox(x, y)),
    })),
    ...all.filter(({ shift }) => shift).map((mark) => ({ id: "", boxes: leaderBoxes(mark) })),
    ...taken.map((box) => ({ id: "", boxes: [box] })),
  ];
  const entries = labelled.map((mark) => ({ mark, choices: choicesFor(mark, obstacles, labelRoom) }));
  // The bound of steps may end the search early: what matters most is placed first, then what has least choice.
  return solve(
    entries.toSorted(
      (one, other) => other.mark.rank - one.mark.rank || one.choices.length - other.choices.length,
    ),
  );
}

/** What is drawn of a mark: its step aside, and its label's side or that it is hidden. */
export function placementOf({ id, shift }: ShiftedMark, sides: ReadonlyMap<string, Side>): Placement {
  return { ...(shift && { shift }), label: sides.get(id) ?? "hidden" };
}
