import type { Atlas } from "./atlas";
import type { Known } from "./atlasIndex";
import { COUNTRIES } from "./city";
import type { AnyDate } from "./dateValue";
import { DIRECTIONS } from "./delegation";
import { connectionEvidence, GRADES } from "./evidence";
import { knownOf, knownOfConnection } from "./exchanges";
import { BASES } from "./filters";
import { EVENT_KINDS, EVIDENCE, FORMAT, type IndexFile, REPORTERS, STATUSES } from "./indexFile";
import { inLocale } from "./inLocale";
import type { Locale } from "./locale";
import { PARTNERSHIP_KINDS } from "./partnership";
import { shortSourceName } from "./source";
import type { Names, Text } from "./text";

type CodedNames = IndexFile["regions"][number];

type CodedParty = IndexFile["delegations"]["from"][number];

function encodeDate(date: AnyDate): string {
  switch (date.kind) {
    case "at":
      return date.date;
    case "range":
      return `${date.from}/${date.to}`;
    case "from":
      return `${date.from}/..`;
    case "after":
      return `>${date.date}`;
    case "by":
      return `<${date.date}`;
    case "unknown":
      return "";
  }
}

const encodeNames = ({ en, nl, fr, de, others = [] }: Names): CodedNames => [en, nl, fr, de, others];

/** Names that are the same in all languages need one word. */
function shortenNames(all: Names): string | CodedNames {
  const { en, nl, fr, de, others = [] } = all;
  return [nl, fr, de].every((name) => name === en) && others.length === 0 ? en : encodeNames(all);
}

const rowsOf = (records: readonly { id: string }[]) => {
  const numbers = new Map(records.map(({ id }, index) => [id, index]));
  return (id: string): number => numbers.get(id) ?? 0;
};

function aliasesOf(records: readonly { aliases?: string[] | undefined }[]): Record<string, string[]> {
  return Object.fromEntries(
    records.flatMap(({ aliases = [] }, index) => (aliases.length > 0 ? [[String(index), aliases]] : [])),
  );
}

/** The index of a sound atlas in one language; `build` names the build that it belongs to. */
export function toIndexFile(atlas: Atlas, locale: Locale, build: string): IndexFile {
  const { sources, cities, partnerships, programs, delegations, outcomes, events } = atlas;
  const say = (text: Text) => inLocale(text, locale);
  const [city, program, delegation] = [rowsOf(cities), rowsOf(programs), rowsOf(delegations)];
  const source = rowsOf(sources);
  const code = ({ basis, sources: its }: Known): [number, ...number[]] => [
    BASES.indexOf(basis),
    ...its.map(source),
  ];
  const fact = (its: Atlas["programs"][number]["runBy"]) => (its.kind === "known" ? say(its.value) : null);
  const party = (its: Atlas["delegations"][number]["from"]): CodedParty => {
    if (its.kind === "cities") return its.cities.map(city);
    if (its.kind === "country") return [its.country, say(its.described)];
    return its.kind === "unnamed" ? [its.country, null] : null;
  };
  const regions = [...new Map(cities.map(({ region }) => [JSON.stringify(region), region])).values()];
  const regionRows = new Map(regions.map((region, index) => [JSON.stringify(region), index]));
  return {
    format: FORMAT,
    build,
    regions: regions.map(encodeNames),
    aliases: {
      cities: aliasesOf(cities),
      partnerships: aliasesOf(partnerships),
      programs: aliasesOf(programs),
      delegations: aliasesOf(delegations),
      outcomes: aliasesOf(outcomes),
      events: aliasesOf(events),
    },
    sources: {
      id: sources.map(({ id }) => id),
      name: sources.map(shortSourceName),
      grade: sources.map(({ grade }) => GRADES.indexOf(grade)),
    },
    cities: {
      id: cities.map(({ id }) => id),
      country: cities.map(({ country }) => COUNTRIES.indexOf(country)),
      names: cities.map((its) => shortenNames(its.names)),
      region: cities.map(({ region }) => regionRows.get(JSON.stringify(region)) ?? 0),
      lat: cities.map(({ coordinates }) => coordinates.lat),
      lng: cities.map(({ coordinates }) => coordinates.lng),
    },
    partnerships: {
      belgianCity: partnerships.map(({ belgianCity }) => city(belgianCity)),
      usCity: partnerships.map(({ usCity }) => city(usCity)),
      connections: partnerships.map(({ connections }) =>
        connections.map((connection) => [
          PARTNERSHIP_KINDS.indexOf(connection.kind),
          encodeDate(connection.since),
          STATUSES.indexOf(connection.status),
          encodeDate(connection.ended ?? { kind: "unknown" }),
          EVIDENCE.indexOf(connectionEvidence(atlas, connection)),
          code(knownOfConnection(connection)),
        ]),
      ),
    },
    programs: {
      id: programs.map(({ id }) => id),
      name: programs.map(({ name }) => say(name)),
      shortName: programs.map(({ shortName }) => say(shortName)),
      runBy: programs.map(({ runBy }) => fact(runBy)),
      date: programs.map(({ date }) => encodeDate(date)),
      cities: programs.map((its) => its.cities.map((member) => city(member.city))),
      known: programs.map((its) =>
        its.cities.map(({ claim }) => code(knownOf(atlas, { claims: [claim] }, { kind: "unknown" }))),
      ),
    },
    delegations: {
      id: delegations.map(({ id }) => id),
      title: delegations.map(({ title }) => say(title)),
      direction: delegations.map(({ direction }) => DIRECTIONS.indexOf(direction)),
      from: delegations.map(({ from }) => party(from)),
      to: delegations.map(({ to }) => party(to)),
      date: delegations.map(({ date }) => encodeDate(date)),
      program: delegations.map((its) =>
        its.program.kind === "program" ? program(its.program.program) : null,
      ),
      leader: delegations.map(({ leader }) => fact(leader)),
      size: delegations.map(({ size }) => fact(size)),
      known: delegations.map((its) => code(knownOf(atlas, its, its.date))),
    },
    outcomes: {
      id: outcomes.map(({ id }) => id),
      title: outcomes.map(({ title }) => say(title)),
      reporter: outcomes.map(({ reporter }) => REPORTERS.indexOf(reporter)),
      date: outcomes.map(({ date }) => encodeDate(date)),
      cities: outcomes.map((its) => its.cities.map(city)),
      programs: outcomes.map((its) => its.programs.map(program)),
      delegations: outcomes.map((its) => its.delegations.map(delegation)),
    },
    events: {
      id: events.map(({ id }) => id),
      title: events.map(({ title }) => say(title)),
      kind: events.map(({ kind }) => EVENT_KINDS.indexOf(kind)),
      date: events.map(({ date }) => encodeDate(date)),
      cities: events.map((its) => its.cities.map(city)),
      programs: events.map((its) => its.programs.map(program)),
      known: events.map((its) => code(knownOf(atlas, its, its.date, its.kind === "announcement"))),
    },
  };
}
