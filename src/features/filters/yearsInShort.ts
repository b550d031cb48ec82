import type { Period } from "@/domain/filters";
import type { Messages } from "@/i18n/compiled/messages";

/** A period as short as it can be said: "2014–2016", "from 2014". Undefined where there is none. */
export function yearsInShort({ from, to }: Period, { exchanges, filters }: Messages): string | undefined {
  if (from !== undefined && to !== undefined)
    return from === to ? String(from) : exchanges.years({ from: String(from), to: String(to) });
  if (from !== undefined) return filters.periodFrom({ from: String(from) });
  return to === undefined ? undefined : filters.periodTo({ to: String(to) });
}
