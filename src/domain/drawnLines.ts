import type { AtlasIndex, IndexedDelegation, IndexedPartnership } from "./atlasIndex";
import { partyCities } from "./connections";
import { isDated } from "./dateBounds";
import type { AnyDate, Dated } from "./dateValue";
import type { Direction } from "./delegation";
import { agreementKey, delegationKey, exchangesByKey } from "./exchanges";
import type { Basis, ConnectionKind } from "./filters";
import { memoized } from "./memoized";
import { hasKind, PARTNERSHIP_KINDS, type PartnershipKind } from "./partnership";
import { delegationsBetween } from "./relations";

/** Cities at one end of a line. A line with several cities forks. */
type Cities = readonly [string, ...string[]];

type Look = {
  /** Decides the hue. */
  kind: ConnectionKind;
  /** Decides the dash. */
  basis: Basis;
  belgianCities: Cities;
  usCities: Cities;
  /** Whether the page is about this line. */
  isSelected: boolean;
  /** Not what the page is about: drawn thin and faint, without arrow and date. */
  isAside?: true;
  /** Undated while a period is set: drawn like `isAside`, with gaps. */
  isGhost?: true;
  /** The dates in the line's pill, in order of time. Empty where no date is known, or where other lines tell them. */
  dates: readonly Dated[];
};

/** The fields of a line that decide how it looks. */
export type LineToDraw = Pick<Look, "kind" | "isSelected" | "isAside" | "isGhost"> & { basis?: Basis };

/**
 * What is drawn between cities on both maps: a pair, which has no direction, or a delegation, which has one where its
 * source states it. Pairs that the atlas infers from one joint delegation are one line, and so is each delegation.
 */
export type DrawnLine = Look &
  (
    | { record: "pair"; partnerships: readonly [string, ...string[]]; joint?: string }
    | { record: "delegation"; delegation: string; direction: Direction }
  );

export type DrawnPair = Extract<DrawnLine, { record: "pair" }>;
type DrawnDelegation = Extract<DrawnLine, { record: "delegation" }>;

export const endsOf = ({ belgianCities, usCities }: Pick<Look, "belgianCities" | "usCities">): string[] => [
  ...belgianCities,
  ...usCities,
];

const filled = (ids: readonly string[]): Cities | undefined => {
  const [first, ...more] = new Set(ids);
  return first === undefined ? undefined : [first, ...more];
};

/** The line with these of its ends alone; undefined where one side has none. */
export function cutEnds<Line extends Pick<Look, "belgianCities" | "usCities">>(
  line: Line,
  isThere: (city: string) => boolean,
): Line | undefined {
  if (endsOf(line).every(isThere)) return line;
  const [belgianCities, usCities] = [
    filled(line.belgianCities.filter(isThere)),
    filled(line.usCities.filter(isThere)),
  ];
  return belgianCities && usCities ? { ...line, belgianCities, usCities } : undefined;
}

const basisOf = (atlas: AtlasIndex, key: string): Basis => exchangesByKey(atlas).get(key)?.basis ?? "stated";

const countriesOf = memoized(
  (cities: AtlasIndex["cities"]) => new Map(cities.map(({ id, country }) => [id, country])),
);

const partnershipsById = memoized(
  (partnerships: readonly IndexedPartnership[]) => new Map(partnerships.map((its) => [its.id, its])),
);

/** The cities that a delegation joins, by country; undefined where one of its ends names none. */
function endsOfDelegation(
  atlas: AtlasIndex,
  { from, to }: IndexedDelegation,
): Pick<Look, "belgianCities" | "usCities"> | undefined {
  const [origins, destinations] = [partyCities(from), partyCities(to)];
  if (origins.length === 0 || destinations.length === 0) return undefined;
  const countries = countriesOf(atlas.cities);
  const all = [...origins, ...destinations];
  const belgianCities = filled(all.filter((id) => countries.get(id) === "BE"));
  const usCities = filled(all.filter((id) => countries.get(id) === "US"));
  return belgianCities && usCities && { belgianCities, usCities };
}

