import { fetchBriefings } from "@/data/fetchBriefings";
import { fetchFacts } from "@/data/fetchFacts";
import { fingerprintsOf } from "@/domain/factFingerprints";
import { localDay } from "@/domain/localDay";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { EMPTY_SLIDE } from "@/features/presentation/editBriefing";
import type { PublishedLocale } from "@/i18n/publishedLocales";

/** As long as most talks are. */
const FIRST_MINUTES = 10;

/** A briefing with nothing on it but an empty cover. */
export function emptyBriefing(locale: PublishedLocale): OwnBriefing {
  const slides = [{ ...EMPTY_SLIDE, kind: "cover" as const }];
  return { locale, title: "", author: "", date: localDay(new Date()), minutes: FIRST_MINUTES, slides };
}

/**
 * A shipped briefing as the reader's own: all of its words and what they rest on, without its author's name, which is not
 * theirs. Undefined where there is none of this id. Rejects where it cannot be loaded.
 */
export async function copyOfShipped(id: string, locale: PublishedLocale): Promise<OwnBriefing | undefined> {
  const [briefings, facts] = await Promise.all([fetchBriefings(locale), fetchFacts(locale)]);
  const shipped = briefings.find((briefing) => briefing.id === id);
  if (!shipped) return undefined;
  const { title, minutes, slides } = shipped;
  const date = localDay(new Date());
  return { locale, title, author: "", date, minutes, slides, facts: fingerprintsOf(slides, facts) };
}
