import type { AtlasIndex, IndexedDelegation, IndexedPartnership, IndexedSource, Known } from "./atlasIndex";
import type { Claim } from "./claim";
import { delegationCities, partnershipsOf } from "./connections";
import { boundsOf, boundsSince, type DateBounds, isDated } from "./dateBounds";
import type { AnyDate } from "./dateValue";
import type { Grade } from "./evidence";
import type { Answer, Basis, ConnectionKind, ExchangeRecord, Way } from "./filters";
import { groupByKeys, memoized } from "./memoized";
import { firstDay, lastDay } from "./partialDate";
import { hasKind, type PartnershipKind } from "./partnership";
import type { RecordKind } from "./recordKinds";
import { regionOf } from "./regions";
import { delegationsBetween } from "./relations";

const CITY_PAIR = "city-pair";
const UNKNOWN = { kind: "unknown" } as const;

/**
 * One row of the table of exchanges: a delegation, an agreement (one connection of a partnership), a membership (a city
 * that a program names) or an event that is no context. What filters ask of it is worked out once.
 */
export type Exchange = {
  record: ExchangeRecord;
  /** Names it among all: `delegation:ostend-seattle-2016`, `agreement:ostend--seattle--city-pair`. */
  key: string;
  /** Id of the delegation, partnership, program or event that the row stands for. */
  id: string;
  /** The kind of an agreement; absent for other records. */
  kind?: PartnershipKind;
  cities: readonly string[];
  /** The date of the exchange, or of its beginning. */
  date: AnyDate;
  /** The end of an agreement that has ended. */
  ended?: AnyDate | undefined;
  /** The days on which it can have been or begun; undefined where no date is stated. */
  begun: DateBounds | undefined;
  /** The days over which it can have lasted. */
  lasted: DateBounds | undefined;
  /** The days between which its programs ran, so that it must lie there; undefined where that is not known. */
  limits: DateBounds | undefined;
  programs: readonly string[];
  kinds: readonly ConnectionKind[];
  way: Way | undefined;
  /** Ids of the outcomes that are reported of it. */
  outcomes: readonly string[];
  hasOutcome: Answer;
  basis: Basis;
  /** Ids of the sources that it rests on. */
  sources: readonly string[];
  /** Grade of the weakest of these sources. */
  grade: Grade;
  /** Regions and states of its cities. */
  regions: readonly string[];
};

/**
 * The kinds of exchanges of these programs. City Pair is a kind of its own; all other programs are "other exchange".
 */
export const kindsOfPrograms = (programs: readonly string[]): ConnectionKind[] => [
  ...(programs.includes(CITY_PAIR) ? [CITY_PAIR as ConnectionKind] : []),
  ...(programs.some((id) => id !== CITY_PAIR) || programs.length === 0 ? ["visit" as const] : []),
];

const programsOfDelegation = ({ program }: IndexedDelegation): string[] =>
  program.kind === "program" ? [program.program] : [];

/**
 * A delegation between partners is of their kind, whatever program its source names: `visit` are those between no pair.
 * City Pair names itself, too.
 */
function kindsOfDelegation(atlas: AtlasIndex, delegation: IndexedDelegation): ConnectionKind[] {
  const cities = delegationCities(delegation);
  const partners = [...new Set(cities.flatMap((id) => partnershipsOf(atlas, id)))].filter(
    ({ belgianCity, usCity }) => cities.includes(belgianCity) && cities.includes(usCity),
  );
  const programs = programsOfDelegation(delegation);
  const kinds: ConnectionKind[] = (["city-pair", "sister-cities"] as const).filter(
    (kind) =>
      partners.some((partnership) => hasKind(partnership, kind)) ||
      (kind === CITY_PAIR && programs.includes(CITY_PAIR)),
  );
  if (kinds.includes(CITY_PAIR)) return [CITY_PAIR];
  return kinds.length > 0 ? kinds : kindsOfPrograms(programs);
}

const sourcesOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source))),
];

/** Whether every source was published before the first day on which it can have been. */
function isOnlyAnnounced(
  sources: readonly string[],
  lookUp: ReadonlyMap<string, IndexedSource>,
  date: AnyDate,
): boolean {
  const first = boundsOf(date)?.earliest;
  if (first === undefined || sources.length === 0) return false;
  return sources.every((id) => {
    const published = lookUp.get(id)?.published;
    const latest = published && boundsOf(published)?.latest;
    return latest !== undefined && latest < first;
  });
}

