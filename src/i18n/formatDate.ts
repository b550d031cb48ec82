import type { AnyDate } from "@/domain/dateValue";
import type { Locale } from "@/domain/locale";
import { firstDay } from "@/domain/partialDate";
import type { Messages } from "./compiled/messages";

/** The month of a date is always a word, which no reader can mistake. */
export const TAGS: Record<Locale, string> = { en: "en-US", nl: "nl-BE", fr: "fr-BE", de: "de-BE" };

/** Making a formatter costs far more than using one. */
function keepByTag<Formatter>(make: (tag: string) => Formatter): (locale: Locale) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale) => {
    const tag = TAGS[locale];
    const formatter = made.get(tag) ?? make(tag);
    made.set(tag, formatter);
    return formatter;
  };
}

const month = { month: "long", year: "numeric", timeZone: "UTC" } as const;
const monthFormat = keepByTag((tag) => new Intl.DateTimeFormat(tag, month));
const dayFormat = keepByTag((tag) => new Intl.DateTimeFormat(tag, { ...month, day: "numeric" }));
const shortMonthFormat = keepByTag((tag) => new Intl.DateTimeFormat(tag, { ...month, month: "short" }));
const unitFormat = keepByTag((tag) => new Intl.ListFormat(tag, { type: "unit", style: "short" }));
const numberFormat = keepByTag((tag) => new Intl.NumberFormat(tag));
// American news style has no comma before the last item, and the records have none.
const listFormat = keepByTag(
  (tag) => new Intl.ListFormat(tag === "en-US" ? "en-GB" : tag, { type: "conjunction" }),
);

/** `2014`, `June 2014` or `June 15, 2014`: as precise as the partial date. */
export function formatPartialDate(partial: string, locale: Locale): string {
  if (partial.length === 4) return partial;
  const format = partial.length === 7 ? monthFormat(locale) : dayFormat(locale);
  return format.format(new Date(firstDay(partial)));
}

/** `2014` or `Jun 2014`, for where there is little room. */
export function formatMonth(partial: string, locale: Locale): string {
  return partial.length === 4 ? partial : shortMonthFormat(locale).format(new Date(firstDay(partial)));
}

function formatRange(from: string, to: string, locale: Locale, messages: Messages): string {
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7) && from.length === 10 && to.length === 10;
  if (isSameMonth)
    return dayFormat(locale)
      .formatRange(new Date(firstDay(from)), new Date(firstDay(to)))
      .replace(/\s–\s/u, "–");
  if (from.length === 4 && to.length === 4) return `${from}–${to}`;
  return messages.date.range({ from: formatPartialDate(from, locale), to: formatPartialDate(to, locale) });
}

/** A date value in words. An unknown date is a short phrase; its own sentence stands where there is room. */
export function formatDate(date: AnyDate, locale: Locale, messages: Messages): string {
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
  return numberFormat(locale).format(value);
}

export function formatList(items: readonly string[], locale: Locale): string {
  return listFormat(locale).format(items);
}

/** Items side by side, without a word between them: "2014, 2019". */
export function formatUnits(items: readonly string[], locale: Locale): string {
  return unitFormat(locale).format(items);
}
