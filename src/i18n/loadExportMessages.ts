import type { ExportMessages } from "./compiled/exportMessages";
import type { PublishedLocale } from "./publishedLocales";

const LOADERS: Record<PublishedLocale, () => Promise<{ default: ExportMessages }>> = {
  en: () => import("./compiled/export.en"),
};

/** What downloaded files say beside the records, in one language; each language is a chunk of its own. */
export async function loadExportMessages(locale: PublishedLocale): Promise<ExportMessages> {
  return (await LOADERS[locale]()).default;
}
