import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import type { Page } from "@/domain/page";
import { formatDate, formatPartialDate } from "@/i18n/formatDate";
import { sourceLinesOf } from "./citeClaim";
import { citedSentences } from "./citedSentences";
import type { EvidenceUses } from "./numberSources";
import { type Reading, sourceName } from "./reading";
import { readText, readUses } from "./readPage";

/** A source as the card of a claim names it, all in words. */
export type EvidenceSource = {
  id: string;
  name: string;
  publisher?: string;
  author?: string;
  title: string;
  language: string;
  published: string;
  grade: string;
  gradeReason: string;
  url?: string;
  archived?: { url: string; text: string };
};

/** What the sentences of a page rest on, beside its text: for whoever asks how sure they are. */
export type PageEvidence = {
  /** The build that the page belongs to. */
  build: string;
  sources: EvidenceSource[];
  uses: EvidenceUses;
  /** What a copied claim says of its sources, by the id of its sentence. */
  cited: Record<string, string[]>;
};

function readSource(reading: Reading, id: string): EvidenceSource {
  const { atlas, locale, messages } = reading;
  const source = find(atlas.sources, id);
  const { publisher, author, title, language, published, grade, gradeReason, url, archived } = source;
  return {
    id,
    name: sourceName(reading, source),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    title,
    language,
    published: formatDate(published, locale, messages),
    grade: messages.grade[grade](),
    gradeReason: inLocale(gradeReason, locale),
    ...(url !== undefined && { url }),
    ...(archived && {
      archived: {
        url: archived.url,
        text: messages.sources.archived({ date: formatPartialDate(archived.date, locale) }),
      },
    }),
  };
}

const KINDS: ReadonlySet<Page["kind"]> = new Set(["home", "city", "partnership", "program", "belgium"]);

/** Whether pages of its kind have sentences that rest on sources; all others are made of lists and explanations. */
export const canHaveEvidence = ({ kind }: Page): boolean => KINDS.has(kind);

/** What the sentences of a page rest on. */
export function readPageEvidence(reading: Reading, page: Page): Omit<PageEvidence, "build"> {
  const uses = readUses(reading, page);
  const ids = new Set(Object.values(uses).flatMap((its) => its.map(({ source }) => source)));
  const cited = citedSentences(readText(reading, page).content).flatMap((sentence) => {
    const lines = sourceLinesOf(reading, [sentence.id, ...(sentence.alsoIds ?? [])]);
    return lines.length > 0 ? [[sentence.id, lines] as const] : [];
  });
  return {
    sources: [...ids].map((id) => readSource(reading, id)),
    uses,
    cited: Object.fromEntries(cited),
  };
}
