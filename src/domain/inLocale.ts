import type { Locale } from "./locale";
import type { Names, Text } from "./text";

/** The text in the locale asked for, or the English one where it is not translated yet. */
export function inLocale(text: Text | Names, locale: Locale): string {
  return text[locale] ?? text.en;
}
