import type { AtlasIndex } from "@/domain/atlasIndex";
import { activeFilters, type Filters } from "@/domain/filters";
import { inLocale } from "@/domain/inLocale";
import type { Locale } from "@/domain/locale";
import { describeFilter } from "@/features/filters/describeFilters";
import type { Messages } from "@/i18n/compiled/messages";

/** Each filter that is set, in words: "Years: 2014 to 2016". */
export function filtersInWords(
  atlas: Pick<AtlasIndex, "programs">,
  filters: Filters,
  locale: Locale,
  messages: Messages,
): string[] {
  const programs = atlas.programs.map(({ id, name }) => ({ id, name: inLocale(name, locale) }));
  return activeFilters(filters).map((name) => describeFilter(name, filters, programs, messages));
}
