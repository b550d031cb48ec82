import type { Position } from "./planarTopology";

export function distance(from: Position, to: Position): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

export function nearest(candidates: readonly Position[], position: Position): Position {
  return candidates.reduce((best, candidate) =>
    distance(candidate, position) < distance(best, position) ? candidate : best,
  );
}
