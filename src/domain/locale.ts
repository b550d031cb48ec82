/** The four languages of the atlas, as BCP 47 tags. */
export const LOCALES = ["en", "nl", "fr", "de"] as const;

export type Locale = (typeof LOCALES)[number];
