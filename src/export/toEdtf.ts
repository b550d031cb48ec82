import type { DateValue } from "@/domain/dateValue";
import { lastDay } from "@/domain/partialDate";

const DAY_MS = 86_400_000;

/** The next year, month or day, as precise as it was: after 2005 comes 2006. */
function next(partial: string): string {
  const following = new Date(Date.parse(`${lastDay(partial)}T00:00:00Z`) + DAY_MS).toISOString();
  return following.slice(0, partial.length);
}

/**
 * A date in the Extended Date/Time Format (ISO 8601-2:2019), as precise as the source and no more: `2014-06`,
 * `2014/2016`, `2011/..` (from then on), `[2006..]` (some time after 2005), `[..2014]` (some time until 2014); null
 * where no source gives a date.
 */
export function toEdtf(date: DateValue): string | null {
  switch (date.kind) {
    case "at":
      return date.date;
    case "range":
      return `${date.from}/${date.to}`;
    case "from":
      return `${date.from}/..`;
    case "after":
      return `[${next(date.date)}..]`;
    case "by":
      return `[..${date.date}]`;
    case "unknown":
      return null;
  }
}
