import type { City } from "@/domain/city";
import { delegationCities, otherEnd, partnershipsOf } from "@/domain/connections";
import { compareDates } from "@/domain/dateBounds";
import { partnershipEvidence } from "@/domain/evidence";
import { findCity } from "@/domain/lookUp";
import type { Connection } from "@/domain/partnership";
import { formatDate, formatList } from "@/i18n/formatDate";
import type { Block, ComparedItem, ComparedRow } from "./pageContent";
import { populationFacts } from "./placeFacts";
import {
  citeAll,
  cityLink,
  type IndexReading,
  programLink,
  type Reading,
  readGap,
  regionName,
} from "./reading";
import { delegationLink, outcomeLink } from "./records";

/** What a city has on one point, by the id of what it has, so that what both have is seen. */
type Cell = Map<string, ComparedItem>;

const item = (parts: Pick<ComparedItem, "text"> & Partial<ComparedItem>): ComparedItem => ({
  details: [],
  isKnown: true,
  sources: [],
  ...parts,
});

function placeCell(reading: Reading, city: City): Cell {
  const { locale, messages } = reading;
  const place = messages.city.place({
    region: regionName(city, locale),
    country: messages.country[city.country](),
  });
  const populations = populationFacts(reading, city).map(({ label, value, hasDisagreement, sources }) => {
    const details = hasDisagreement ? [messages.panel.disagree()] : [];
    const names = sources.map(({ source, text }) => ({ source, text }));
    return item({ text: messages.compare.fact({ label, value }), details, sources: names });
  });
  return new Map([item({ text: place }), ...populations].map((it, index) => [`${city.id} ${index}`, it]));
}

function programsCell(reading: Reading, { id }: City): Cell {
  return new Map(
    reading.atlas.programs.flatMap((program) =>
      program.cities
        .filter(({ city }) => city === id)
        .map(({ claim }): [string, ComparedItem] => {
          const link = programLink(reading, program.id);
          return [program.id, item({ text: link.text, link, sources: citeAll(reading, claim.citations) })];
        }),
    ),
  );
}

function counterpartsCell(reading: Reading, { id }: City): Cell {
  const { atlas, messages } = reading;
  return new Map(
    partnershipsOf(atlas, id).map((partnership) => {
      const kindName = ({ kind }: Connection) => {
        const name =
          kind === "city-pair" ? messages.partnership.cityPair() : messages.partnership.sisterCities();
        const evidence = partnershipEvidence(atlas, partnership, kind);
        if (evidence === "inferred") return messages.compare.inferred({ kind: name });
        return evidence === "weak" ? messages.compare.weak({ kind: name }) : name;
      };
      const other = otherEnd(partnership, id);
      const { text } = cityLink(reading, other);
      const link = { page: { kind: "partnership" as const, id: partnership.id }, text };
      const citations = partnership.connections.flatMap(({ claims }) => claims[0]?.citations ?? []);
      const details = [formatList(partnership.connections.map(kindName), reading.locale)];
      return [other, item({ text, link, details, sources: citeAll(reading, citations) })];
    }),
  );
}

function delegationsCell(reading: Reading, { id }: City): Cell {
  const { atlas, locale, messages } = reading;
  return new Map(
    atlas.delegations
      .filter((delegation) => delegationCities(delegation).includes(id))
      .toSorted((one, other) => compareDates(one.date, other.date))
      .map(({ id: delegation, date, claims }) => {
        const link = delegationLink(reading, delegation, id);
        const sources = citeAll(
          reading,
          claims.flatMap(({ citations }) => citations),
        );
        return [
          delegation,
          item({ text: link.text, link, details: [formatDate(date, locale, messages)], sources }),
        ];
      }),
  );
}

function outcomesCell(reading: Reading, { id }: City): Cell {
  const { atlas, locale, messages } = reading;
  return new Map(
    atlas.outcomes
      .filter(({ cities }) => cities.includes(id))
      .toSorted((one, other) => compareDates(one.date, other.date))
      .map((outcome) => {
        const link = outcomeLink(reading, outcome);
        const reporter = messages.record.reporter[outcome.reporter]();
        const details = [
          formatDate(outcome.date, locale, messages),
          messages.compare.reportedBy({ reporter }),
        ];
        const sources = citeAll(
          reading,
          outcome.claims.flatMap(({ citations }) => citations),
        );
        return [outcome.id, item({ text: link.text, link, details, sources })];
      }),
  );
}

function gapsCell(reading: Reading, { gaps }: City): Cell {
  return new Map(
    gaps.map((gap) => {
      const { text, sources } = readGap(reading, gap);
      return [gap.id, item({ text, sources })];
    }),
  );
}

/** What both have comes first and says so; what neither has is a sentence. */
function toRow(heading: string, [one, other]: [Cell, Cell], none: string, shared: string): ComparedRow {
  const side = (own: Cell, others: Cell): ComparedItem[] => {
    if (own.size === 0) return [item({ text: none, isKnown: false })];
    const common = [...own].filter(([id]) => others.has(id)).map(([, it]) => ({ ...it, shared }));
    return [...common, ...[...own].filter(([id]) => !others.has(id)).map(([, it]) => it)];
  };
  return { heading, cells: [side(one, other), side(other, one)] };
}

/** What comparisons can set beside another city's, by point; each with the ids of what the city has. */
export type ComparedCells = Record<
  "place" | "programs" | "counterparts" | "delegations" | "outcomes" | "gaps",
  [id: string, item: ComparedItem][]
>;

/** What a comparison says of a city, whatever the other one is: its page's data carry it. */
export function readComparedCells(reading: Reading, id: string): ComparedCells {
  const city = findCity(reading.atlas, id);
  return {
    place: [...placeCell(reading, city)],
    programs: [...programsCell(reading, city)],
    counterparts: [...counterpartsCell(reading, city)],
    delegations: [...delegationsCell(reading, city)],
    outcomes: [...outcomesCell(reading, city)],
    gaps: [...gapsCell(reading, city)],
  };
}

/** Two known cities side by side. */
export function comparison(
  reading: IndexReading,
  [oneId, otherId]: readonly [string, string],
  [one, other]: readonly [ComparedCells, ComparedCells],
): Block {
  const { compare } = reading.messages;
  const row = (heading: string, point: keyof ComparedCells, none: string, shared = compare.shared()) =>
    toRow(heading, [new Map(one[point]), new Map(other[point])], none, shared);
  return {
    kind: "comparison",
    cities: [cityLink(reading, oneId), cityLink(reading, otherId)],
    rows: [
      row(compare.place(), "place", ""),
      row(compare.programs(), "programs", compare.noPrograms()),
      row(compare.counterparts(), "counterparts", compare.noCounterparts()),
      row(compare.delegations(), "delegations", compare.noDelegations(), compare.sharedDelegation()),
      row(compare.outcomes(), "outcomes", compare.noOutcomes()),
      row(compare.gaps(), "gaps", compare.noGaps()),
    ],
  };
}
