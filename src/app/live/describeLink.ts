import { activeFilters, type FilterName } from "@/domain/filters";
import { describeFilter, type ProgramName } from "@/features/filters/describeFilters";
import type { Messages } from "@/i18n/compiled/messages";
import { filtersOf } from "@/url-state/filtersOf";
import type { UrlState } from "@/url-state/urlState";

type Names = { programs: readonly ProgramName[]; cityName: (id: string) => string };

function describeFilters(state: UrlState, { programs }: Names, messages: Messages): string[] {
  const { share } = messages;
  const filters = filtersOf(state);
  const words: Record<FilterName, (text: string) => string> = {
    programs: (names) => share.holdsPrograms({ names }),
    kinds: (names) => share.holdsKinds({ names }),
    roles: (names) => share.holdsRoles({ names }),
    period: (period) => share.holdsPeriod({ period }),
  };
  return activeFilters(filters).map((name) => words[name](describeFilter(name, filters, programs, messages)));
}

/** What a link to a view opens beside its page, in words; empty where the page is all. */
export function describeLink(state: UrlState, names: Names, messages: Messages): string[] {
  const { share } = messages;
  const { view, q, cities, be, us, map, hidesLines, theme } = state;
  return [
    ...(view === "atlantic" ? [share.holdsAtlantic()] : []),
    ...(view === "list" ? [share.holdsList()] : []),
    ...describeFilters(state, names, messages),
    ...(q === undefined ? [] : [share.holdsSearch({ query: q })]),
    ...(cities ? [share.holdsCities({ cities: cities.map(names.cityName).join(", ") })] : []),
    ...(be || us || map ? [share.holdsCamera()] : []),
    ...(hidesLines ? [share.holdsNoLines()] : []),
    ...(theme ? [share.holdsTheme({ theme })] : []),
  ];
}
