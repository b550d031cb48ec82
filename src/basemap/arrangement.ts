/** Eight compass sides, clockwise from east. */
export const SIDES = ["e", "se", "s", "sw", "w", "nw", "n", "ne"] as const;

export type Side = (typeof SIDES)[number];

/** Where a mark is drawn: at its place, or `ring` steps aside with a leader line back to it. */
export type Shift = { side: Side; ring: Ring };

/** How far a mark steps aside, from the least. */
export const RINGS = [1, 2, 3] as const;

export type Ring = (typeof RINGS)[number];

/** How one mark and its label are drawn. A label without room is hidden. */
export type Placement = { shift?: Shift; label: Side | "hidden" };

export type Point = { x: number; y: number };

/** A mark to be arranged: CSS pixels in its frame; a higher rank is placed first and hidden last. */
export type MarkToArrange = Point & {
  id: string;
  labelWidth: number;
  rank: number;
  /** Where it lies at other scales that the same arrangement must hold at; as many for each mark of a frame. */
  elsewhere?: readonly Point[];
};

/** A mark with the place where it is drawn. */
export type ShiftedMark = MarkToArrange & { shift?: Shift; drawnX: number; drawnY: number };

/** CSS pixels. */
export type Rectangle = { left: number; top: number; right: number; bottom: number };

/** Distance between the centres of two marks that do not touch: WCAG 2.2, 2.5.8 asks for 24 CSS pixels. */
export const MARK_SPACING_PX = 24;

const RING_PX: Record<Ring, number> = { 1: 14, 2: 26, 3: 42 };

const LABEL_HEIGHT_PX = 18;
const MARK_RADIUS_PX = 9;

const DIAGONAL = Math.SQRT1_2;

const DIRECTIONS: Record<Side, { x: number; y: number }> = {
  e: { x: 1, y: 0 },
  se: { x: DIAGONAL, y: DIAGONAL },
  s: { x: 0, y: 1 },
  sw: { x: -DIAGONAL, y: DIAGONAL },
  w: { x: -1, y: 0 },
  nw: { x: -DIAGONAL, y: -DIAGONAL },
  n: { x: 0, y: -1 },
  ne: { x: DIAGONAL, y: -DIAGONAL },
};

/** The step aside in CSS pixels, whole so that text stays sharp. */
export function shiftOffset(shift: Shift | undefined): { x: number; y: number } {
  if (!shift) return { x: 0, y: 0 };
  const { x, y } = DIRECTIONS[shift.side];
  return { x: Math.round(x * RING_PX[shift.ring]), y: Math.round(y * RING_PX[shift.ring]) };
}

/** Distance of a label's nearest edge or corner from the middle of its mark. */
const STANDOFF = { side: 12, diagonalX: 8, diagonalY: 3, vertical: 11 } as const;

/** The CSS `translate` that brings a label from the middle of its mark to a side of it. */
export function labelTranslate(side: Side): string {
  switch (side) {
    case "e":
      return `${STANDOFF.side}px -50%`;
    case "w":
      return `calc(-100% - ${STANDOFF.side}px) -50%`;
    case "n":
      return `-50% calc(-100% - ${STANDOFF.vertical}px)`;
    case "s":
      return `-50% ${STANDOFF.vertical}px`;
    case "ne":
      return `${STANDOFF.diagonalX}px calc(-100% - ${STANDOFF.diagonalY}px)`;
    case "se":
      return `${STANDOFF.diagonalX}px ${STANDOFF.diagonalY}px`;
    case "nw":
      return `calc(-100% - ${STANDOFF.diagonalX}px) calc(-100% - ${STANDOFF.diagonalY}px)`;
    case "sw":
      return `calc(-100% - ${STANDOFF.diagonalX}px) ${STANDOFF.diagonalY}px`;
  }
}

/** The box of a label on a side of a mark whose middle is at x, y. */
export function labelBox(x: number, y: number, width: number, side: Side): Rectangle {
  const { x: dx, y: dy } = DIRECTIONS[side];
  const isDiagonal = dx !== 0 && dy !== 0;
  const gapX = isDiagonal ? STANDOFF.diagonalX : STANDOFF.side;
  const gapY = isDiagonal ? STANDOFF.diagonalY : STANDOFF.vertical;
  const left = dx > 0 ? x + gapX : dx < 0 ? x - gapX - width : x - width / 2;
  const top = dy > 0 ? y + gapY : dy < 0 ? y - gapY - LABEL_HEIGHT_PX : y - LABEL_HEIGHT_PX / 2;
  return { left, top, right: left + width, bottom: top + LABEL_HEIGHT_PX };
}

export function markBox(x: number, y: number): Rectangle {
  return {
    left: x - MARK_RADIUS_PX,
    top: y - MARK_RADIUS_PX,
    right: x + MARK_RADIUS_PX,
    bottom: y + MARK_RADIUS_PX,
  };
}

export function overlap(one: Rectangle, other: Rectangle): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Where a mark is drawn, or would be with this step aside: at its own scale first, then at the others. */
export function drawnPoints(mark: MarkToArrange, shift: Shift | undefined): Point[] {
  const offset = shiftOffset(shift);
  return [mark, ...(mark.elsewhere ?? [])].map(({ x, y }) => ({ x: x + offset.x, y: y + offset.y }));
}
