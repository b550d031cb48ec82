import type { Locale } from "@/domain/locale";

/** The languages whose messages and data are complete enough to publish. */
export const PUBLISHED_LOCALES = ["en"] as const satisfies readonly Locale[];

export function isPublished(locale: Locale): locale is PublishedLocale {
  return PUBLISHED_LOCALES.some((published) => published === locale);
}

export type PublishedLocale = (typeof PUBLISHED_LOCALES)[number];
