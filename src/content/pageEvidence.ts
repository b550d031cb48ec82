import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import type { Page } from "@/domain/page";
import type { Source } from "@/domain/source";
import { formatDate, formatPartialDate } from "@/i18n/formatDate";
import type { EvidenceUses } from "./numberSources";
import { type Reading, sourceName } from "./reading";
import { readUses } from "./readPage";

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
  archived?: { url: string; date: string; text: string };
};

/** What the sentences of a page rest on, beside its text: for whoever asks how sure they are. */
export type PageEvidence = {
  /** The build that the page belongs to. */
  build: string;
  sources: EvidenceSource[];
  uses: EvidenceUses;
};

function readArchived({ locale, messages }: Reading, { url, date }: NonNullable<Source["archived"]>) {
  const words = formatPartialDate(date, locale);
  return { url, date: words, text: messages.sources.archived({ date: words }) };
}

/** The source of this id. */
export function readSource(reading: Reading, id: string): EvidenceSource {
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
    ...(archived && { archived: readArchived(reading, archived) }),
  };
}

const KINDS: ReadonlySet<Page["kind"]> = new Set([
  "home",
  "city",
  "partnership",
  "program",
  "belgium",
  "about",
]);

/** Whether pages of its kind may have sentences that rest on sources; all others are made of lists and explanations. */
export const canHaveEvidence = ({ kind }: Page): boolean => KINDS.has(kind);

/** What the sentences of a page rest on. */
export function readPageEvidence(reading: Reading, page: Page): Omit<PageEvidence, "build"> {
  const uses = readUses(reading, page);
  const ids = new Set(Object.values(uses).flatMap((its) => its.map(({ source }) => source)));
  return { sources: [...ids].map((id) => readSource(reading, id)), uses };
}
