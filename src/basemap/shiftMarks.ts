import {
  MARK_SPACING_PX,
  type MarkToArrange,
  type Rectangle,
  RINGS,
  type Shift,
  SIDES,
  shiftOffset,
} from "./arrangement";

export type ShiftedMark = MarkToArrange & { shift?: Shift; drawnX: number; drawnY: number };

const SHIFTS: Shift[] = RINGS.flatMap((ring) => SIDES.map((side) => ({ side, ring })));

const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

function isInside(x: number, y: number, frame: Rectangle): boolean {
  const edge = MARK_SPACING_PX / 2;
  return x > frame.left + edge && x < frame.right - edge && y > frame.top + edge && y < frame.bottom - edge;
}

/** Sum over the other marks of how near this step comes to their true places: few steps towards neighbours. */
function crowding(x: number, y: number, others: readonly MarkToArrange[]): number {
  return others.reduce((sum, other) => sum + 1 / (1 + distance({ x, y }, other)), 0);
}

/**
 * Sets marks apart that would touch: those of higher rank stay in place, the others step aside to the
 * least crowded free side. A mark for which no step is free stays in place.
 */
export function shiftMarks(marks: readonly MarkToArrange[], frame: Rectangle): ShiftedMark[] {
  const placed: ShiftedMark[] = [];
  const isFree = (x: number, y: number) =>
    placed.every((other) => distance({ x, y }, { x: other.drawnX, y: other.drawnY }) >= MARK_SPACING_PX);
  for (const mark of marks.toSorted((one, other) => other.rank - one.rank)) {
    const stay: ShiftedMark = { ...mark, drawnX: mark.x, drawnY: mark.y };
    if (isFree(mark.x, mark.y)) {
      placed.push(stay);
      continue;
    }
    const others = marks.filter(({ id }) => id !== mark.id);
    const steps = SHIFTS.map((shift): ShiftedMark & { cost: number } => {
      const offset = shiftOffset(shift);
      const drawnX = mark.x + offset.x;
      const drawnY = mark.y + offset.y;
      return { ...mark, shift, drawnX, drawnY, cost: crowding(drawnX, drawnY, others) + shift.ring };
    }).filter(({ drawnX, drawnY }) => isFree(drawnX, drawnY) && isInside(drawnX, drawnY, frame));
    const best = steps.toSorted((one, other) => one.cost - other.cost)[0];
    placed.push(best ?? stay);
  }
  return placed;
}
