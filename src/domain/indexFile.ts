import * as v from "valibot";
import type {
  AtlasIndex,
  IndexedConnection,
  IndexedDelegation,
  IndexedFact,
  IndexedParty,
  Known,
} from "./atlasIndex";
import { COUNTRIES } from "./city";
import type { AnyDate, Dated } from "./dateValue";
import { DIRECTIONS } from "./delegation";
import { GRADES } from "./evidence";
import { BASES } from "./filters";
import { PARTNERSHIP_KINDS } from "./partnership";
import { RECORD_KIND_NAMES, type RecordKind } from "./recordKinds";
import type { Names, Text } from "./text";

/** Format version. Raise it when columns change, so that no page reads an index of another format. */
export const FORMAT = 2;

export const STATUSES = ["current", "ended", "unknown"] as const;
export const EVIDENCE = ["stated", "inferred", "weak"] as const;
export const REPORTERS = ["sponsor", "participant", "press", "independent"] as const;
export const EVENT_KINDS = ["activity", "announcement", "context"] as const;

/** `2014`, `2014/2016-03`, `2011/..` (from), `>2005` (after), `<2014` (by), or nothing where it is not known. */
const codedDate = v.pipe(v.string(), v.regex(/^([<>]?[\d-]{4,10}|[\d-]{4,10}\/([\d-]{4,10}|\.\.))?$/));
const row = v.pipe(v.number(), v.integer(), v.minValue(0));
const rows = v.array(row);
const names = v.tuple([v.string(), v.string(), v.string(), v.string(), v.array(v.string())]);
/** Rows of cities, a country with or without words, or nothing. */
const codedParty = v.union([rows, v.tuple([v.picklist(COUNTRIES), v.nullable(v.string())]), v.null()]);
/** How a record is known: its basis, then rows of its sources. */
const codedKnown = v.tupleWithRest([row], row);
const codedConnection = v.tuple([row, codedDate, row, codedDate, row, codedKnown]);
const optionalText = v.nullable(v.string());
/** Ids that records had before, by the row of the record. */
const aliases = v.record(v.string(), v.array(v.string()));

const columns = {
  sources: { id: v.array(v.string()), name: v.array(v.string()), grade: rows },
  cities: {
    id: v.array(v.string()),
    country: v.array(row),
    /** One name where it is the same in all languages. */
    names: v.array(v.union([v.string(), names])),
    region: rows,
    lat: v.array(v.number()),
    lng: v.array(v.number()),
  },
  partnerships: { belgianCity: rows, usCity: rows, connections: v.array(v.array(codedConnection)) },
  programs: {
    id: v.array(v.string()),
    name: v.array(v.string()),
    shortName: v.array(v.string()),
    runBy: v.array(optionalText),
    date: v.array(codedDate),
    cities: v.array(rows),
    /** How the membership of each city is known, in the order of the cities. */
    known: v.array(v.array(codedKnown)),
  },
  delegations: {
    id: v.array(v.string()),
    title: v.array(v.string()),
    direction: rows,
    from: v.array(codedParty),
    to: v.array(codedParty),
    date: v.array(codedDate),
    program: v.array(v.nullable(row)),
    leader: v.array(optionalText),
    size: v.array(optionalText),
    known: v.array(codedKnown),
  },
  outcomes: {
    id: v.array(v.string()),
    title: v.array(v.string()),
    reporter: rows,
    date: v.array(codedDate),
    cities: v.array(rows),
    programs: v.array(rows),
    delegations: v.array(rows),
  },
  events: {
    id: v.array(v.string()),
    title: v.array(v.string()),
    kind: rows,
    date: v.array(codedDate),
    cities: v.array(rows),
    programs: v.array(rows),
    known: v.array(codedKnown),
  },
} satisfies Record<RecordKind, Record<string, v.GenericSchema>>;

const tables = {
  sources: v.object(columns.sources),
  cities: v.object(columns.cities),
  partnerships: v.object(columns.partnerships),
  programs: v.object(columns.programs),
  delegations: v.object(columns.delegations),
  outcomes: v.object(columns.outcomes),
  events: v.object(columns.events),
} satisfies Record<RecordKind, v.GenericSchema>;

const indexFileSchema = v.object({
  format: v.literal(FORMAT),
  build: v.string(),
  regions: v.array(names),
  aliases: v.object({
    cities: aliases,
    partnerships: aliases,
    programs: aliases,
    delegations: aliases,
    outcomes: aliases,
    events: aliases,
    // The id of a source has never changed.
  } satisfies Record<Exclude<RecordKind, "sources">, typeof aliases>),
  ...tables,
});

/** The index of an atlas in columns: rows name each other by number, and codes are places in the lists above. */
export type IndexFile = v.InferOutput<typeof indexFileSchema>;

function decodeDate(code: string): AnyDate {
  if (code === "") return { kind: "unknown" };
  if (code.startsWith(">")) return { kind: "after", date: code.slice(1) };
  if (code.startsWith("<")) return { kind: "by", date: code.slice(1) };
  const [from = "", to] = code.split("/");
  const dated: Dated =
    to === undefined
      ? { kind: "at", date: from }
      : to === ".."
        ? { kind: "from", from }
        : { kind: "range", from, to };
  return dated;
}

type CodedNames = IndexFile["regions"][number];

const decodeNames = ([en, nl, fr, de, others]: CodedNames): Names => ({
  en,
  nl,
  fr,
  de,
  ...(others.length > 0 && { others }),
});

/** Thrown within `parseIndexFile` where a number names no row or no word. */
class NoSuchRow extends Error {}

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new NoSuchRow();
  return item;
}

