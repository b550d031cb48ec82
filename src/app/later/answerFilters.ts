import { readAnswer } from "@/content/answer";
import { describeFilter } from "@/content/describeFilter";
import { type FilterNames, readFilterNames } from "@/content/filterNames";
import type { IndexReading } from "@/content/reading";
import { exchangesLeft } from "@/domain/exchangeFilter";
import { activeFilters, type Filters } from "@/domain/filters";
import type { Timing } from "@/domain/timing";
import { yearsInShort } from "@/features/filters/yearsInShort";

export type FilterAnswer = {
  /** By their keys, the exchanges that the filters leave, and how each lies to the period. */
  timings: ReadonlyMap<string, Timing>;
  /** What the filters ask, answered in one sentence. */
  answer: string;
};

/** What was asked, in words: years first, as one would say it. */
function scopesOf(reading: IndexReading, filters: Filters, names: FilterNames): string[] {
  const { messages } = reading;
  const years = yearsInShort(filters, messages);
  const others = activeFilters(filters).filter((name) => name !== "period");
  return [...(years ? [years] : []), ...others.map((name) => describeFilter(name, filters, names, messages))];
}

/** The answer to filters, of all exchanges or of those with the keys of a page that is about `about`. */
export function answerFilters(
  reading: IndexReading,
  filters: Filters,
  ofPage?: { keys: ReadonlySet<string>; about: string },
): FilterAnswer {
  const all = exchangesLeft(reading.atlas, filters);
  const left = ofPage ? all.filter(({ exchange }) => ofPage.keys.has(exchange.key)) : all;
  const scopes = scopesOf(reading, filters, readFilterNames(reading));
  return {
    timings: new Map(left.map(({ exchange, timing }) => [exchange.key, timing])),
    answer: readAnswer(reading, filters, left, ofPage ? [ofPage.about, ...scopes] : scopes),
  };
}
