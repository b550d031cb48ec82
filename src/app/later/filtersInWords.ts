import { describeFilter } from "@/content/describeFilter";
import { readFilterNames } from "@/content/filterNames";
import type { IndexReading } from "@/content/reading";
import { activeFilters, type Filters } from "@/domain/filters";

/** Each filter that is set, in words: "2014 to 2016". */
export function filtersInWords(reading: IndexReading, filters: Filters): string[] {
  const names = readFilterNames(reading);
  return activeFilters(filters).map((name) => describeFilter(name, filters, names, reading.messages));
}
