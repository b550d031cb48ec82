import { type DateBounds, meetsPeriod } from "./dateBounds";
import type { Exchange } from "./exchanges";
import type { Period } from "./filters";

/**
 * How an exchange lies to a period:
 *
 * | timing | means |
 * |---|---|
 * | `in` | it was in these years, or began in them |
 * | `may` | no date is stated, or one that is open to a side: it may have been in these years |
 * | `lasting` | it began before them and lasted into them, for all that is known |
 * | `out` | it was before or after |
 *
 * A pair without a date is `may` and never `in`. What has no date of its own cannot have been before its program began,
 * nor after it ended.
 */
export type Timing = "in" | "may" | "lasting" | "out";

export function timingOf(
  { begun, lasted, limits }: Pick<Exchange, "begun" | "lasted" | "limits">,
  period: Period,
): Timing {
  if (!begun) {
    const canBe = (bounds: DateBounds | undefined) => meetsPeriod(bounds, period) ?? true;
    return canBe(limits) && canBe(lasted) ? "may" : "out";
  }
  if (meetsPeriod(begun, period)) {
    const isOpen = begun.earliest === undefined || begun.latest === undefined;
    return isOpen ? "may" : "in";
  }
  return meetsPeriod(lasted, period) ? "lasting" : "out";
}
