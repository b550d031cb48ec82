import type { Atlas } from "@/domain/atlas";
import { type ClaimHome, claimHomes } from "@/domain/claimHomes";
import { type FactHome, factHomes } from "@/domain/factHomes";
import { type GapHome, gapHomes } from "@/domain/gapHomes";
import { inLocale } from "@/domain/inLocale";
import type { Source } from "@/domain/source";
import { formatPartialDate } from "@/i18n/formatDate";
import type { FactContent, PageContent, SourceContent } from "./pageContent";
import { readQuotations } from "./quotations";
import type { Reading } from "./reading";
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
type Uses = { claims: ClaimHome[]; facts: FactHome[]; gaps: GapHome[] };

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

export function sourcesPage(reading: Reading): PageContent {
  const { atlas, messages } = reading;
  const uses = { claims: claimHomes(atlas), facts: factHomes(atlas), gaps: gapHomes(atlas) };
  const title = messages.sources.title();
  return {
    title,
    subtitle: messages.sources.subtitle({ count: atlas.sources.length }),
    documentTitle: messages.city.documentTitle({ city: title, site: messages.site.name() }),
    description: messages.sources.description(),
    hasWayBack: true,
    sections: section("all-sources", messages.sources.heading(), {
      kind: "sources",
      sources: atlas.sources.map((source) => readSource(reading, source, uses)),
    }),
  };
}
