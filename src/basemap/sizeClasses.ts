import type { Size } from "./camera";

/**
 * Frames are drawn before their size is known, so marks are arranged for the smallest frame of each class and the
 * style sheet picks the last class that fits by container query: smallest, short, narrow, tall, medium, large. In a larger frame the same marks only lie further apart.
 */
export const SIZE_CLASSES = [
  { id: "xs", width: 250, height: 130 },
  { id: "s", width: 330, height: 220 },
  { id: "n", width: 250, height: 300 },
  { id: "t", width: 290, height: 360 },
  { id: "m", width: 480, height: 420 },
  { id: "l", width: 700, height: 600 },
] as const satisfies readonly ({ id: string } & Size)[];

/** As the container queries pick it: the last class that fits; in a frame below all of them, the first. */
export function sizeClassIndex({ width, height }: Size): number {
  const index = SIZE_CLASSES.findLastIndex((it) => width >= it.width && height >= it.height);
  return Math.max(index, 0);
}
