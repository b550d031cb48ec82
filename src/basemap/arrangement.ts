/** Eight compass sides, clockwise from east. */
export const SIDES = ["e", "se", "s", "sw", "w", "nw", "n", "ne"] as const;

export type Side = (typeof SIDES)[number];

/** How far from its mark a label stands that a thin leader joins to it, from the least. */
export const RINGS = [1, 2, 3] as const;

export type Ring = (typeof RINGS)[number];

/** Straight above or below, with most of the label to the east or the west. */
const OFFSIDES = ["nne", "nnw", "sse", "ssw"] as const;

type Offside = (typeof OFFSIDES)[number];

/** Where a label stands: beside its mark, or farther off, with a leader. */
export type LabelPlace = Side | `${Side | Offside}${Ring}`;

/** Places with a leader. */
export const FAR_PLACES: readonly LabelPlace[] = RINGS.flatMap((ring) => [
  ...SIDES.map((side): LabelPlace => `${side}${ring}`),
  // What is far off needs no more of them.
  ...(ring < 3 ? OFFSIDES.map((side): LabelPlace => `${side}${ring}`) : []),
]);

/** The share of a label that lies to the west of its leader, which comes from above or below. */
const WEST_SHARES: Partial<Record<Side | Offside, number>> = {
  n: 50,
  s: 50,
  nne: 15,
  sse: 15,
  nnw: 85,
  ssw: 85,
};

/** One label that names several cities, those that matter most first; their own are hidden. */
export type Joint = { cities: readonly string[]; label: string };

/** How one mark's label is drawn. A mark itself never leaves its place. A label without room is hidden. */
export type Placement = {
  label: LabelPlace | "hidden";
  /** In place of the city's own name. */
  joint?: Joint;
  /** Drawn smaller, since another mark lies close by. */
  isSmall?: true;
};

export type Point = { x: number; y: number };

/** A mark with its label: CSS pixels in its frame; a higher rank is named first and hidden last. */
export type MarkToArrange = Point & {
  id: string;
  labelWidth: number;
  rank: number;
  /** Where it lies at a larger scale: the same arrangement must hold there and on the way; as many for each mark of a frame. */
  elsewhere?: readonly Point[];
};

/** CSS pixels. */
export type Rectangle = { left: number; top: number; right: number; bottom: number };

/** A leader, from the middle of its mark to its label. */
export type Leader = { from: Point; to: Point };

/** Two marks whose middles are nearer than this, in CSS pixels, lie partly on one another. */
const CROWDED_PX = 15;

/** A mark that another lies on is drawn at this share of its size. */
export const SMALL_MARK = 0.72;

/** From the middle of the mark to the leader's end. */
const RING_PX: Record<Ring, number> = { 1: 24, 2: 42, 3: 66 };

/** Between a leader's end and its label. */
const LEADER_GAP_PX = 2;

const LABEL_HEIGHT_PX = 18;
const MARK_RADIUS_PX = 9;

const DIAGONAL = Math.SQRT1_2;

const DIRECTIONS: Record<Side | Offside, Point> = {
  nne: { x: 0, y: -1 },
  nnw: { x: 0, y: -1 },
  sse: { x: 0, y: 1 },
  ssw: { x: 0, y: 1 },
  e: { x: 1, y: 0 },
  se: { x: DIAGONAL, y: DIAGONAL },
  s: { x: 0, y: 1 },
  sw: { x: -DIAGONAL, y: DIAGONAL },
  w: { x: -1, y: 0 },
  nw: { x: -DIAGONAL, y: -DIAGONAL },
  n: { x: 0, y: -1 },
  ne: { x: DIAGONAL, y: -DIAGONAL },
};

const ALL_SIDES = [...SIDES, ...OFFSIDES];

/** The side and, of a place with a leader, the ring. */
export function readPlace(place: LabelPlace): { side: Side | Offside; ring?: Ring } {
  const name = place.replace(/\d$/, "");
  const side = ALL_SIDES.find((it) => it === name) ?? "e";
  const ring = RINGS.find((it) => place.endsWith(String(it)));
  return { side, ...(ring && { ring }) };
}

/** From the middle of a mark to the end of its leader, in whole CSS pixels; undefined where the label stands beside it. */
export function leaderOffset(place: LabelPlace): Point | undefined {
  const { side, ring } = readPlace(place);
  if (!ring) return undefined;
  const { x, y } = DIRECTIONS[side];
  return { x: Math.round(x * RING_PX[ring]), y: Math.round(y * RING_PX[ring]) };
}

/** Distance of a label's nearest edge or corner from the middle of its mark. */
const STANDOFF = { side: 12, diagonalX: 8, diagonalY: 3, vertical: 11 } as const;

/** The side of a leader's end on which its label lies, -1 to 1: that of its `--lx`, and of its `--ly` where that is 0. */
const ACROSS = "clamp(-1, var(--lx), 1)";
const DOWN = `clamp(-1, var(--ly), 1) * (1 - max(${ACROSS}, -1 * ${ACROSS}))`;

