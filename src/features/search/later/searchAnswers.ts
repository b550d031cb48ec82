import { type ExchangesView, viewRegions } from "@/content/exchangesView";
import type { IndexReading } from "@/content/reading";
import { joinDetails, type SearchEntry } from "@/content/searchEntries";
import { parseYear } from "@/domain/filters";
import { termsOf } from "./words";

/** Reads a search as a question about all exchanges; nothing where a word of it is none of such a question. */
export type ReadAnswers = (typed: readonly string[]) => SearchEntry[];

type Asked = { regions: { id: string; name: string }[]; years: number[]; hasOutcome: boolean };

/** What an entry has that nothing but its question finds. */
const UNNAMED = { names: [], related: [], text: [] } satisfies Partial<SearchEntry>;

/** "Wallonia 2014", "outcomes Ohio": regions and states, one year or two, and whether something came of it. */
export function createAnswers(reading: IndexReading): ReadAnswers {
  const { search, filters, lists } = reading.messages;
  const outcomeWords = new Set(termsOf(search.outcomeWords()));
  const joiningWords = new Set(termsOf(search.joiningWords()));
  // The longest first: "West Flanders" is no Flanders.
  const regions = viewRegions(reading.atlas.cities)
    .flatMap(({ id, name, names }) => names.map((one) => ({ id, name, terms: termsOf(one) })))
    .filter(({ terms }) => terms.length > 0)
    .toSorted((one, other) => other.terms.length - one.terms.length);

  function readAsked(typed: readonly string[]): Asked | undefined {
    const asked: Asked = { regions: [], years: [], hasOutcome: false };
    let at = 0;
    while (at < typed.length) {
      const word = typed[at] ?? "";
      const region = regions.find(({ terms }) => terms.every((term, index) => typed[at + index] === term));
      const year = parseYear(word);
      if (region) asked.regions.push(region);
      else if (year !== undefined) asked.years.push(year);
      else if (outcomeWords.has(word)) asked.hasOutcome = true;
      else if (!joiningWords.has(word)) return undefined;
      at += region?.terms.length ?? 1;
    }
    return asked.years.length <= 2 ? asked : undefined;
  }

  return (typed) => {
    const asked = readAsked(typed);
    if (!asked) return [];
    const [from, to = from] = asked.years.toSorted((one, other) => one - other);
    const ids = [...new Set(asked.regions.map(({ id }) => id))];
    if (ids.length === 0 && from === undefined && !asked.hasOutcome) return [];
    const years =
      from === to ? from?.toString() : filters.periodBetween({ from: String(from), to: String(to) });
    const what = joinDetails(...new Set(asked.regions.map(({ name }) => name)), years);
    const view: ExchangesView = {
      ...(ids.length > 0 && { regions: ids }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(asked.hasOutcome && { outcome: "yes" }),
    };
    const withOutcome = what ? search.outcomesOf({ what }) : search.withOutcome();
    return [
      {
        ...UNNAMED,
        id: "view:exchanges",
        group: "view",
        title: asked.hasOutcome ? withOutcome : search.exchangesOf({ what }),
        detail: search.filtered(),
        page: { kind: "exchanges" },
        view,
      },
      ...(asked.hasOutcome && !what
        ? [
            {
              ...UNNAMED,
              id: "view:outcomes",
              group: "view",
              title: lists.title.outcomes(),
              detail: search.outcomes({ count: reading.atlas.outcomes.length }),
              page: { kind: "outcomes" },
            } satisfies SearchEntry,
          ]
        : []),
    ];
  };
}
