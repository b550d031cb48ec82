import type { Atlas } from "@/domain/atlas";
import { type ClaimHome, claimHomes } from "@/domain/claimHomes";
import { type FactHome, factHomes } from "@/domain/factHomes";
import { type GapHome, gapHomes } from "@/domain/gapHomes";
import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import type { Source } from "@/domain/source";
import { formatPartialDate } from "@/i18n/formatDate";
import type { FactContent, PageContent, SourceContent } from "./pageContent";
import { readQuotations } from "./quotations";
import { type Reading, sourceName } from "./reading";
import { readDate } from "./records";
import { section } from "./sections";

function fact(label: string, value: string): FactContent {
  return { label, value, isKnown: true, sources: [] };
}

/** Positions and populations of cities that rest on a source. */
function countFigures({ cities }: Atlas, sourceId: string): number {
  return cities
    .flatMap(({ coordinates, populations }) => [coordinates, ...populations])
    .filter(({ citations }) => citations.some(({ source }) => source === sourceId)).length;
}

/** All that can rest on a source, and all that sources were read for. */
type Uses = { claims: readonly ClaimHome[]; facts: FactHome[]; gaps: GapHome[] };

function factName({ messages }: Reading, fact: FactHome["fact"]): string {
  return fact === "runBy" ? messages.program.runBy() : messages.record[fact]();
}

function readCopy({ locale, messages }: Reading, { archived }: Source): Pick<SourceContent, "archived"> {
  if (!archived) return {};
  const text = messages.sources.archived({ date: formatPartialDate(archived.date, locale) });
  return { archived: { url: archived.url, text } };
}

function readSource(reading: Reading, source: Source, uses: Uses): SourceContent {
  const { locale, messages } = reading;
  const resting = uses.claims.filter(({ claim }) =>
    claim.citations.some((citation) => citation.source === source.id),
  );
  return {
    id: source.id,
    title: source.title,
    language: source.language,
    ...(source.url !== undefined && { url: source.url }),
    ...readCopy(reading, source),
    facts: [
      ...(source.author ? [fact(messages.sources.author(), source.author)] : []),
      ...(source.affiliation
        ? [fact(messages.sources.affiliation(), inLocale(source.affiliation, locale))]
        : []),
      ...(source.publisher ? [fact(messages.sources.publisher(), source.publisher)] : []),
      readDate(reading, messages.sources.published(), source.published),
      fact(messages.sources.grade(), messages.grade[source.grade]()),
    ],
    gradeReason: inLocale(source.gradeReason, locale),
    silences: source.silences.map((silence) => inLocale(silence, locale)),
    figureCount: countFigures(reading.atlas, source.id),
    claims: resting.map(({ claim, page }) => ({
      page,
      fragment: claim.id,
      text: inLocale(claim.text, locale),
      quotations: readQuotations(reading, claim.citations, source.id),
    })),
    restingFacts: uses.facts
      .filter(({ citations }) => citations.some((citation) => citation.source === source.id))
      .map((home) => ({
        page: home.page,
        ...(home.fragment !== undefined && { fragment: home.fragment }),
        text: messages.sources.factOf({
          fact: factName(reading, home.fact),
          record: inLocale(home.of, locale),
        }),
        quotations: readQuotations(reading, home.citations, source.id),
      })),
    gaps: uses.gaps
      .filter(({ gap }) => gap.sources.includes(source.id))
      .map(({ gap, page }) => ({ page, fragment: gap.id, text: inLocale(gap.text, locale) })),
  };
}

/** One source: how far to trust it, what it does not say, and all that rests on it, with its words. */
export function sourcePage(reading: Reading, id: string): PageContent {
  const { atlas, messages } = reading;
  const source = find(atlas.sources, id);
  const name = sourceName(reading, source);
  const uses = { claims: claimHomes(atlas), facts: factHomes(atlas), gaps: gapHomes(atlas) };
  return {
    title: name,
    documentTitle: messages.city.documentTitle({ city: name, site: messages.site.name() }),
    description: messages.sources.descriptionOf({ source: name }),
    hasWayBack: true,
    sections: [
      ...section("source", messages.sources.headingOf(), {
        kind: "source",
        its: readSource(reading, source, uses),
      }),
      ...section("more", messages.lists.more(), {
        kind: "chips",
        links: [{ page: { kind: "sources" }, text: messages.sources.heading() }],
      }),
    ],
  };
}
