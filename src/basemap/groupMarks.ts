import { MARK_SPACING_PX } from "./arrangement";
import { type Camera, toFramePoint } from "./camera";
import { type LatLng, project, unproject } from "./projection";

/** Marks that lie too close to be told apart, and the place where they stand as one. */
export type MarkGroup<Mark> = { marks: readonly [Mark, ...Mark[]]; place: LatLng };

type Point = { x: number; y: number };

/** CSS pixels from an origin that is the same for all. */
type Cluster<Mark> = Point & { marks: readonly [Mark, ...Mark[]] };

function nearestPair<Mark>(clusters: readonly Cluster<Mark>[]): [Cluster<Mark>, Cluster<Mark>] | undefined {
  let best: { pair: [Cluster<Mark>, Cluster<Mark>]; distance: number } | undefined;
  clusters.forEach((one, index) => {
    for (const other of clusters.slice(index + 1)) {
      const distance = Math.hypot(one.x - other.x, one.y - other.y);
      if (distance < (best?.distance ?? MARK_SPACING_PX)) best = { pair: [one, other], distance };
    }
  });
  return best?.pair;
}

/** The middle of the places, each counting once, so that the order of joining moves nothing. */
function placeOf(marks: readonly [LatLng, ...LatLng[]]): LatLng {
  if (marks.length === 1) return { lat: marks[0].lat, lng: marks[0].lng };
  const points = marks.map(project);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return unproject({ x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) });
}

/**
 * Joins the two nearest marks or groups until no two are closer than marks may stand. Every mark is in exactly one
 * group, a lone one in a group of its own; groups and the marks in them keep the order in which the marks came.
 */
export function groupMarks<Mark extends LatLng>(
  marks: readonly Mark[],
  { zoom }: Pick<Camera, "zoom">,
): MarkGroup<Mark>[] {
  const camera: Camera = { center: { lat: 0, lng: 0 }, zoom };
  const at = (place: LatLng) => toFramePoint(place, camera, { width: 0, height: 0 });
  let clusters = marks.map((mark): Cluster<Mark> => ({ ...at(mark), marks: [mark] }));
  for (let pair = nearestPair(clusters); pair; pair = nearestPair(clusters)) {
    const [one, other] = pair;
    const [first, ...rest] = one.marks;
    const joined: Cluster<Mark>["marks"] = [first, ...rest, ...other.marks];
    const cluster = { ...at(placeOf(joined)), marks: joined };
    clusters = clusters.flatMap((it) => (it === one ? [cluster] : it === other ? [] : [it]));
  }
  return clusters.map((cluster) => {
    const [first, ...rest] = marks.filter((mark) => cluster.marks.includes(mark));
    const inOrder: Cluster<Mark>["marks"] = first ? [first, ...rest] : cluster.marks;
    return { marks: inOrder, place: placeOf(inOrder) };
  });
}
