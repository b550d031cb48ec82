import type { Atlas } from "@/domain/atlas";
import type { AtlasIndex, IndexedCity, IndexedPartnership } from "@/domain/atlasIndex";
import type { Citation, Claim, Fact, Gap } from "@/domain/claim";
import { claimHomes } from "@/domain/claimHomes";
import { inLocale } from "@/domain/inLocale";
import type { Locale } from "@/domain/locale";
import { find, findCity } from "@/domain/lookUp";
import type { ListKind } from "@/domain/page";
import type { Source } from "@/domain/source";
import type { Messages } from "@/i18n/compiled/messages";
import { formatList } from "@/i18n/formatDate";
import type { ClaimContent, FactContent, GapContent, PageLink, SourceLink } from "./pageContent";
import { readQuotations } from "./quotations";

/** The atlas as it is read in one language. */
export type Reading = { atlas: Atlas; locale: Locale; messages: Messages };

/** The same of the index alone: all that the browser has to speak from. */
export type IndexReading = { atlas: AtlasIndex; locale: Locale; messages: Messages };

export function cityName({ atlas, locale }: Pick<IndexReading, "atlas" | "locale">, id: string): string {
  return inLocale(findCity(atlas, id).names, locale);
}

/** "Columbus, Ohio", "Vilvoorde"; a name that already says where it is stays alone. */
export function cityWithRegion(
  { atlas, locale }: Pick<IndexReading, "atlas" | "locale">,
  id: string,
): string {
  const city = findCity(atlas, id);
  const name = inLocale(city.names, locale);
  return city.country === "BE" || name.includes(",") ? name : `${name}, ${inLocale(city.region, locale)}`;
}

export function regionName(city: Pick<IndexedCity, "region">, locale: Locale): string {
  return inLocale(city.region, locale);
}

export function listCities(reading: Pick<IndexReading, "atlas" | "locale">, ids: readonly string[]): string {
  return formatList(
    ids.map((id) => cityName(reading, id)),
    reading.locale,
  );
}

export function cityLink(reading: IndexReading, id: string): PageLink {
  return { page: { kind: "city", id }, text: cityWithRegion(reading, id) };
}

export function partnershipTitle(
  reading: IndexReading,
  { belgianCity, usCity }: Pick<IndexedPartnership, "belgianCity" | "usCity">,
): string {
  return reading.messages.partnership.title({
    belgian: cityName(reading, belgianCity),
    us: cityWithRegion(reading, usCity),
  });
}

export function partnershipLink(reading: IndexReading, partnership: IndexedPartnership): PageLink {
  return {
    page: { kind: "partnership", id: partnership.id },
    text: partnershipTitle(reading, partnership),
  };
}

/** To the comparison of these cities; with one of them, to the choice of the other. */
/** To the list of all records of a kind. */
export function listLink({ messages }: Pick<IndexReading, "messages">, kind: ListKind): PageLink {
  return { page: { kind }, text: messages.lists.title[kind]() };
}

export function compareLink(text: string, ...cities: string[]): PageLink {
  return { page: { kind: "compare" }, cities, text };
}

export function programLink({ atlas, locale }: Pick<IndexReading, "atlas" | "locale">, id: string): PageLink {
  return { page: { kind: "program", id }, text: inLocale(find(atlas.programs, id).name, locale) };
}

/** Who speaks: its own label, the author of an article, else the publisher; where a source names none of them, its title. */
export function sourceName({ messages }: Reading, { kind, label, author, publisher, title }: Source): string {
  if (label) return label;
  if (!author) return publisher ?? title;
  return kind === "article" ? messages.locator.article({ author }) : author;
}

/** The place in a source, in words; undefined where the whole of it is cited. */
export function place({ at }: Citation, { locale, messages }: Reading): string | undefined {
  switch (at.kind) {
    case "paragraph":
      return at.paragraph === "A"
        ? messages.locator.authorNote()
        : messages.locator.paragraph({ paragraph: at.paragraph });
    case "section":
      return inLocale(at.name, locale);
    case "whole":
      return undefined;
  }
}

/** One link a source, with all the places in it: "Michael Duffin, paragraph 4a, paragraph 5". */
function citeAll(reading: Reading, citations: readonly Citation[]): SourceLink[] {
  const ids = [...new Set(citations.map(({ source }) => source))];
  return ids.map((id) => {
    const places = placesIn(reading, citations, id);
    return { source: id, text: [sourceName(reading, find(reading.atlas.sources, id)), ...places].join(", ") };
  });
}

/** The same with what the card of a claim says of each: its places and its words. */
export function citeInFull(reading: Reading, citations: readonly Citation[]): SourceLink[] {
  return citeAll(reading, citations).map((link) => {
    const places = placesIn(reading, citations, link.source);
    const quotations = readQuotations(reading, citations, link.source);
    return { ...link, ...(places.length > 0 && { places }), ...(quotations.length > 0 && { quotations }) };
  });
}

function placesIn(reading: Reading, citations: readonly Citation[], id: string): string[] {
  const places = citations
    .filter(({ source }) => source === id)
    .map((citation) => place(citation, reading))
    .filter((words) => words !== undefined);
  return [...new Set(places)];
}

function disagreement(reading: Reading, { disagreesWith = [] }: Claim): Partial<ClaimContent> {
  if (disagreesWith.length === 0) return {};
  const others = claimHomes(reading.atlas)
    .filter(({ claim }) => disagreesWith.includes(claim.id))
    .map(({ claim, page }) => ({
      page,
      fragment: claim.id,
      text: reading.messages.record.seeOther({ text: inLocale(claim.text, reading.locale) }),
    }));
  // Claims of several records may say the same in the same words: one of them is enough.
  const texts = others.map(({ text }) => text);
  return { disagreesWith: others.filter(({ text }, index) => texts.indexOf(text) === index) };
}

export function readClaim(reading: Reading, claim: Claim): ClaimContent {
  const { basis } = claim;
  return {
    id: claim.id,
    text: inLocale(claim.text, reading.locale),
    ...(basis.kind === "inferred" && { because: inLocale(basis.because, reading.locale) }),
    hasDisagreement: (claim.disagreesWith?.length ?? 0) > 0,
    ...disagreement(reading, claim),
    sources: citeInFull(reading, claim.citations),
  };
}

export function readGap(reading: Reading, gap: Gap): GapContent {
  const sources = gap.sources.map((id) => ({
    source: id,
    text: sourceName(reading, find(reading.atlas.sources, id)),
  }));
  return { id: gap.id, text: inLocale(gap.text, reading.locale), sources };
}

export function readFact(reading: Reading, label: string, fact: Fact): FactContent {
  return fact.kind === "known"
    ? {
        label,
        value: inLocale(fact.value, reading.locale),
        isKnown: true,
        sources: citeInFull(reading, fact.citations),
      }
    : { label, value: inLocale(fact.sentence, reading.locale), isKnown: false, sources: [] };
}
