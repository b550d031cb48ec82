import type { IndexReading } from "@/content/reading";
import { applyFilters, type FilteredIds } from "@/domain/applyFilters";
import type { AtlasIndex } from "@/domain/atlasIndex";
import { compareDates } from "@/domain/dateBounds";
import { exchangesLeft } from "@/domain/exchangeFilter";
import { type Exchange, exchangesOf } from "@/domain/exchanges";
import type { Certainty, Facts } from "@/domain/facts";
import { activeFilters, type Filters } from "@/domain/filters";
import type { Outcome } from "@/domain/outcome";
import { isReadingPage, type Page } from "@/domain/page";
import { RECORD_KIND_NAMES, RECORD_KINDS, type RecordKind } from "@/domain/recordKinds";
import { exchangesOfPage, recordsOfPage } from "@/domain/recordsOfPage";
import { recordName } from "./recordName";

/** A sentence of the atlas that a view is about. The same words of several records are one. */
export type ViewFact = {
  kind: "claim" | "gap";
  ids: string[];
  text: string;
  certainty: Certainty;
  because?: string;
  /** Of an outcome: who says that it came about. */
  reporter?: Outcome["reporter"];
  /** Of a gap away from its record: the record's name. */
  about?: string;
};

/** What of the atlas a view shows, sentence by sentence. */
export type ViewFacts = {
  /** What is said of the page itself and of who is joined to whom. */
  overview: ViewFact[];
  /** What is said of each delegation and event, in order of time. */
  events: { exchange: Exchange; facts: ViewFact[] }[];
  outcomes: { facts: ViewFact[] }[];
  gaps: ViewFact[];
  /** The exchanges among them, as the answer counts them. */
  exchanges: readonly Exchange[];
};

export type FactsOfView = {
  page: Page;
  filters: Filters;
  /** Cities that are compared. */
  cities?: readonly string[] | undefined;
};

/** The pages whose records a view shows: of a comparison those of its cities, of a page for reading none. */
function pagesIn({ page, cities = [] }: FactsOfView): Page[] {
  if (page.kind === "compare") return cities.map((id) => ({ kind: "city", id }));
  return isReadingPage(page) || page.kind === "not-found" ? [] : [page];
}

function exchangesIn(atlas: AtlasIndex, view: FactsOfView): Exchange[] {
  const keys = new Set(pagesIn(view).flatMap((page) => [...exchangesOfPage(atlas, page)]));
  const left = new Set(exchangesLeft(atlas, view.filters).map(({ exchange }) => exchange.key));
  return exchangesOf(atlas).filter(({ key }) => keys.has(key) && left.has(key));
}

/** The part of a view that has the sentences of a kind. */
const PARTS: Record<RecordKind, "overview" | "events" | "outcomes" | undefined> = {
  cities: "overview",
  partnerships: "overview",
  programs: "overview",
  delegations: "events",
  outcomes: "outcomes",
  events: "events",
  sources: undefined,
};

/** Whether a part has the sentences of what a word names: `delegation`. */
const hasPart = (part: "overview" | "events", word: string) =>
  RECORD_KIND_NAMES.some((kind) => PARTS[kind] === part && RECORD_KINDS[kind].word === word);

/** Keys of the records that tell of a page itself, before those of its exchanges. */
function ownKeys(pages: readonly Page[], isWhole: boolean): string[] {
  return pages.flatMap((page) => {
    if ("id" in page && hasPart("overview", page.kind)) return [`${page.kind}:${page.id}`];
    return page.kind === "home" && isWhole ? ["about"] : [];
  });
}

/** Each sentence once, with the ids of all that say it. */
function onceEach(facts: readonly ViewFact[]): ViewFact[] {
  const known = new Map<string, ViewFact>();
  for (const fact of facts) {
    const key = `${fact.about ?? ""} ${fact.text}`;
    const before = known.get(key);
    known.set(key, before ? { ...before, ids: [...new Set([...before.ids, ...fact.ids])] } : fact);
  }
  return [...known.values()];
}

