import type { SlidePicture } from "@/content/briefing/slideContent";
import type { CityRole } from "@/domain/connections";
import type { ConnectionKind } from "@/domain/filters";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";

export type LegendEntry = { name: string } & (
  | { kind: "role"; role: CityRole }
  | { kind: "line"; line: ConnectionKind }
);

const ROLES: readonly CityRole[] = [
  "counterpart-named",
  "us-city",
  "counterpart-not-named",
  "not-in-city-pair",
];
const LINES: readonly ConnectionKind[] = ["city-pair", "visit", "sister-cities"];

/** What the forms mean that a slide is about, in the order in which the legend names them. */
export function legendEntries(picture: SlidePicture, { legend }: PresentMessages): LegendEntry[] {
  const roleNames: Record<CityRole, string> = {
    "counterpart-named": legend.counterpartNamed(),
    "us-city": legend.usCity(),
    "counterpart-not-named": legend.counterpartNotNamed(),
    "not-in-city-pair": legend.notInCityPair(),
  };
  const lineNames: Record<ConnectionKind, string> = {
    "city-pair": legend.cityPair(),
    visit: legend.visit(),
    "sister-cities": legend.sisterCities(),
  };
  const ofSome = picture.marks.filter(({ emphasis }) => emphasis !== "none");
  const marks = ofSome.length > 0 ? ofSome : picture.marks;
  const ownLines = picture.lines.filter(({ isSelected }) => isSelected);
  const lines = ofSome.length > 0 ? ownLines : picture.lines;
  return [
    ...ROLES.filter((role) => marks.some((mark) => mark.role === role)).map((role) => ({
      kind: "role" as const,
      role,
      name: roleNames[role],
    })),
    ...LINES.filter((kind) => lines.some((line) => line.kind === kind)).map((line) => ({
      kind: "line" as const,
      line,
      name: lineNames[line],
    })),
  ];
}
