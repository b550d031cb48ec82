import { isDated, partialBoundsOf } from "@/domain/dateBounds";
import type { DateValue } from "@/domain/dateValue";

/**
 * A date in the Extended Date/Time Format (ISO 8601-2:2019), as precise as the source and no more: `2014-06`,
 * `2014/2016`, `2011/..` (from then on), `[2006..]` (some time after 2005), `[..2014]` (some time until 2014); null
 * where no source gives a date.
 */
export function toEdtf(date: DateValue): string | null {
  if (!isDated(date)) return null;
  const { earliest, latest, goesOn } = partialBoundsOf(date);
  if (earliest === latest) return earliest ?? null;
  if (earliest !== undefined && (latest !== undefined || goesOn)) return `${earliest}/${latest ?? ".."}`;
  return `[${earliest ?? ""}..${latest ?? ""}]`;
}