/** The claim by which something is inferred: the first one, or one that rests on one source alone. */
export const inferredClaim = (claims: readonly Claim[]): Claim | undefined =>
  claims.find(
    (claim, at) => claim.basis.kind === "inferred" && (at === 0 || sourcesOf([claim]).length === 1),
  );

/**
 * How it is known that something was:
 *
 * - `inferred`: the atlas concludes it. To conclude from two sources that they tell of the same takes nothing from what
 *   each of them states.
 * - `announced`: it is an announcement, or all of its sources are older than itself.
 * - `stated`: a source says so.
 */
function basisOf(
  claims: readonly Claim[],
  lookUp: ReadonlyMap<string, IndexedSource>,
  date: AnyDate,
  isAnnouncement = false,
): Basis {
  if (inferredClaim(claims)) return "inferred";
  return isAnnouncement || isOnlyAnnounced(sourcesOf(claims), lookUp, date) ? "announced" : "stated";
}

const sourcesById = memoized(
  (sources: readonly IndexedSource[]) => new Map(sources.map((source) => [source.id, source])),
);

type Evidenced = { claims?: readonly Claim[] | undefined; known?: Known | undefined };

/** How a record is known; the index has it worked out. */
export function knownOf(
  { sources }: Pick<AtlasIndex, "sources">,
  { known, claims = [] }: Evidenced,
  date: AnyDate,
  isAnnouncement = false,
): Known {
  if (known) return known;
  return {
    basis: basisOf(claims, sourcesById(sources), date, isAnnouncement),
    sources: sourcesOf(claims),
  };
}

/** The same of a connection: its first claim says that the two are partners, the others tell of them. */
export function knownOfConnection(connection: IndexedPartnership["connections"][number]): Known {
  if ("known" in connection) return connection.known;
  const [first] = connection.claims;
  return {
    basis: first?.basis.kind === "inferred" ? "inferred" : "stated",
    sources: sourcesOf(connection.claims),
  };
}

/** When something began, as narrowly as its date says. */
function begunOf(date: AnyDate): DateBounds | undefined {
  if (date.kind !== "from") return boundsOf(date);
  return { earliest: firstDay(date.from), latest: lastDay(date.from), goesOn: false };
}

/** The days in which one of these programs ran; undefined where of one of them it is not known. */
function limitsOf(dates: ReadonlyMap<string, AnyDate>, programs: readonly string[]): DateBounds | undefined {
  const all = programs.map((id) => {
    const date = dates.get(id);
    return date && boundsOf(date);
  });
  const known = all.filter((bounds) => bounds !== undefined);
  if (known.length < all.length || known.length === 0) return undefined;
  const least = (days: (string | undefined)[], isBetter: (one: string, other: string) => boolean) =>
    days.reduce((best, day) =>
      best === undefined || day === undefined ? undefined : isBetter(day, best) ? day : best,
    );
  return {
    earliest: least(
      known.map(({ earliest }) => earliest),
      (one, other) => one < other,
    ),
    latest: least(
      known.map(({ latest }) => latest),
      (one, other) => one > other,
    ),
    goesOn: false,
  };
}

const WAY_OF: Record<IndexedDelegation["direction"], Way | undefined> = {
  "to-united-states": "to-us",
  "to-belgium": "to-be",
  "not-stated": undefined,
};

/** The keys of exchanges: `delegation:ostend-seattle-2016`, `agreement:ostend--seattle--city-pair`. */
export const delegationKey = (id: string) => `delegation:${id}`;
export const agreementKey = (partnership: string, kind: PartnershipKind) =>
  `agreement:${partnership}--${kind}`;

