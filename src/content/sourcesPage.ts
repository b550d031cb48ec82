import { claimHomes } from "@/domain/claimHomes";
import type { Source } from "@/domain/source";
import { formatDate } from "@/i18n/formatDate";
import type { PageContent, SourceRow } from "./pageContent";
import type { Reading } from "./reading";
import { section } from "./sections";

/** How many claims rest on each source, by its id. */
function countClaims({ atlas }: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { claim } of claimHomes(atlas))
    for (const id of new Set(claim.citations.map(({ source }) => source)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function readRow(reading: Reading, source: Source, claims: number): SourceRow {
  const { locale, messages } = reading;
  const { id, title, language, author, publisher, published, grade } = source;
  return {
    id,
    link: { page: { kind: "source", id }, text: title },
    language,
    details: [
      ...(author ? [author] : []),
      ...(publisher ? [publisher] : []),
      formatDate(published, locale, messages),
      messages.grade[grade](),
      claims === 0 ? messages.sources.nothingRests() : messages.sources.claims({ count: claims }),
    ],
  };
}

/** All sources, each in short; what rests on one stands on its own page. */
export function sourcesPage(reading: Reading): PageContent {
  const { atlas, messages } = reading;
  const title = messages.sources.title();
  const claims = countClaims(reading);
  return {
    title,
    subtitle: messages.sources.subtitle({ count: atlas.sources.length }),
    documentTitle: messages.city.documentTitle({ city: title, site: messages.site.name() }),
    description: messages.sources.description(),
    hasWayBack: true,
    sections: section("all-sources", messages.sources.heading(), {
      kind: "sources",
      sources: atlas.sources.map((source) => readRow(reading, source, claims.get(source.id) ?? 0)),
    }),
  };
}
