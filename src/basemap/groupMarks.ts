import { MARK_SPACING_PX, type Point } from "./arrangement";
import type { Camera } from "./camera";
import { type LatLng, project, unproject } from "./projection";

/** Marks that lie too close to be told apart, and the place where they stand as one. */
export type MarkGroup<Mark> = { marks: readonly [Mark, ...Mark[]]; place: LatLng };

/** Some of the marks as one: the sum of their places, in CSS pixels at the camera's zoom, and their numbers in the order given. */
type Cluster = Point & { sumX: number; sumY: number; members: number[] };

/** Marks in one cell of this size are joined before any distance is taken: a thousand in one place are no more work than two. */
const CELL_PX = MARK_SPACING_PX / 8;

function join(clusters: readonly Cluster[]): Cluster {
  const members = clusters.flatMap((cluster) => cluster.members);
  const sumX = clusters.reduce((sum, cluster) => sum + cluster.sumX, 0);
  const sumY = clusters.reduce((sum, cluster) => sum + cluster.sumY, 0);
  return { members, sumX, sumY, x: sumX / members.length, y: sumY / members.length };
}

/** The clusters by the cell of this size in which they lie. */
function byCell(clusters: readonly Cluster[], cellPx: number): Map<string, Cluster[]> {
  const cells = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const key = `${Math.floor(cluster.x / cellPx)} ${Math.floor(cluster.y / cellPx)}`;
    const cell = cells.get(key);
    if (cell) cell.push(cluster);
    else cells.set(key, [cluster]);
  }
  return cells;
}

/** Of each cluster the nearest other one that is too close, if any; of equally near ones the first. */
function nearestOf(clusters: readonly Cluster[]): Map<Cluster, Cluster> {
  const cells = byCell(clusters, MARK_SPACING_PX);
  const orderOf = new Map(clusters.map((cluster, index) => [cluster, index]));
  const isBefore = (one: Cluster, other: Cluster | undefined) =>
    other === undefined || (orderOf.get(one) ?? 0) < (orderOf.get(other) ?? 0);
  const nearest = new Map<Cluster, Cluster>();
  for (const cluster of clusters) {
    const [column, row] = [Math.floor(cluster.x / MARK_SPACING_PX), Math.floor(cluster.y / MARK_SPACING_PX)];
    let least = MARK_SPACING_PX;
    for (let offset = 0; offset < 9; offset += 1) {
      const key = `${column + (offset % 3) - 1} ${row + Math.floor(offset / 3) - 1}`;
      for (const other of cells.get(key) ?? []) {
        const distance = Math.hypot(cluster.x - other.x, cluster.y - other.y);
        const isNearer = distance < least || (distance === least && isBefore(other, nearest.get(cluster)));
        if (other === cluster || distance >= MARK_SPACING_PX || !isNearer) continue;
        least = distance;
        nearest.set(cluster, other);
      }
    }
  }
  return nearest;
}

/** Joins every two that are nearest to each other: at least the nearest two of all, where any are too close. */
function joinNearest(clusters: readonly Cluster[]): readonly Cluster[] {
  const nearest = nearestOf(clusters);
  const done = new Set<Cluster>();
  return clusters.flatMap((cluster) => {
    const other = nearest.get(cluster);
    if (!other || nearest.get(other) !== cluster) return [cluster];
    const isFirst = !done.has(other);
    done.add(cluster);
    return isFirst ? [join([cluster, other])] : [];
  });
}

/**
 * Joins the nearest marks or groups until no two are closer than marks may stand. Every mark is in exactly one group, a lone
 * one in a group of its own; groups and the marks in them keep the order in which the marks came. Each round takes time in
 * proportion to the marks that are left, and few rounds are needed.
 */
export function groupMarks<Mark extends LatLng>(
  marks: readonly Mark[],
  { zoom }: Pick<Camera, "zoom">,
): MarkGroup<Mark>[] {
  const scale = 2 ** zoom;
  const points = marks.map((mark, index): Cluster => {
    const place = project(mark);
    const [x, y] = [place.x * scale, place.y * scale];
    return { x, y, sumX: x, sumY: y, members: [index] };
  });
  let clusters: readonly Cluster[] = [...byCell(points, CELL_PX).values()].map(join);
  for (;;) {
    const next = joinNearest(clusters);
    if (next.length === clusters.length) break;
    clusters = next;
  }
  return clusters
    .map(({ x, y, members }) => ({ x, y, members: members.toSorted((one, other) => one - other) }))
    .toSorted((one, other) => (one.members[0] ?? 0) - (other.members[0] ?? 0))
    .flatMap(({ x, y, members }): MarkGroup<Mark>[] => {
      const [first, ...rest] = members.flatMap((index) => marks[index] ?? []);
      if (!first) return [];
      const place =
        rest.length === 0 ? { lat: first.lat, lng: first.lng } : unproject({ x: x / scale, y: y / scale });
      return [{ marks: [first, ...rest], place }];
    });
}