/** Every exchange of the atlas, in the order of the data: delegations, agreements, memberships, events. */
export const exchangesOf = memoized((atlas: AtlasIndex): readonly Exchange[] => {
  const regionOfCity = new Map(atlas.cities.map((city) => [city.id, regionOf(city)]));
  const programDates = new Map(atlas.programs.map(({ id, date }) => [id, date]));
  const grades = new Map(atlas.sources.map(({ id, grade }) => [id, grade]));
  const outcomesOfDelegation = groupByKeys(atlas.outcomes, ({ delegations }) => delegations);
  const outcomesOfCity = groupByKeys(atlas.outcomes, ({ cities }) => cities);
  type Own = Pick<Exchange, "record" | "key" | "id" | "cities" | "date" | "programs"> & Known;
  const complete = (
    own: Own,
    outcomes: readonly { id: string }[],
    kinds = kindsOfPrograms(own.programs),
  ) => ({
    ...own,
    date: isDated(own.date) ? own.date : UNKNOWN,
    begun: begunOf(own.date),
    lasted: boundsOf(own.date),
    limits: limitsOf(programDates, own.programs),
    kinds,
    way: undefined,
    outcomes: [...new Set(outcomes.map(({ id }) => id))],
    hasOutcome: outcomes.length > 0 ? ("yes" as const) : ("no" as const),
    grade: own.sources
      .map((id) => grades.get(id) ?? "A")
      .reduce<Grade>((weak, its) => (its > weak ? its : weak), "A"),
    regions: [...new Set(own.cities.flatMap((id) => regionOfCity.get(id) ?? []))],
  });
  const delegations = atlas.delegations.map((delegation): Exchange => {
    const { id, date } = delegation;
    const own = {
      record: "delegation" as const,
      key: delegationKey(id),
      id,
      date,
      cities: delegationCities(delegation),
      programs: programsOfDelegation(delegation),
      ...knownOf(atlas, delegation, date),
    };
    return {
      ...complete(own, outcomesOfDelegation.get(id) ?? [], kindsOfDelegation(atlas, delegation)),
      way: WAY_OF[delegation.direction],
    };
  });
  const agreements = atlas.partnerships.flatMap((partnership) => {
    const { id, belgianCity, usCity, connections } = partnership;
    const outcomes = [
      ...delegationsBetween(atlas, partnership).flatMap((its) => outcomesOfDelegation.get(its.id) ?? []),
      ...(outcomesOfCity.get(belgianCity) ?? []).filter(({ cities }) => cities.includes(usCity)),
    ];
    return connections.map((connection): Exchange => {
      const { kind, since, ended } = connection;
      const own = {
        record: "agreement" as const,
        key: agreementKey(id, kind),
        id,
        date: since,
        cities: [belgianCity, usCity],
        programs: kind === CITY_PAIR && programDates.has(CITY_PAIR) ? [CITY_PAIR] : [],
        ...knownOfConnection(connection),
      };
      return { ...complete(own, outcomes, [kind]), kind, ended, lasted: boundsSince(since, ended) };
    });
  });
  const memberships = atlas.programs.flatMap((program) =>
    program.cities.map((member): Exchange => {
      const own = {
        record: "membership" as const,
        key: `membership:${program.id}--${member.city}`,
        id: program.id,
        date: UNKNOWN,
        cities: [member.city],
        programs: [program.id],
        ...knownOf(atlas, { known: member.known, claims: member.claim && [member.claim] }, UNKNOWN),
      };
      const its = (outcomesOfCity.get(member.city) ?? []).filter(({ programs }) =>
        programs.includes(program.id),
      );
      return complete(own, its);
    }),
  );
  const events = atlas.events
    .filter(({ kind }) => kind !== "context")
    .map((event): Exchange => {
      const { id, date, cities, programs } = event;
      const known = knownOf(atlas, event, date, event.kind === "announcement");
      return complete({ record: "event", key: `event:${id}`, id, date, cities, programs, ...known }, []);
    });
  const ofKinds: Record<RecordKind, readonly Exchange[]> = {
    delegations,
    partnerships: agreements,
    programs: memberships,
    events,
    // What came of exchanges, and what they rest on.
    outcomes: [],
    sources: [],
    cities: [],
  };
  return Object.values(ofKinds).flat();
});

/** Whether it has a date, however vague; an agreement of which only the end is stated has none. */
export function isDatedExchange({ date }: Pick<Exchange, "date">): boolean {
  return isDated(date);
}

export const exchangesByKey = memoized(
  (atlas: AtlasIndex): ReadonlyMap<string, Exchange> =>
    new Map(exchangesOf(atlas).map((exchange) => [exchange.key, exchange])),
);
