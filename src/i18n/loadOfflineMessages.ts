import type { OfflineMessages } from "./compiled/offlineMessages";
import type { PublishedLocale } from "./publishedLocales";

const LOADERS: Record<PublishedLocale, () => Promise<{ default: OfflineMessages }>> = {
  en: () => import("./compiled/offline.en"),
};

/** What the offline copy says in one language; each language is a chunk of its own. */
export async function loadOfflineMessages(locale: PublishedLocale): Promise<OfflineMessages> {
  return (await LOADERS[locale]()).default;
}
