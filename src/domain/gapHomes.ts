import type { Atlas } from "./atlas";
import type { Gap } from "./claim";
import { homeOfCities } from "./claimHomes";
import { delegationCities } from "./connections";
import type { Page } from "./page";

/** A gap and the page that shows it under its id. */
export type GapHome = { gap: Gap; page: Page };

/** Every gap of the atlas with the page it can be read on. */
export function gapHomes(atlas: Atlas): GapHome[] {
  const at = (page: Page, gaps: readonly Gap[]) => gaps.map((gap) => ({ gap, page }));
  return [
    ...at({ kind: "home" }, atlas.about.gaps),
    ...atlas.cities.flatMap(({ id, gaps }) => at({ kind: "city", id }, gaps)),
    ...atlas.partnerships.flatMap(({ id, gaps }) => at({ kind: "partnership", id }, gaps)),
    ...atlas.programs.flatMap(({ id, gaps }) => at({ kind: "program", id }, gaps)),
    ...atlas.delegations.flatMap((delegation) =>
      at(homeOfCities(delegationCities(delegation)), delegation.gaps),
    ),
    ...[...atlas.outcomes, ...atlas.events].flatMap(({ cities, gaps }) => at(homeOfCities(cities), gaps)),
  ];
}
