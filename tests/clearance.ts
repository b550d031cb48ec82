import type { Point, Rectangle } from "@/basemap/arrangement";
import { distanceTo } from "@/basemap/curves";

/** What a line keeps from marks and names that are not its own, in CSS pixels of the page. */
const CLEAR_PX = 12;

/** Of a way, where the line is farther than this from its own ends. */
const NEAR_END_PX = 40;

/** Half of a pixel, for roundings of files. */
const ROUNDED_PX = 0.5;

/** Something on a picture, and the cities whose lines may pass it. Pixels. */
export type Spot = { cities: readonly string[]; box: Rectangle };

type ClearanceInput = {
  /** The cities that the line joins, called as on the spots. */
  own: readonly string[];
  points: readonly Point[];
  spots: { marks: readonly Spot[]; names: readonly Spot[] };
  /** Pixels to a CSS pixel of the page. */
  unit: number;
};

const middleOf = ({ left, top, right, bottom }: Rectangle) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** Marks and names that a line comes too near. Beside its own end it cannot keep farther from something than that lies. */
export function clearanceProblems({ own, points, spots, unit }: ClearanceInput): string[] {
  const ends = spots.marks
    .filter(({ cities }) => cities.some((city) => own.includes(city)))
    .map(({ box }) => middleOf(box));
  const free = points.filter((point) =>
    ends.every((end) => Math.hypot(end.x - point.x, end.y - point.y) > NEAR_END_PX * unit),
  );
  const isOwn = ({ cities }: Spot) => cities.some((city) => own.includes(city));
  const tell = ({ cities, box }: Spot, what: string): string[] => {
    const nearest = Math.min(...free.map((point) => distanceTo(point, box)));
    const needed = Math.min(CLEAR_PX * unit, ...ends.map((end) => distanceTo(end, box) * 0.8));
    return nearest < needed - ROUNDED_PX
      ? [`${(nearest / unit).toFixed(1)} px off ${what} ${cities.join(", ")}`]
      : [];
  };
  return [
    ...spots.marks.filter((spot) => !isOwn(spot)).flatMap((spot) => tell(spot, "the mark of")),
    ...spots.names.filter((spot) => !isOwn(spot)).flatMap((spot) => tell(spot, "the name of")),
  ];
}
