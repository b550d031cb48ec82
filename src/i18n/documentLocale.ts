import { LOCALES, type Locale } from "@/domain/locale";

/** The language of the document, as its HTML says it. */
export function documentLocale(): Locale {
  const { lang } = document.documentElement;
  return LOCALES.find((locale) => lang.startsWith(locale)) ?? "en";
}
