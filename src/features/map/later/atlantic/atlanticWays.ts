import { project, type WorldPoint } from "@/basemap/projection";
import type { LineContent, MarkContent } from "@/content/pictureContent";
import { greatCircle } from "@/domain/greatCircle";
import type { LatLng } from "@/domain/latLng";

/** A line on the map, in world pixels from west to east. */
export type Way = {
  line: LineContent;
  points: readonly WorldPoint[];
  /** The marks that it joins; from several a branch leads to it. */
  from: readonly WorldPoint[];
  to: readonly WorldPoint[];
  /** CSS pixels by which its middle stands aside, so that a pointer can tell lines between the same marks apart. */
  asidePx: number;
};

/** Even, so that one point is the middle. */
export const STEPS = 48;

/** Between lines that join the same two marks. */
const BETWEEN_LINES_PX = 14;

type Ends = { line: LineContent; from: readonly MarkContent[]; to: readonly MarkContent[] };

const middleOf = (marks: readonly LatLng[]): LatLng => ({
  lat: marks.reduce((sum, { lat }) => sum + lat, 0) / marks.length,
  lng: marks.reduce((sum, { lng }) => sum + lng, 0) / marks.length,
});

/** Each line by its id: the shorter way round the globe between its cities. */
export function atlanticWays(
  lines: readonly LineContent[],
  marks: readonly MarkContent[],
): ReadonlyMap<string, Way> {
  const cities = new Map(marks.map((mark) => [mark.id, mark]));
  const marksOf = (ids: readonly string[]) => ids.flatMap((id) => cities.get(id) ?? []);
  const drawn = lines.flatMap((line): Ends[] => {
    const [from, to] = [marksOf(line.usCities), marksOf(line.belgianCities)];
    return from.length > 0 && to.length > 0 ? [{ line, from, to }] : [];
  });
  const bundles = new Map<string, Ends[]>();
  for (const ends of drawn) {
    const key = [...ends.from, ...ends.to].map(({ id }) => id).join("--");
    bundles.set(key, [...(bundles.get(key) ?? []), ends]);
  }
  return new Map(
    [...bundles.values()].flatMap((bundle) =>
      bundle.map(({ line, from, to }, rank): [string, Way] => {
        const points = greatCircle(middleOf(from), middleOf(to), STEPS);
        const asidePx = (rank - (bundle.length - 1) / 2) * BETWEEN_LINES_PX;
        const placesOf = (its: readonly LatLng[]) => its.map(project);
        return [
          line.id,
          { line, points: points.map(project), from: placesOf(from), to: placesOf(to), asidePx },
        ];
      }),
    ),
  );
}
