import { formatPartialDate } from "@/i18n/formatDate";
import type { EvidenceUse } from "./numberSources";
import type { EvidenceSource } from "./pageEvidence";
import type { Reading } from "./reading";

/** A sentence and what weakens it. */
type Quoted = { text: string; because?: string | undefined; hasDisagreement?: boolean };

export type ClaimReading = {
  /** Where the claim stands, absolute, with its fragment. */
  address: string;
  /** The day on which the reader read it, YYYY-MM-DD. */
  day: string;
};

type Words = Pick<Reading, "messages">;

/** Who says it, in what, who published it and when, and the places in it; below, its words and where it can be read. */
function sourceLines(
  { messages: { cite } }: Words,
  { author, title, publisher, published, url, archived }: EvidenceSource,
  { places = [], quotations = [] }: EvidenceUse,
): string[] {
  const parts = [
    ...(author ? [author] : []),
    cite.sourceTitle({ title }),
    ...(publisher ? [publisher] : []),
    published,
    ...places,
  ];
  return [
    cite.source({ source: parts.join(", ") }),
    ...quotations.map(({ text, read }) =>
      read === undefined ? cite.quotation({ text }) : cite.quotationRead({ text, date: read }),
    ),
    ...(url === undefined ? [] : [cite.sourceAddress({ address: url })]),
    ...(archived ? [cite.archived({ date: archived.date, address: archived.url })] : []),
  ];
}

/** What a copied sentence says of its sources, in lines; a source that `sources` does not have is left out. */
export function sourceLinesOf(
  words: Words,
  uses: readonly EvidenceUse[],
  sources: readonly EvidenceSource[],
): string[] {
  return uses.flatMap((use) => {
    const source = sources.find(({ id }) => id === use.source);
    return source ? sourceLines(words, source, use) : [];
  });
}

/**
 * A claim or a fact as it can stand in another text: its words, every source with the place in it, where it was read and when.
 * `lines` are those of its sources, see `sourceLinesOf`. Lines, without one at the end.
 */
export function citeSentence(
  { locale, messages }: Pick<Reading, "locale" | "messages">,
  { text, because, hasDisagreement }: Quoted,
  lines: readonly string[],
  { address, day }: ClaimReading,
): string {
  return [
    messages.cite.quoted({ text }),
    ...(because !== undefined ? [messages.cite.inferred({ because })] : []),
    ...(hasDisagreement ? [messages.panel.disagree()] : []),
    ...lines,
    messages.cite.record({ address }),
    messages.cite.read({ date: formatPartialDate(day, locale) }),
  ].join("\n");
}
