import {
  labelBox,
  type MarkToArrange,
  markBox,
  overlap,
  type Placement,
  type Rectangle,
  SIDES,
  type Side,
} from "./arrangement";
import { type ShiftedMark, shiftMarks } from "./shiftMarks";

/** Sides in the order in which readers expect a label. */
const COST: Record<Side, number> = { e: 0, w: 1, ne: 2, se: 2, nw: 3, sw: 3, n: 4, s: 4 };

/** Hiding a label costs more than any side, and more the higher its rank. */
const HIDDEN_COST = 1000;

/** More than enough for the cities of the atlas; a bound so that no picture can hold up the page. */
const MAX_STEPS = 20_000;

type Choice = { side: Side; box: Rectangle; cost: number };

type Solution = { cost: number; sides: Map<string, Side> };

function contains(frame: Rectangle, box: Rectangle): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

/** A leader line's box, thinned so that a label beside it stays allowed. */
function leaderBox({ x, y, drawnX, drawnY }: ShiftedMark): Rectangle {
  return {
    left: Math.min(x, drawnX) - 2,
    right: Math.max(x, drawnX) + 2,
    top: Math.min(y, drawnY) - 2,
    bottom: Math.max(y, drawnY) + 2,
  };
}

function choicesFor(
  mark: ShiftedMark,
  obstacles: readonly { id: string; box: Rectangle }[],
  frame: Rectangle,
): Choice[] {
  return SIDES.map((side) => ({
    side,
    box: labelBox(mark.drawnX, mark.drawnY, mark.labelWidth, side),
    // A label on the side that its mark stepped to keeps clear of the leader line.
    cost: COST[side] - (mark.shift?.side === side ? 3 : 0),
  }))
    .filter(({ box }) => contains(frame, box))
    .filter(({ box }) =>
      obstacles.every((obstacle) => obstacle.id === mark.id || !overlap(box, obstacle.box)),
    )
    .toSorted((one, other) => one.cost - other.cost);
}

/** Depth-first search with pruning: the cheapest set of sides without an overlap, within the bound of steps. */
function solve(entries: readonly { mark: ShiftedMark; choices: Choice[] }[]): Map<string, Side> {
  let best: Solution = { cost: Number.POSITIVE_INFINITY, sides: new Map() };
  let steps = 0;
  const taken: Rectangle[] = [];
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
      if (taken.some((box) => overlap(box, choice.box))) continue;
      taken.push(choice.box);
      sides.set(entry.mark.id, choice.side);
      visit(index + 1, cost + choice.cost);
      sides.delete(entry.mark.id);
      taken.pop();
    }
    visit(index + 1, cost + HIDDEN_COST * (1 + entry.mark.rank));
  };
  visit(0, 0);
  return best.sides;
}

/**
 * Places marks and labels in a frame: no two marks touch, and no label lies on another, on another mark,
 * on a reserved box or outside the frame. Rectangles in CSS pixels of the frame.
 */
export function arrangeMarks(
  marks: readonly MarkToArrange[],
  frame: Rectangle,
  reserved: readonly Rectangle[] = [],
): Map<string, Placement> {
  const shifted = shiftMarks(marks, frame);
  const obstacles = [
    ...shifted.map(({ id, drawnX, drawnY }) => ({ id, box: markBox(drawnX, drawnY) })),
    ...shifted.filter(({ shift }) => shift).map((mark) => ({ id: "", box: leaderBox(mark) })),
    ...reserved.map((box) => ({ id: "", box })),
  ];
  const entries = shifted.map((mark) => ({ mark, choices: choicesFor(mark, obstacles, frame) }));
  const sides = solve(entries.toSorted((one, other) => one.choices.length - other.choices.length));
  return new Map(
    shifted.map(({ id, shift }) => [id, { ...(shift && { shift }), label: sides.get(id) ?? "hidden" }]),
  );
}
