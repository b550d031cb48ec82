import type { Citation, Claim, Fact } from "@/domain/claim";
import { roleOf } from "@/domain/connections";
import type { Party } from "@/domain/delegation";
import { weakestGrade } from "@/domain/evidence";
import { knownOf } from "@/domain/exchanges";
import type { Basis } from "@/domain/filters";
import { inLocale } from "@/domain/inLocale";
import type { Locale } from "@/domain/locale";
import type { RecordKind } from "@/domain/recordKinds";
import type { Text } from "@/domain/text";
import { claimsOf, gapsOf } from "./claimsOf";
import { connectionTables } from "./connectionTables";
import { dateCells, dateColumns } from "./dateCells";
import type { ExportInput } from "./exportInput";
import { shownRecords } from "./shownRecords";
import { sourceIdsIn } from "./sourceIdsIn";
import type { Cell, PackageTable } from "./toCsv";

/** Several ids in one cell. */
const list = (ids: readonly string[]): string => ids.join("; ");

const sourcesOf = (record: unknown) => list(sourceIdsIn(record));

/** The place in a source: its paragraph, or the name of its section. */
function placeIn({ at }: Citation, locale: Locale): Cell {
  switch (at.kind) {
    case "paragraph":
      return at.paragraph;
    case "section":
      return inLocale(at.name, locale);
    case "whole":
      return null;
  }
}

/** The cells of one end of a journey: the ids of its cities, or words for what is not a city. */
function partyCells(party: Party, say: (text: Text) => string): Cell[] {
  switch (party.kind) {
    case "cities":
      return [list(party.cities), null];
    case "country":
      return [null, say(party.described)];
    case "unnamed":
    case "not-stated":
      return [null, say(party.sentence)];
  }
}

/**
 * The records that the filters leave as tables of one row each. What a record has several of is a table of its own,
 * joined by ids: populations, claims, citations, gaps.
 */