/** What a delegation is drawn as: City Pair where it was of that program, else of the kind that all of its ways are. */
function kindOfDelegation(
  atlas: AtlasIndex,
  { program }: IndexedDelegation,
  { belgianCities, usCities }: Pick<Look, "belgianCities" | "usCities">,
): ConnectionKind {
  if (program.kind === "program" && program.program === "city-pair") return "city-pair";
  const partnerships = partnershipsById(atlas.partnerships);
  const ways = belgianCities.flatMap((belgian) =>
    usCities.map((us) => partnerships.get(`${belgian}--${us}`)),
  );
  return PARTNERSHIP_KINDS.find((kind) => ways.every((way) => way && hasKind(way, kind))) ?? "visit";
}

const datesIn = (dates: readonly AnyDate[]): Dated[] => dates.filter(isDated);

/** Every delegation between named cities as a line, in the order of the data. */
export const delegationLines = memoized((atlas: AtlasIndex): readonly DrawnDelegation[] =>
  atlas.delegations.flatMap((delegation): DrawnDelegation[] => {
    const ends = endsOfDelegation(atlas, delegation);
    if (!ends) return [];
    const { id, direction, date } = delegation;
    return [
      {
        record: "delegation",
        delegation: id,
        direction,
        kind: kindOfDelegation(atlas, delegation, ends),
        basis: basisOf(atlas, delegationKey(id)),
        ...ends,
        isSelected: false,
        dates: datesIn([date]),
      },
    ];
  }),
);

const pairLines = memoized((_atlas: AtlasIndex) => new Map<string, DrawnPair>());

/** A pair as a line; its dates are those of its delegations, else since when it is. */
export function pairLine(
  atlas: AtlasIndex,
  partnership: IndexedPartnership,
  kind: PartnershipKind,
): DrawnPair {
  const known = pairLines(atlas);
  const key = `${kind} ${partnership.id}`;
  const line = known.get(key) ?? readPairLine(atlas, partnership, kind);
  known.set(key, line);
  return line;
}

function readPairLine(atlas: AtlasIndex, partnership: IndexedPartnership, kind: PartnershipKind): DrawnPair {
  const { id, belgianCity, usCity, connections } = partnership;
  const between = delegationsBetween(atlas, partnership);
  const dates = datesIn(between.map(({ date }) => date));
  const since = connections.find((connection) => connection.kind === kind)?.since;
  const began = since && isDated(since) ? [since] : [];
  const [only, ...more] = between;
  const isJoint =
    only && more.length === 0 && partyCities(only.from).length + partyCities(only.to).length > 2;
  const basis = basisOf(atlas, agreementKey(id, kind));
  return {
    record: "pair",
    partnerships: [id],
    kind,
    basis,
    belgianCities: [belgianCity],
    usCities: [usCity],
    isSelected: false,
    dates: dates.length > 0 ? dates : began.map(sinceThen),
    ...(isJoint && basis === "inferred" && { joint: only.id }),
  };
}

/** A partnership that began at a date goes on from it for all that its line says. */
function sinceThen(date: Dated): Dated {
  if (date.kind === "at") return { kind: "from", from: date.date };
  return date.kind === "range" ? { kind: "from", from: date.from } : date;
}

const looksOf = ({ joint, kind, basis, isSelected, isAside, isGhost }: DrawnPair) =>
  JSON.stringify([joint, kind, basis, isSelected, isAside, isGhost]);

/**
 * Pairs that follow from one joint delegation, and that join each of its Belgian cities with each of the U.S. ones, as one
 * line; all others as they are.
 */
export function bundlePairs(pairs: readonly DrawnPair[]): DrawnPair[] {
  const bundles = new Map<string, DrawnPair[]>();
  for (const pair of pairs)
    if (pair.joint !== undefined) bundles.set(looksOf(pair), [...(bundles.get(looksOf(pair)) ?? []), pair]);
  return pairs.flatMap((pair): DrawnPair[] => {
    const its = pair.joint === undefined ? [] : (bundles.get(looksOf(pair)) ?? []);
    const belgianCities = filled(its.flatMap((one) => one.belgianCities));
    const usCities = filled(its.flatMap((one) => one.usCities));
    const isWhole =
      belgianCities && usCities && its.length > 1 && belgianCities.length * usCities.length === its.length;
    if (!isWhole) return [pair];
    const [first, ...more] = its.flatMap(({ partnerships }) => partnerships);
    if (pair !== its[0] || first === undefined) return [];
    return [{ ...pair, partnerships: [first, ...more], belgianCities, usCities }];
  });
}
