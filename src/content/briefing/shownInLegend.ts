import type { CityRole } from "@/domain/connections";
import type { ConnectionKind } from "@/domain/filters";
import type { SlidePicture } from "./slideContent";

const ROLES: readonly CityRole[] = [
  "counterpart-named",
  "counterpart-inferred",
  "us-city",
  "counterpart-not-named",
  "not-in-city-pair",
];
const KINDS: readonly ConnectionKind[] = ["city-pair", "visit", "sister-cities"];

/** The forms and lines that a slide is about, or all that it draws where it is about the whole. */
export function shownInLegend(picture: Pick<SlidePicture, "marks" | "lines">): {
  roles: CityRole[];
  kinds: ConnectionKind[];
  /** What they stand for. */
  marks: SlidePicture["marks"];
  lines: SlidePicture["lines"];
} {
  const ofSome = picture.marks.filter(({ emphasis }) => emphasis !== "none");
  const marks = ofSome.length > 0 ? ofSome : picture.marks;
  const ownLines = picture.lines.filter(({ isSelected }) => isSelected);
  const lines = ofSome.length > 0 ? ownLines : picture.lines;
  return {
    roles: ROLES.filter((role) => marks.some((mark) => mark.role === role)),
    kinds: KINDS.filter((kind) => lines.some((line) => line.kind === kind)),
    marks,
    lines,
  };
}
