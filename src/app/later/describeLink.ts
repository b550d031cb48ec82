import { describeFilter } from "@/content/describeFilter";
import type { FilterNames } from "@/content/filterNames";
import { activeFilters, type FilterName } from "@/domain/filters";
import type { Messages } from "@/i18n/compiled/messages";
import { filtersOf } from "@/url-state/filtersOf";
import type { UrlState } from "@/url-state/urlState";

type Names = FilterNames & { cityName: (id: string) => string };

function describeFilters(state: UrlState, names: Names, messages: Messages): string[] {
  const { share } = messages;
  const filters = filtersOf(state);
  const words: Record<FilterName, (text: string) => string> = {
    programs: (its) => share.holdsPrograms({ names: its }),
    kinds: (its) => share.holdsKinds({ names: its }),
    roles: (its) => share.holdsRoles({ names: its }),
    regions: (its) => share.holdsRegions({ names: its }),
    records: (its) => share.holdsRecords({ names: its }),
    direction: (its) => share.holdsDirection({ names: its }),
    outcome: (its) => share.holdsOutcome({ names: its }),
    basis: (its) => share.holdsBasis({ names: its }),
    grade: (its) => share.holdsGrade({ names: its }),
    undated: (its) => share.holdsUndated({ names: its }),
    period: (period) => share.holdsPeriod({ period }),
  };
  return activeFilters(filters).map((name) => words[name](describeFilter(name, filters, names, messages)));
}

/** What a link to a view opens beside its page, in words; empty where the page is all. */
export function describeLink(state: UrlState, names: Names, messages: Messages): string[] {
  const { share } = messages;
  const { view, q, cities, be, us, map, sort, group, isReading, hidesLines, theme } = state;
  return [
    ...(view === "atlantic" ? [share.holdsAtlantic()] : []),
    ...(view === "list" ? [share.holdsList()] : []),
    ...describeFilters(state, names, messages),
    ...(q === undefined ? [] : [share.holdsSearch({ query: q })]),
    ...(cities ? [share.holdsCities({ cities: cities.map(names.cityName).join(", ") })] : []),
    ...(be || us || map ? [share.holdsCamera()] : []),
    ...(sort ? [share.holdsSort()] : []),
    ...(group ? [share.holdsGroup()] : []),
    ...(isReading ? [share.holdsReading()] : []),
    ...(hidesLines ? [share.holdsNoLines()] : []),
    ...(theme ? [share.holdsTheme({ theme })] : []),
  ];
}