export function csvTables(input: ExportInput): PackageTable[] {
  const { reading } = input;
  const { locale } = reading;
  const say = (text: Text) => inLocale(text, locale);
  const factText = (fact: Fact) => say(fact.kind === "known" ? fact.value : fact.sentence);
  const gradeOf = (ids: readonly string[]) => weakestGrade(reading.atlas, ids) ?? null;
  /** The cells that say how the record is known, and which sources it rests on. */
  const basisCells = (record: { claims: readonly Claim[] }, basis: Basis | undefined): Cell[] => [
    basis ?? null,
    gradeOf(sourceIdsIn(record.claims)),
  ];
  const kept = shownRecords(reading.atlas, input.shown);
  const { cities, delegations, programs, outcomes, events, sources } = kept;
  const claims = claimsOf(kept);
  const ofKinds: Record<RecordKind, PackageTable[]> = {
    cities: [
      {
        name: "cities",
        columns: ["id", "name", "country", "region", "role", "latitude", "longitude", "sources"],
        rows: cities.map((city) => [
          city.id,
          inLocale(city.names, locale),
          city.country,
          inLocale(city.region, locale),
          roleOf(reading.atlas, city),
          city.coordinates.lat,
          city.coordinates.lng,
          sourcesOf(city),
        ]),
      },
      {
        name: "populations",
        columns: ["city", "population", "is_approximate", "area", ...dateColumns(), "sources"],
        rows: cities.flatMap(({ id, populations }) =>
          populations.map((population) => [
            id,
            population.count,
            String(population.isApproximate),
            population.area ? say(population.area) : null,
            ...dateCells(population.date, input),
            sourcesOf(population),
          ]),
        ),
      },
    ],
    partnerships: connectionTables(input),
    delegations: [
      {
        name: "delegations",
        columns: [
          ...["id", "title", "direction", "from_cities", "from_note", "to_cities", "to_note"],
          ...dateColumns(),
          ...["program", "program_note", "leader", "size", "basis", "weakest_grade", "sources"],
        ],
        rows: delegations.map((it) => [
          it.id,
          say(it.title),
          it.direction,
          ...partyCells(it.from, say),
          ...partyCells(it.to, say),
          ...dateCells(it.date, input),
          it.program.kind === "program" ? it.program.program : null,
          it.program.kind === "program" ? null : say(it.program.sentence),
          factText(it.leader),
          factText(it.size),
          ...basisCells(it, knownOf(reading.atlas, it, it.date).basis),
          sourcesOf(it),
        ]),
      },
    ],
    programs: [
      {
        name: "programs",
        columns: ["id", "name", "short_name", "run_by", ...dateColumns(), "cities", "sources"],
        rows: programs.map((it) => [
          it.id,
          say(it.name),
          say(it.shortName),
          factText(it.runBy),
          ...dateCells(it.date, input),
          list(it.cities.map(({ city }) => city)),
          sourcesOf(it),
        ]),
      },
    ],
    outcomes: [
      {
        name: "outcomes",
        columns: [
          ...["id", "title", "reporter", "basis", "weakest_grade"],
          ...dateColumns(),
          ...["cities", "programs", "delegations", "sources"],
        ],
        rows: outcomes.map((it) => [
          it.id,
          say(it.title),
          it.reporter,
          ...basisCells(it, it.claims[0]?.basis.kind),
          ...dateCells(it.date, input),
          list(it.cities),
          list(it.programs),
          list(it.delegations),
          sourcesOf(it),
        ]),
      },
    ],
    events: [
      {
        name: "events",
        columns: [
          ...["id", "event_kind", "title", "basis", "weakest_grade"],
          ...dateColumns(),
          ...["cities", "programs", "sources"],
        ],
        rows: events.map((it) => [
          it.id,
          it.kind,
          say(it.title),
          ...basisCells(it, knownOf(reading.atlas, it, it.date, it.kind === "announcement").basis),
          ...dateCells(it.date, input),
          list(it.cities),
          list(it.programs),
          sourcesOf(it),
        ]),
      },
    ],
    sources: [
      {
        name: "sources",
        columns: [
          ...["id", "title", "language", "author", "publisher", "kind", "url"],
          ...dateColumns("published"),
          ...["grade", "grade_reason"],
        ],
        rows: sources.map((it) => [
          it.id,
          it.title,
          it.language,
          it.author ?? null,
          it.publisher ?? null,
          it.kind,
          it.url ?? null,
          ...dateCells(it.published, input),
          it.grade,
          say(it.gradeReason),
        ]),
      },
    ],
  };
  return [
    ...Object.values(ofKinds).flat(),
    {
      name: "claims",
      columns: [
        ...["id", "table", "record", "text", "basis", "because", "weakest_grade"],
        ...["disagrees_with", "sources"],
      ],
      rows: claims.map(({ table, record, claim }) => [
        claim.id,
        table,
        record,
        say(claim.text),
        claim.basis.kind,
        claim.basis.kind === "inferred" ? say(claim.basis.because) : null,
        gradeOf(sourceIdsIn(claim)),
        list(claim.disagreesWith ?? []),
        sourcesOf(claim),
      ]),
    },
    {
      name: "citations",
      columns: [
        ...["claim", "source", "place_kind", "place"],
        ...["quotation", "quotation_language", "quotation_read"],
      ],
      rows: claims.flatMap(({ claim }) =>
        claim.citations.map((citation) => [
          claim.id,
          citation.source,
          citation.at.kind,
          placeIn(citation, locale),
          citation.quotation?.text ?? null,
          citation.quotation?.lang ?? null,
          citation.quotation?.read ?? null,
        ]),
      ),
    },
    {
      name: "gaps",
      columns: ["id", "table", "record", "text", "sources_read"],
      rows: gapsOf(kept).map(({ table, record, gap }) => [
        gap.id,
        table,
        record,
        say(gap.text),
        list(gap.sources),
      ]),
    },
  ];
}
