import {
  drawnPoints,
  MARK_SPACING_PX,
  type MarkToArrange,
  markBox,
  overlap,
  type Point,
  type Rectangle,
  RINGS,
  type Shift,
  type ShiftedMark,
  SIDES,
  shiftOffset,
} from "./arrangement";

const SHIFTS: Shift[] = RINGS.flatMap((ring) => SIDES.map((side) => ({ side, ring })));

/** Squared, since a root costs more than all else here. */
const distance2 = (one: Point, other: Point) => (one.x - other.x) ** 2 + (one.y - other.y) ** 2;

/** At every scale. */
function areApart(some: readonly Point[], others: readonly Point[]): boolean {
  for (const [index, point] of some.entries()) {
    const other = others[index];
    if (other && distance2(point, other) < MARK_SPACING_PX ** 2) return false;
  }
  return true;
}

function isInside(x: number, y: number, room: Rectangle): boolean {
  const edge = MARK_SPACING_PX / 2;
  return x > room.left + edge && x < room.right - edge && y > room.top + edge && y < room.bottom - edge;
}

/** Sum over the other marks of how near this step comes to their true places: few steps towards neighbours. */
function crowding(x: number, y: number, others: readonly MarkToArrange[]): number {
  return others.reduce((sum, other) => sum + 1 / (1 + Math.sqrt(distance2({ x, y }, other))), 0);
}

/** What stands already: marks in their places, and boxes at each scale on which no mark may lie. */
export type Standing = { marks: readonly ShiftedMark[]; boxes: readonly (readonly Rectangle[])[] };

/**
 * Sets marks apart that would touch: those of higher rank stay in place, the others step aside to the
 * least crowded free side. A mark inside the room steps only inside it; one for which no step is free stays.
 */
export function shiftMarks(
  marks: readonly MarkToArrange[],
  room: Rectangle,
  standing: Standing = { marks: [], boxes: [] },
): ShiftedMark[] {
  const placed: ShiftedMark[] = [];
  const taken: Point[][] = standing.marks.map((mark) => drawnPoints(mark, mark.shift));
  const isApart = (points: readonly Point[]) => taken.every((others) => areApart(points, others));
  const leavesBoxes = (points: readonly Point[]) =>
    points.every(({ x, y }, index) =>
      standing.boxes.every((boxes) => {
        const box = boxes[index];
        return !box || !overlap(box, markBox(x, y));
      }),
    );
  for (const mark of marks.toSorted((one, other) => other.rank - one.rank)) {
    const stay: ShiftedMark = { ...mark, drawnX: mark.x, drawnY: mark.y };
    if (isApart(drawnPoints(mark, undefined)) && leavesBoxes(drawnPoints(mark, undefined))) {
      placed.push(stay);
      taken.push(drawnPoints(mark, undefined));
      continue;
    }
    const others = [...marks, ...standing.marks].filter(({ id }) => id !== mark.id);
    const mustStayInside = isInside(mark.x, mark.y, room);
    const steps = SHIFTS.flatMap((shift): (ShiftedMark & { cost: number })[] => {
      const offset = shiftOffset(shift);
      const drawnX = mark.x + offset.x;
      const drawnY = mark.y + offset.y;
      if (mustStayInside && !isInside(drawnX, drawnY, room)) return [];
      if (!isApart(drawnPoints(mark, shift))) return [];
      return [{ ...mark, shift, drawnX, drawnY, cost: crowding(drawnX, drawnY, others) + shift.ring }];
    });
    // Rather on a box than on another mark.
    const free = steps.filter(({ shift }) => leavesBoxes(drawnPoints(mark, shift)));
    const rest = isApart(drawnPoints(mark, undefined)) ? [] : steps;
    const best = (free[0] ? free : rest).toSorted((one, other) => one.cost - other.cost)[0] ?? stay;
    placed.push(best);
    taken.push(drawnPoints(mark, best.shift));
  }
  return placed;
}
