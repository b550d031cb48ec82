import type { Atlas } from "@/domain/atlas";
import type { Citation } from "@/domain/claim";
import { claimHomes } from "@/domain/claimHomes";
import { kept } from "@/domain/kept";
import { find } from "@/domain/lookUp";
import { formatDate, formatPartialDate } from "@/i18n/formatDate";
import type { ClaimContent } from "./pageContent";
import { readQuotations } from "./quotations";
import { place, type Reading } from "./reading";

export type ClaimReading = {
  /** Where the claim stands, absolute, with its fragment. */
  address: string;
  /** The day on which the reader read it, YYYY-MM-DD. */
  day: string;
};

/** Who says it, in what, who published it and when, and the places in it; below, its words and where it can be read. */
function sourceLines(reading: Reading, id: string, citations: readonly Citation[]): string[] {
  const { atlas, locale, messages } = reading;
  const { author, title, publisher, published, url, archived } = find(atlas.sources, id);
  const places = citations.map((citation) => place(citation, reading)).filter((words) => words !== undefined);
  const parts = [
    ...(author ? [author] : []),
    messages.cite.sourceTitle({ title }),
    ...(publisher ? [publisher] : []),
    formatDate(published, locale, messages),
    ...places,
  ];
  const copy = archived && {
    date: formatPartialDate(archived.date, locale),
    address: archived.url,
  };
  return [
    messages.cite.source({ source: parts.join(", ") }),
    ...readQuotations(reading, citations, id).map(({ text, read }) =>
      read === undefined
        ? messages.cite.quotation({ text })
        : messages.cite.quotationRead({ text, date: read }),
    ),
    ...(url === undefined ? [] : [messages.cite.sourceAddress({ address: url })]),
    ...(copy ? [messages.cite.archived(copy)] : []),
  ];
}

const claimsOf = kept((atlas: Atlas) => new Map(claimHomes(atlas).map(({ claim }) => [claim.id, claim])));

/** What a copied claim says of its sources, in lines; of several claims that say the same, all their sources. */
export function sourceLinesOf(reading: Reading, ids: readonly string[]): string[] {
  const claims = claimsOf(reading.atlas);
  const citations = ids.flatMap((id) => claims.get(id)?.citations ?? []);
  const sources = [...new Set(citations.map(({ source }) => source))];
  return sources.flatMap((id) =>
    sourceLines(
      reading,
      id,
      citations.filter(({ source }) => source === id),
    ),
  );
}

/**
 * A claim as it can stand in another text: its words, every source with the place in it, where it was read and when.
 * `lines` are those of its sources, see `sourceLinesOf`. Lines, without one at the end.
 */
export function citeSentence(
  { locale, messages }: Pick<Reading, "locale" | "messages">,
  { text, because, hasDisagreement }: Pick<ClaimContent, "text" | "because" | "hasDisagreement">,
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
