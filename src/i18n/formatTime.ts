import type { Locale } from "@/domain/locale";
import { TAGS } from "./formatDate";

/** The time of day of a moment where the reader is: `11:42`. */
export function formatTime(moment: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(moment);
}