const text = (en: string): Text => ({ en });

const fact = (value: string | null): IndexedFact =>
  value === null ? { kind: "unknown" } : { kind: "known", value: text(value) };

const hasEqualColumns = (table: Record<string, readonly unknown[]>) =>
  new Set(Object.values(table).map(({ length }) => length)).size === 1;

/**
 * The index of the build named `build`, or of any where none is named, from the JSON of its file. Undefined where it is not one: of another build, of
 * another make, cut, or with a number that leads nowhere.
 */
export function parseIndexFile(content: unknown, build?: string): AtlasIndex | undefined {
  const result = v.safeParse(indexFileSchema, content);
  if (!result.success || (build !== undefined && result.output.build !== build)) return undefined;
  const file = result.output;
  if (!RECORD_KIND_NAMES.every((kind) => hasEqualColumns(file[kind]))) return undefined;
  try {
    return decode(file);
  } catch (error) {
    if (error instanceof NoSuchRow) return undefined;
    throw error;
  }
}

function decode({ regions, aliases, ...file }: IndexFile): AtlasIndex {
  const { sources, cities, partnerships, programs, delegations, outcomes, events } = file;
  const regionNames = regions.map(decodeNames);
  const ids = (list: readonly string[]) => (numbers: readonly number[]) =>
    numbers.map((row) => at(list, row));
  const [cityIds, programIds, delegationIds] = [ids(cities.id), ids(programs.id), ids(delegations.id)];
  const sourceIds = ids(sources.id);
  const knownFrom = ([basis, ...its]: IndexFile["delegations"]["known"][number]): Known => ({
    basis: at(BASES, basis),
    sources: sourceIds(its),
  });
  const named = (kind: keyof typeof aliases, row: number) => {
    const its = aliases[kind][row];
    return its ? { aliases: its } : {};
  };
  const party = (code: IndexFile["delegations"]["from"][number]): IndexedParty => {
    if (code === null) return { kind: "not-stated" };
    const [first, described] = code;
    if (first === "BE" || first === "US")
      return typeof described === "string"
        ? { kind: "country", country: first, described: text(described) }
        : { kind: "unnamed", country: first };
    return { kind: "cities", cities: cityIds(code as number[]) };
  };
  return {
    sources: sources.id.map((id, row) => ({
      id,
      name: at(sources.name, row),
      grade: at(GRADES, at(sources.grade, row)),
    })),
    cities: cities.id.map((id, row) => {
      const name = at(cities.names, row);
      return {
        id,
        ...named("cities", row),
        country: at(COUNTRIES, at(cities.country, row)),
        names: decodeNames(typeof name === "string" ? [name, name, name, name, []] : name),
        region: at(regionNames, at(cities.region, row)),
        coordinates: { lat: at(cities.lat, row), lng: at(cities.lng, row) },
      };
    }),
    partnerships: partnerships.belgianCity.map((belgian, row) => {
      const [belgianCity, usCity] = [at(cities.id, belgian), at(cities.id, at(partnerships.usCity, row))];
      return {
        id: `${belgianCity}--${usCity}`,
        ...named("partnerships", row),
        belgianCity,
        usCity,
        connections: at(partnerships.connections, row).map(
          ([kind, since, status, ended, evidence, known]): IndexedConnection => ({
            kind: at(PARTNERSHIP_KINDS, kind),
            since: decodeDate(since),
            status: at(STATUSES, status),
            ...(ended !== "" && { ended: decodeDate(ended) }),
            evidence: at(EVIDENCE, evidence),
            known: knownFrom(known),
          }),
        ),
      };
    }),
    programs: programs.id.map((id, row) => ({
      id,
      ...named("programs", row),
      name: text(at(programs.name, row)),
      shortName: text(at(programs.shortName, row)),
      runBy: fact(programs.runBy[row] ?? null),
      date: decodeDate(at(programs.date, row)),
      cities: cityIds(at(programs.cities, row)).map((city, place) => ({
        city,
        known: knownFrom(at(at(programs.known, row), place)),
      })),
    })),
    delegations: delegations.id.map((id, row): IndexedDelegation => {
      const program = delegations.program[row] ?? null;
      return {
        id,
        ...named("delegations", row),
        title: text(at(delegations.title, row)),
        direction: at(DIRECTIONS, at(delegations.direction, row)),
        from: party(delegations.from[row] ?? null),
        to: party(delegations.to[row] ?? null),
        date: decodeDate(at(delegations.date, row)),
        program:
          program === null ? { kind: "not-stated" } : { kind: "program", program: at(programs.id, program) },
        leader: fact(delegations.leader[row] ?? null),
        size: fact(delegations.size[row] ?? null),
        known: knownFrom(at(delegations.known, row)),
      };
    }),
    outcomes: outcomes.id.map((id, row) => ({
      id,
      ...named("outcomes", row),
      title: text(at(outcomes.title, row)),
      reporter: at(REPORTERS, at(outcomes.reporter, row)),
      date: decodeDate(at(outcomes.date, row)),
      cities: cityIds(at(outcomes.cities, row)),
      programs: programIds(at(outcomes.programs, row)),
      delegations: delegationIds(at(outcomes.delegations, row)),
    })),
    events: events.id.map((id, row) => ({
      id,
      ...named("events", row),
      kind: at(EVENT_KINDS, at(events.kind, row)),
      title: text(at(events.title, row)),
      date: decodeDate(at(events.date, row)),
      cities: cityIds(at(events.cities, row)),
      programs: programIds(at(events.programs, row)),
      known: knownFrom(at(events.known, row)),
    })),
  };
}
