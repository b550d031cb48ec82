import type { Box } from "@/basemap/camera";
import type { Spot } from "./readStrokes";

type Side = { isInside: (spot: Spot) => boolean; crossing: (one: Spot, other: Spot) => Spot };

function sidesOf({ minX, minY, maxX, maxY }: Box): Side[] {
  const atX =
    (edge: number) =>
    (one: Spot, other: Spot): Spot => [
      edge,
      one[1] + ((other[1] - one[1]) * (edge - one[0])) / (other[0] - one[0]),
    ];
  const atY =
    (edge: number) =>
    (one: Spot, other: Spot): Spot => [
      one[0] + ((other[0] - one[0]) * (edge - one[1])) / (other[1] - one[1]),
      edge,
    ];
  return [
    { isInside: ([x]) => x >= minX, crossing: atX(minX) },
    { isInside: ([x]) => x <= maxX, crossing: atX(maxX) },
    { isInside: ([, y]) => y >= minY, crossing: atY(minY) },
    { isInside: ([, y]) => y <= maxY, crossing: atY(maxY) },
  ];
}

/** The part of a ring on the inner side of each edge: the algorithm of Sutherland and Hodgman (1974). */
export function cropRing(ring: readonly Spot[], box: Box): Spot[] {
  const sides = sidesOf(box);
  if (ring.every((spot) => sides.every(({ isInside }) => isInside(spot)))) return [...ring];
  return sides.reduce<Spot[]>(
    (points, { isInside, crossing }) =>
      points.flatMap((point, index) => {
        const before = points.at(index - 1) ?? point;
        const cut = isInside(before) === isInside(point) ? [] : [crossing(before, point)];
        return isInside(point) ? [...cut, point] : cut;
      }),
    [...ring],
  );
}
