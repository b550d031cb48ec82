import type { FilteredIds } from "./applyFilters";
import type { AtlasIndex } from "./atlasIndex";
import { delegationCities } from "./connections";
import { exchangesOf } from "./exchanges";
import { memoized } from "./memoized";
import type { Page } from "./page";
import { byKind, DATED_KINDS, type DatedKind } from "./recordKinds";
import { TIES } from "./recordTies";
import { delegationsBetween, outcomesBetween } from "./relations";

/** Ids of the dated records that a page is about. */
export type PageRecords = Pick<FilteredIds, DatedKind>;

type Records = Pick<AtlasIndex, DatedKind>;

type Lookup = { ofCity: ReadonlyMap<string, Records>; ofProgram: ReadonlyMap<string, Records> };

type Mutable = { [Kind in keyof Records]: Records[Kind][number][] };

const none = (): Mutable => byKind(DATED_KINDS, () => []);

function add<Kind extends DatedKind>(
  map: Map<string, Mutable>,
  kind: Kind,
  keys: Iterable<string>,
  record: Mutable[Kind][number],
): void {
  for (const key of new Set(keys)) {
    const its = map.get(key) ?? none();
    const list: Mutable[Kind][number][] = its[kind];
    list.push(record);
    map.set(key, its);
  }
}

function makeLookup(atlas: AtlasIndex): Lookup {
  const ofCity = new Map<string, Mutable>();
  const ofProgram = new Map<string, Mutable>();
  const addAll = <Kind extends DatedKind>(kind: Kind) => {
    for (const record of atlas[kind]) {
      const { cities, programs } = TIES[kind](record);
      add(ofCity, kind, cities, record);
      add(ofProgram, kind, programs, record);
    }
  };
  DATED_KINDS.forEach(addAll);
  return { ofCity, ofProgram };
}

/** Every page asks: the atlas is gone through once for all of them. */
const lookupOf = memoized(makeLookup);

const idsOf = (records: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));

const toIds = (records: Records): PageRecords => byKind(DATED_KINDS, (kind) => idsOf(records[kind]));

/** What went from one city to the other, and what came of it: as the page of the pair tells it. */
function ofPartnership(atlas: AtlasIndex, id: string): Records {
  const partnership = atlas.partnerships.find((its) => its.id === id);
  const of = (city: string) => lookupOf(atlas).ofCity.get(city) ?? none();
  if (!partnership) return none();
  const { delegations, outcomes } = of(partnership.belgianCity);
  const between = delegationsBetween({ delegations }, partnership);
  // An outcome of a delegation between the two may name neither city.
  const all = [...new Set([...outcomes, ...outcomesNamingNone(atlas, between)])];
  return {
    programs: [],
    delegations: between,
    outcomes: outcomesBetween({ delegations, outcomes: all }, partnership),
    events: [],
  };
}

function outcomesNamingNone(atlas: AtlasIndex, delegations: Records["delegations"]): Records["outcomes"] {
  const ids = idsOf(delegations);
  return ids.size === 0 ? [] : atlas.outcomes.filter((its) => its.delegations.some((id) => ids.has(id)));
}

/** What is tied to Belgium and to no city, context included. */
function ofBelgium({ programs, delegations, outcomes, events }: AtlasIndex): Records {
  const isWide = ({ cities }: { cities: readonly unknown[] }) => cities.length === 0;
  return {
    programs: programs.filter(isWide),
    delegations: delegations.filter((its) => delegationCities(its).length === 0),
    outcomes: outcomes.filter(isWide),
    events: events.filter((its) => its.kind === "context" || isWide(its)),
  };
}

/**
 * Ids of the dated records that a page is about: of a city's, pair's or program's page its own, of the Belgium-wide page
 * those without a city; of every other page all. None where the atlas has no such record.
 */
export function recordsOfPage(atlas: AtlasIndex, page: Page): PageRecords {
  switch (page.kind) {
    case "city":
      return toIds(lookupOf(atlas).ofCity.get(page.id) ?? none());
    case "partnership":
      return toIds(ofPartnership(atlas, page.id));
    case "program":
      return toIds(lookupOf(atlas).ofProgram.get(page.id) ?? none());
    case "belgium":
      return toIds(ofBelgium(atlas));
    default:
      return toIds(atlas);
  }
}

/** Keys of the exchanges that a page is about: its delegations and events, its agreements and memberships. */
export function exchangesOfPage(atlas: AtlasIndex, page: Page): ReadonlySet<string> {
  const { delegations, events } = recordsOfPage(atlas, page);
  const its = exchangesOf(atlas).filter(({ record, id, cities, programs }) => {
    if (record === "delegation") return delegations.has(id);
    if (record === "event") return events.has(id);
    switch (page.kind) {
      case "city":
        return cities.includes(page.id);
      case "partnership":
        return record === "agreement" && id === page.id;
      case "program":
        return programs.includes(page.id);
      case "belgium":
        return false;
      default:
        return true;
    }
  });
  return new Set(its.map(({ key }) => key));
}
