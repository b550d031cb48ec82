import type { Citation, Claim } from "@/domain/claim";
import { claimHomes } from "@/domain/claimHomes";
import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import { formatDate, formatPartialDate } from "@/i18n/formatDate";
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

/**
 * A claim as it can stand in another text: its words, every source with the place in it, where it was read and when.
 * Several claims that say the same, as one page shows them once, give all their sources. Lines, without one at the end.
 */
function citeClaim(
  reading: Reading,
  [claim, ...same]: readonly [Claim, ...Claim[]],
  { address, day }: ClaimReading,
): string {
  const { locale, messages } = reading;
  const { basis, disagreesWith = [] } = claim;
  const citations = [claim, ...same].flatMap((one) => one.citations);
  const sources = [...new Set(citations.map(({ source }) => source))];
  return [
    messages.cite.quoted({ text: inLocale(claim.text, locale) }),
    ...(basis.kind === "inferred"
      ? [messages.cite.inferred({ because: inLocale(basis.because, locale) })]
      : []),
    ...(disagreesWith.length > 0 ? [messages.panel.disagree()] : []),
    ...sources.flatMap((id) =>
      sourceLines(
        reading,
        id,
        citations.filter(({ source }) => source === id),
      ),
    ),
    messages.cite.record({ address }),
    messages.cite.read({ date: formatPartialDate(day, locale) }),
  ].join("\n");
}

/** The claim that a page shows under these ids, as `citeClaim` gives it; undefined where the atlas has none of them. */
export function citeClaimById(
  reading: Reading,
  ids: readonly string[],
  read: ClaimReading,
): string | undefined {
  const claims = claimHomes(reading.atlas).map(({ claim }) => claim);
  const [first, ...same] = ids.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  return first && citeClaim(reading, [first, ...same], read);
}
