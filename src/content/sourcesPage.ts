import type { Atlas } from "@/domain/atlas";
import { type ClaimHome, claimHomes } from "@/domain/claimHomes";
import { inLocale } from "@/domain/inLocale";
import type { Source } from "@/domain/source";
import type { FactContent, PageContent, SourceContent } from "./pageContent";
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

function readSource(reading: Reading, source: Source, homes: ClaimHome[]): SourceContent {
  const { locale, messages } = reading;
  const resting = homes.filter(({ claim }) =>
    claim.citations.some((citation) => citation.source === source.id),
  );
  return {
    id: source.id,
    title: source.title,
    language: source.language,
    ...(source.url !== undefined && { url: source.url }),
    facts: [
      ...(source.author ? [fact(messages.sources.author(), source.author)] : []),
      fact(messages.sources.publisher(), source.publisher),
      readDate(reading, messages.sources.published(), source.published),
      fact(messages.sources.grade(), source.grade),
    ],
    gradeReason: inLocale(source.gradeReason, locale),
    silences: source.silences.map((silence) => inLocale(silence, locale)),
    figureCount: countFigures(reading.atlas, source.id),
    claims: resting.map(({ claim, page }) => ({
      page,
      fragment: claim.id,
      text: inLocale(claim.text, locale),
    })),
  };
}

export function sourcesPage(reading: Reading): PageContent {
  const { atlas, messages } = reading;
  const homes = claimHomes(atlas);
  const title = messages.sources.title();
  return {
    title,
    subtitle: messages.sources.subtitle({ count: atlas.sources.length }),
    documentTitle: messages.city.documentTitle({ city: title, site: messages.site.name() }),
    description: messages.sources.description(),
    hasWayBack: true,
    sections: section("all-sources", messages.sources.heading(), {
      kind: "sources",
      sources: atlas.sources.map((source) => readSource(reading, source, homes)),
    }),
  };
}
