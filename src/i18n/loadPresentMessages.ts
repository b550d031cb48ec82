import type { PresentMessages } from "./compiled/presentMessages";
import type { PublishedLocale } from "./publishedLocales";

const LOADERS: Record<PublishedLocale, () => Promise<{ default: PresentMessages }>> = {
  en: () => import("./compiled/present.en"),
};

/** What presenting says in one language; each language is a chunk of its own. */
export async function loadPresentMessages(locale: PublishedLocale): Promise<PresentMessages> {
  return (await LOADERS[locale]()).default;
}