/**
 * The CSS `translate` that brings a label to the end of its leader: `--lx` and `--ly` are pixels, `--lw` the share of the
 * label by which it lies farther east.
 */
export const FAR_TRANSLATE = [
  `calc(var(--lx) * 1px + ${ACROSS} * (${LEADER_GAP_PX}px + 50%) - 50% + var(--lw))`,
  `calc(var(--ly) * 1px + ${DOWN} * (${LEADER_GAP_PX}px + 50%) - 50%)`,
].join(" ");

/** The values of `FAR_TRANSLATE`, as declarations; what is 0 is left out. */
export function leaderDeclarations(place: LabelPlace): string {
  const { x, y } = leaderOffset(place) ?? { x: 0, y: 0 };
  const aside = 50 - (WEST_SHARES[readPlace(place).side] ?? 50);
  return [x !== 0 && `--lx:${x}`, y !== 0 && `--ly:${y}`, aside !== 0 && `--lw:${aside}%`]
    .filter(Boolean)
    .join(";");
}

/** The CSS `translate` that brings a label from the middle of its mark to a side of it. */
export function labelTranslate(side: Side): string {
  switch (side) {
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
    case "e":
      return `${STANDOFF.side}px -50%`;
  }
}

function boxAt(left: number, top: number, width: number): Rectangle {
  return { left, top, right: left + width, bottom: top + LABEL_HEIGHT_PX };
}

/** The box of a label at its place by a mark whose middle is at x, y. */
export function labelBox(x: number, y: number, width: number, place: LabelPlace): Rectangle {
  const { side } = readPlace(place);
  const { x: dx, y: dy } = DIRECTIONS[side];
  const offset = leaderOffset(place);
  if (offset) {
    const end = { x: x + offset.x, y: y + offset.y };
    const west = WEST_SHARES[side];
    if (west !== undefined)
      return boxAt(
        end.x - (width * west) / 100,
        dy < 0 ? end.y - LEADER_GAP_PX - LABEL_HEIGHT_PX : end.y + LEADER_GAP_PX,
        width,
      );
    const left = dx > 0 ? end.x + LEADER_GAP_PX : end.x - LEADER_GAP_PX - width;
    return boxAt(left, end.y - LABEL_HEIGHT_PX / 2, width);
  }
  const isDiagonal = dx !== 0 && dy !== 0;
  const gapX = isDiagonal ? STANDOFF.diagonalX : STANDOFF.side;
  const gapY = isDiagonal ? STANDOFF.diagonalY : STANDOFF.vertical;
  const left = dx > 0 ? x + gapX : dx < 0 ? x - gapX - width : x - width / 2;
  const top = dy > 0 ? y + gapY : dy < 0 ? y - gapY - LABEL_HEIGHT_PX : y - LABEL_HEIGHT_PX / 2;
  return boxAt(left, top, width);
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

/** What two boxes have in common, in square pixels. */
export const overlapArea = (one: Rectangle, other: Rectangle): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** Whether a leader runs through a box (Liang–Barsky: the part of it that lies between all four edges). */
export function runsThrough({ from, to }: Leader, { left, top, right, bottom }: Rectangle): boolean {
  let [start, end] = [0, 1];
  for (const [delta, room] of [
    [from.x - to.x, from.x - left],
    [to.x - from.x, right - from.x],
    [from.y - to.y, from.y - top],
    [to.y - from.y, bottom - from.y],
  ] as const) {
    if (delta === 0 && room <= 0) return false;
    if (delta < 0) start = Math.max(start, room / delta);
    if (delta > 0) end = Math.min(end, room / delta);
  }
  return start < end;
}

const turn = (one: Point, other: Point, third: Point) =>
  Math.sign((other.x - one.x) * (third.y - one.y) - (other.y - one.y) * (third.x - one.x));

/** Whether two leaders cross. */
export function cross(one: Leader, other: Leader): boolean {
  return (
    turn(one.from, one.to, other.from) !== turn(one.from, one.to, other.to) &&
    turn(other.from, other.to, one.from) !== turn(other.from, other.to, one.to)
  );
}

/** Where a mark lies: at its own scale first, then at the others. */
export function pointsOf({ x, y, elsewhere = [] }: MarkToArrange): Point[] {
  return [{ x, y }, ...elsewhere];
}

/** The ids of points of which another is so near that their marks lie partly on one another. */
export function crowdedIds(points: readonly (Point & { id: string })[], nearPx = CROWDED_PX): Set<string> {
  const crowded = new Set<string>();
  const byX = points.toSorted((one, other) => one.x - other.x);
  for (const [index, one] of byX.entries())
    for (let next = index + 1; next < byX.length; next += 1) {
      const other = byX[next];
      if (!other || other.x - one.x >= nearPx) break;
      if (Math.hypot(other.x - one.x, other.y - one.y) >= nearPx) continue;
      crowded.add(one.id);
      crowded.add(other.id);
    }
  return crowded;
}
