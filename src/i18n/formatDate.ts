import { type DateValue, firstDay } from "@/domain/dateValue";
import type { Locale } from "@/domain/locale";
import type { Messages } from "./compiled/messages";

/** English dates are written day first with the month as a word, which no reader can mistake. */
const TAGS: Record<Locale, string> = { en: "en-GB", nl: "nl-BE", fr: "fr-BE", de: "de-BE" };

function formatPartial(partial: string, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(TAGS[locale], { ...parts, timeZone: "UTC" }).format(
    new Date(firstDay(partial)),
  );
}

/** `2014`, `June 2014` or `15 June 2014`: as precise as the partial date. */
export function formatPartialDate(partial: string, locale: Locale): string {
  if (partial.length === 4) return partial;
  const month = { month: "long", year: "numeric" } as const;
  return formatPartial(partial, locale, partial.length === 7 ? month : { ...month, day: "numeric" });
}

function formatRange(from: string, to: string, locale: Locale, messages: Messages): string {
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7) && from.length === 10 && to.length === 10;
  if (isSameMonth) return `${Number(from.slice(8))}–${formatPartialDate(to, locale)}`;
  if (from.length === 4 && to.length === 4) return `${from}–${to}`;
  return messages.date.range({ from: formatPartialDate(from, locale), to: formatPartialDate(to, locale) });
}

/** A date value in words. An unknown date is a short phrase; its own sentence stands where there is room. */
export function formatDate(date: DateValue, locale: Locale, messages: Messages): string {
  switch (date.kind) {
    case "at":
      return formatPartialDate(date.date, locale);
    case "range":
      return formatRange(date.from, date.to, locale, messages);
    case "from":
      return messages.date.from({ from: formatPartialDate(date.from, locale) });
    case "after":
      return messages.date.after({ date: formatPartialDate(date.date, locale) });
    case "by":
      return messages.date.by({ date: formatPartialDate(date.date, locale) });
    case "unknown":
      return messages.date.unknown();
  }
}

export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale]).format(value);
}

export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(TAGS[locale], { type: "conjunction" }).format(items);
}
