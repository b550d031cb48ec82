import type { Messages } from "./compiled/messages";
import type { PublishedLocale } from "./publishedLocales";

const LOADERS: Record<PublishedLocale, () => Promise<{ default: Messages }>> = {
  en: () => import("./compiled/en"),
};

/** The catalogue of one language; each language is a chunk of its own. */
export async function loadMessages(locale: PublishedLocale): Promise<Messages> {
  return (await LOADERS[locale]()).default;
}
