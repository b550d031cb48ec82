import type { CityRole } from "@/domain/connections";
import type { SlidePicture } from "./slideContent";

const ROLES: readonly CityRole[] = [
  "counterpart-named",
  "counterpart-inferred",
  "us-city",
  "counterpart-not-named",
  "not-in-city-pair",
];

/** The forms that a slide is about, or all that it draws where it is about the whole, and all of its lines. */
export function shownInLegend(picture: Pick<SlidePicture, "marks" | "lines">): {
  roles: CityRole[];
  /** What they stand for. */
  marks: SlidePicture["marks"];
  lines: SlidePicture["lines"];
} {
  const ofSome = picture.marks.filter(({ emphasis }) => emphasis !== "none");
  const marks = ofSome.length > 0 ? ofSome : picture.marks;
  const { lines } = picture;
  return {
    roles: ROLES.filter((role) => marks.some((mark) => mark.role === role)),
    marks,
    lines,
  };
}
