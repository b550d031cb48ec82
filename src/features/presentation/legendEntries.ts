import { shownInLegend } from "@/content/briefing/shownInLegend";
import type { SlidePicture } from "@/content/briefing/slideContent";
import type { CityRole } from "@/domain/connections";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { type LegendLine, legendNames } from "@/i18n/legendNames";

export type LegendEntry = { name: string } & (
  | { kind: "role"; role: CityRole }
  | ({ kind: "line" } & Omit<LegendLine, "name">)
  | { kind: "undrawn" }
);

/** What the forms mean that a slide is about, in the order in which the legend names them. */
export function legendEntries(picture: SlidePicture, present: PresentMessages): LegendEntry[] {
  const shown = shownInLegend(picture);
  const { roles, lines } = legendNames(present, shown);
  return [
    ...roles
      .filter(([role]) => shown.roles.includes(role))
      .map(([role, name]) => ({ kind: "role" as const, role, name })),
    ...lines.map((entry) => ({ kind: "line" as const, ...entry })),
    ...(picture.undrawn ? [{ kind: "undrawn" as const, name: present.undrawn(picture.undrawn) }] : []),
  ];
}