type Lookup = { claims: ReadonlyMap<string, ViewFact[]>; gaps: ReadonlyMap<string, ViewFact[]> };

const lookups = new WeakMap<Facts, Lookup>();

/** Sentences by their record; gone through once. */
function lookUp(facts: Facts): Lookup {
  const known = lookups.get(facts);
  if (known) return known;
  const group = (all: readonly (readonly [string, ViewFact])[]) => {
    const groups = new Map<string, ViewFact[]>();
    for (const [of, fact] of all) groups.set(of, [...(groups.get(of) ?? []), fact]);
    return groups;
  };
  const claims = Object.entries(facts.claims).map(([id, { of, text, certainty = "stated", because }]) => {
    const fact: ViewFact = {
      kind: "claim",
      ids: [id],
      text,
      certainty,
      ...(because !== undefined && { because }),
    };
    return [of, fact] as const;
  });
  const gaps = Object.entries(facts.gaps).map(([id, { of, text }]) => {
    const fact: ViewFact = { kind: "gap", ids: [id], text, certainty: "stated" };
    return [of, fact] as const;
  });
  const made = { claims: group(claims), gaps: group(gaps) };
  lookups.set(facts, made);
  return made;
}

function outcomesIn(atlas: AtlasIndex, pages: readonly Page[], shown: FilteredIds) {
  const ids = new Set(pages.flatMap((page) => [...recordsOfPage(atlas, page).outcomes]));
  return atlas.outcomes.filter(({ id }) => ids.has(id) && shown.outcomes.has(id));
}

/** What a view shows of the atlas, in the atlas's own sentences. */
export function readViewFacts(reading: IndexReading, facts: Facts, view: FactsOfView): ViewFacts {
  const { atlas } = reading;
  const { claims, gaps } = lookUp(facts);
  const pages = pagesIn(view);
  const isWhole = activeFilters(view.filters).length === 0;
  const exchanges = exchangesIn(atlas, view);
  const of = (record: Exchange["record"]) => exchanges.filter((its) => its.record === record);
  const isAboutCity = pages.some(({ kind }) => kind === "city");
  const own = ownKeys(pages, isWhole);
  const joined = of("agreement").map(({ key }) => key);
  // A program with many cities does not tell of each.
  const memberships = isAboutCity ? of("membership").map(({ key }) => key) : [];
  const isPair = pages.some(({ kind }) => kind === "partnership");
  const agreements = joined.flatMap((key) => (claims.get(key) ?? []).slice(0, isPair ? undefined : 1));
  const outcomes = outcomesIn(atlas, pages, applyFilters(atlas, view.filters));
  const took = exchanges
    .filter(({ record }) => hasPart("events", record))
    .toSorted((one, other) => compareDates(one.date, other.date));
  const pairs = new Set(of("agreement").map(({ id }) => `partnership:${id}`));
  // Away from its record a gap says which it is about.
  const nameOf = (key: string) => {
    const about = own.includes(key) ? undefined : recordName(reading, key);
    return about === undefined ? {} : { about };
  };
  const gapKeys = new Set([
    ...own,
    ...pairs,
    ...took.map(({ key }) => key),
    ...outcomes.map(({ id }) => `outcome:${id}`),
  ]);
  return {
    overview: onceEach([
      ...agreements,
      ...own.flatMap((key) => claims.get(key) ?? []),
      ...memberships.flatMap((key) => claims.get(key) ?? []),
    ]),
    events: took.map((exchange) => ({ exchange, facts: onceEach(claims.get(exchange.key) ?? []) })),
    outcomes: outcomes.map(({ id, reporter }) => ({
      facts: onceEach(claims.get(`outcome:${id}`) ?? []).map((fact) => ({ ...fact, reporter })),
    })),
    gaps: onceEach(
      [...gapKeys].flatMap((key) => (gaps.get(key) ?? []).map((gap) => ({ ...gap, ...nameOf(key) }))),
    ),
    exchanges,
  };
}
