export type Point = { x: number; y: number };

/** Part of the distance by which a connection bows upward, or aside where the frames are stacked. */
const BOW = 0.15;

/** How much more each further line bows that begins at the same mark, so that a pointer can tell them apart. */
const FAN = 0.06;

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * The curve of a connection in CSS pixels of the stage: an arc over the gutter where the frames stand side by side,
 * an S where they are stacked. `top` is the highest it may rise, `rank` counts the lines
 * before it that begin at the same mark.
 */
export function linePath(from: Point, to: Point, isStacked: boolean, top: number, rank = 0): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const rise = Math.max(Math.min(from.y, to.y) - (BOW + FAN * rank) * Math.abs(dx), top);
  const one = isStacked ? { x: from.x, y: from.y + dy * 0.45 } : { x: from.x + dx * 0.3, y: rise };
  const other = isStacked ? { x: to.x, y: to.y - dy * 0.45 } : { x: from.x + dx * 0.7, y: rise };
  const numbers = [from, one, other, to].map(({ x, y }) => `${round(x)} ${round(y)}`);
  return `M${numbers[0]}C${numbers.slice(1).join(" ")}`;
}
