import { type LatLng, project } from "@/basemap/projection";
import type { LineContent, MarkContent } from "@/content/pictureContent";
import { greatCircle, initialBearing } from "@/domain/greatCircle";
import type { Way } from "./drawGreatCircles";

/** Even, so that one point is the middle. */
const STEPS = 48;

/** Between lines that join the same two marks. */
const BETWEEN_LINES_PX = 9;

type Ends = { line: LineContent; from: MarkContent; to: MarkContent };

/** Mercator keeps angles: the bearing on the globe is the one on the screen. */
function arrowBearing({ direction }: LineContent, points: readonly LatLng[]): number | undefined {
  const [middle, next] = [points[STEPS / 2], points[STEPS / 2 + 1]];
  if (!direction || !middle || !next) return undefined;
  const toBelgium = initialBearing(middle, next);
  return direction === "to-belgium" ? toBelgium : (toBelgium + 180) % 360;
}

/** Each line by its id: the shorter way round the globe between its cities. */
export function atlanticWays(
  lines: readonly LineContent[],
  marks: readonly MarkContent[],
): ReadonlyMap<string, Way> {
  const cities = new Map(marks.map((mark) => [mark.id, mark]));
  const drawn = lines.flatMap((line): Ends[] => {
    const [from, to] = [cities.get(line.usCity), cities.get(line.belgianCity)];
    return from && to ? [{ line, from, to }] : [];
  });
  const bundles = new Map<string, Ends[]>();
  for (const ends of drawn) {
    const key = `${ends.from.id}--${ends.to.id}`;
    bundles.set(key, [...(bundles.get(key) ?? []), ends]);
  }
  return new Map(
    [...bundles.values()].flatMap((bundle) =>
      bundle.map(({ line, from, to }, rank): [string, Way] => {
        const points = greatCircle(from, to, STEPS);
        const asidePx = (rank - (bundle.length - 1) / 2) * BETWEEN_LINES_PX;
        return [line.id, { points: points.map(project), asidePx, arrowBearing: arrowBearing(line, points) }];
      }),
    ),
  );
}
