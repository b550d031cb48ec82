import type { FaultMessages } from "./compiled/faultMessages";
import type { PublishedLocale } from "./publishedLocales";

const LOADERS: Record<PublishedLocale, () => Promise<{ default: FaultMessages }>> = {
  en: () => import("./compiled/fault.en"),
};

/** What a page says of its own faults in one language: the build writes it into every document. */
export async function loadFaultMessages(locale: PublishedLocale): Promise<FaultMessages> {
  return (await LOADERS[locale]()).default;
}
