type Point = [x: number, y: number];

/** Even-odd rule. */
export function isInsideRings(rings: readonly Point[][], [x, y]: Point): boolean {
  let isInside = false;
  for (const ring of rings) {
    ring.forEach(([fromX, fromY], index) => {
      const [toX, toY] = ring[(index + 1) % ring.length] ?? [fromX, fromY];
      const isCrossed = fromY > y !== toY > y && x < fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY);
      if (isCrossed) isInside = !isInside;
    });
  }
  return isInside;
}
