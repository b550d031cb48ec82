import {
  drawnPoints,
  MARK_SPACING_PX,
  type MarkToArrange,
  type Point,
  type Rectangle,
  RINGS,
  type Shift,
  type ShiftedMark,
  SIDES,
  shiftOffset,
} from "./arrangement";

const SHIFTS: Shift[] = RINGS.flatMap((ring) => SIDES.map((side) => ({ side, ring })));

const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

function isInside(x: number, y: number, room: Rectangle): boolean {
  const edge = MARK_SPACING_PX / 2;
  return x > room.left + edge && x < room.right - edge && y > room.top + edge && y < room.bottom - edge;
}

/** Sum over the other marks of how near this step comes to their true places: few steps towards neighbours. */
function crowding(x: number, y: number, others: readonly MarkToArrange[]): number {
  return others.reduce((sum, other) => sum + 1 / (1 + distance({ x, y }, other)), 0);
}

/**
 * Sets marks apart that would touch: those of higher rank stay in place, the others step aside to the
 * least crowded free side. A mark inside the room steps only inside it; one for which no step is free stays.
 */
export function shiftMarks(marks: readonly MarkToArrange[], room: Rectangle): ShiftedMark[] {
  const placed: ShiftedMark[] = [];
  const taken: Point[][] = [];
  const isFree = (points: readonly Point[]) =>
    taken.every((others) =>
      points.every((point, index) => distance(point, others[index] ?? point) >= MARK_SPACING_PX),
    );
  for (const mark of marks.toSorted((one, other) => other.rank - one.rank)) {
    const stay: ShiftedMark = { ...mark, drawnX: mark.x, drawnY: mark.y };
    if (isFree(drawnPoints(mark, undefined))) {
      placed.push(stay);
      taken.push(drawnPoints(mark, undefined));
      continue;
    }
    const others = marks.filter(({ id }) => id !== mark.id);
    const mustStayInside = isInside(mark.x, mark.y, room);
    const steps = SHIFTS.map((shift): ShiftedMark & { cost: number } => {
      const offset = shiftOffset(shift);
      const drawnX = mark.x + offset.x;
      const drawnY = mark.y + offset.y;
      return { ...mark, shift, drawnX, drawnY, cost: crowding(drawnX, drawnY, others) + shift.ring };
    }).filter(
      ({ shift, drawnX, drawnY }) =>
        isFree(drawnPoints(mark, shift)) && (!mustStayInside || isInside(drawnX, drawnY, room)),
    );
    const best = steps.toSorted((one, other) => one.cost - other.cost)[0] ?? stay;
    placed.push(best);
    taken.push(drawnPoints(mark, best.shift));
  }
  return placed;
}
