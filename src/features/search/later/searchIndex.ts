import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { NearCity, ReadNear } from "@/content/citiesNear";
import { SEARCH_GROUPS, type SearchEntry, type SearchGroup } from "@/content/searchEntries";
import { editsBetween, nearestWord } from "@/domain/nearestWord";
import { markMatches, type Piece } from "./markMatches";
import type { ReadAnswers } from "./searchAnswers";
import { foldName, termsOf } from "./words";

/** More than any name in the atlas; what is typed beyond that is not looked at. */
const LONGEST_QUERY = 160;
const LONGEST_TERM = 40;
const MOST_TERMS = 12;

/** Shorter words are in too many sentences to say anything. */
const SHORTEST_IN_TEXT = 3;

/** What is beyond is less like what was typed than anyone reads on for, and takes time to draw. */
export const MOST_SHOWN = 30;

const FIELDS = ["title", "names", "related", "detail", "text"] as const;
const NAME_FIELDS = ["title", "names", "related"];
const BOOST = { title: 8, names: 7, related: 1.5, detail: 1.5, text: 0.5 };

/** Of several words, one that is shorter ("de", "the") says nothing alone. */
const SHORTEST_ALONE = 4;

/** Names are alike where fewer than half of their letters differ. */
const MOST_UNLIKE = 0.45;
const MOST_ALIKE = 3;

/** Shorter words are near to too many names. */
const SHORTEST_SUGGESTED = 4;
const MOST_SUGGESTED_FOR = 3;

export type SearchHit = {
  entry: SearchEntry;
  title: Piece[];
  /** The name that was found where it is not the title: "Luik" of Liège. */
  alias?: Piece[];
  /** The sentence that was found where no name was. */
  excerpt?: Piece[];
};

export type SearchGroupHits = { group: SearchGroup; hits: SearchHit[] };

export type Found = {
  /** The best hits, at most MOST_SHOWN. */
  groups: SearchGroupHits[];
  /** Of all hits. */
  count: number;
  /** Whether each hit has every word of the query; else each has at least one. */
  hasAllWords: boolean;
  /** Where nothing was found: a name that may have been meant. */
  suggestion?: string;
  /** Where a town was asked for that the atlas does not have: its cities around it. */
  near: NearCity[];
  /** Where neither: cities whose names are alike. */
  alike: string[];
  /** A program that can be found. */
  example: string;
};

export type SearchIndex = { search(query: string): Found };

/** "San Diego" as "sandiego", for those who leave the space out. */
function runTogether(name: string): string[] {
  const terms = termsOf(name);
  return terms.length > 1 ? [terms.join("")] : [];
}

/** The term with each two neighbours exchanged. */
function exchanges(term: string): string[] {
  return Array.from(
    term.slice(1),
    (letter, at) => term.slice(0, at) + letter + term[at] + term.slice(at + 2),
  );
}

/** Short forms in names of places, both ways: St-Jean for Saint-Jean and Sint-Jan, St. Louis for Saint Louis. */
const SHORT_FORMS = new Map([
  ["st", ["saint", "sint"]],
  ["ste", ["sainte"]],
  ["saint", ["st"]],
  ["sint", ["st"]],
  ["sainte", ["ste"]],
]);

/** One error in words of four letters and more, two in those of eight and more; none in a year. */
function errorsAllowed(term: string): number | false {
  if (term.length < 4 || /\d/.test(term)) return false;
  return term.length < 8 ? 1 : 2;
}

/** What says of a name that it is one of a city, in front of it, in the languages of the names. */
const CALLED_CITY = [
  ["city", "of"],
  ["town", "of"],
  ["ville", "de"],
  ["ville", "d"],
  ["commune", "de"],
  ["commune", "d"],
  ["stad"],
  ["stadt"],
  ["gemeente"],
];

function readTerms(query: string): string[] {
  const all = termsOf([...query.slice(0, 2 * LONGEST_QUERY)].slice(0, LONGEST_QUERY).join(""));
  const called = CALLED_CITY.find(
    (words) => words.length < all.length && words.every((word, at) => all[at] === word),
  );
  const terms = all.slice(called?.length ?? 0);
  return terms.slice(0, MOST_TERMS).map((term) => term.slice(0, LONGEST_TERM));
}

/** An entry with its names as they are compared. */
type Searchable = { entry: SearchEntry; own: string[]; regions: string[] };

function toSearchable(entry: SearchEntry): Searchable {
  const { group, title, names, related } = entry;
  return {
    entry,
    own: [title, ...names].map(foldName),
    regions: group === "city" ? related.map(foldName) : [],
  };
}

/**
 * How much better a hit is by its whole name. What was typed comes first, then a city of the region typed, then a name
 * with a typing error, then one that begins so; of two equal ones the city.
 */
function nameFactor({ entry: { group }, own, regions }: Searchable, typed: string): number {
  const forCity = group === "city" ? 2 : 1;
  if (own.includes(typed)) return 30 * forCity;
  // "Hans Bonte" is "Mayor Hans Bonte".
  if (group === "person" && typed.length > SHORTEST_SUGGESTED && own.some((name) => name.endsWith(typed)))
    return 30;
  if (regions.includes(typed)) return 40;
  const errors = errorsAllowed(typed) || 0;
  if (errors > 0 && own.some((name) => isNear(name, typed, errors))) return 15 * forCity;
  return own.some((name) => name.startsWith(typed)) ? 3 * forCity : 1;
}

function isNear(name: string, typed: string, errors: number): boolean {
  return Math.abs(name.length - typed.length) <= errors && editsBetween(name, typed) <= errors;
}

function readHit(entry: SearchEntry, { match }: SearchResult, typed: readonly string[]): SearchHit {
  const found = new Set(Object.keys(match));
  const mark = (text: string) => markMatches(text, found, typed);
  const has = (text: string) => termsOf(text).some((term) => found.has(term));
  const title = mark(entry.title);
  if (has(entry.title)) return { entry, title };
  const alias = entry.names.find(has);
  if (alias !== undefined) return { entry, title, alias: mark(alias) };
  const sentence = has(entry.detail) ? undefined : entry.text.find(has);
  return { entry, title, ...(sentence !== undefined && { excerpt: mark(sentence) }) };
}

/** The group of the best hit first, so that the first result is the best one; the others in their order. */
function groupHits(hits: readonly SearchHit[]): SearchGroupHits[] {
  const best = hits[0]?.entry.group;
  const order = [...SEARCH_GROUPS].sort((one, other) => Number(other === best) - Number(one === best));
  return order
    .map((group) => ({ group, hits: hits.filter(({ entry }) => entry.group === group) }))
    .filter((group) => group.hits.length > 0);
}

/** A word that is found as it was typed, or as the beginning of another. */
const isMeant = (found: string, typed: string) => found.startsWith(typed);

const NO_ANSWERS: ReadAnswers = () => [];

/**
 * Makes entries searchable: whatever their case and accents, by the beginnings of words, with typing errors.
 * `readAnswers` gives the views that a search as a whole asks for, `readNear` what lies around a town.
 */
export function createSearchIndex(
  entries: readonly SearchEntry[],
  readAnswers: ReadAnswers = NO_ANSWERS,
  readNear: ReadNear = () => [],
): SearchIndex {
  const byId = new Map(entries.map((entry) => [entry.id, toSearchable(entry)]));
  const names = new Set(entries.flatMap((entry) => [entry.title, ...entry.names].flatMap(termsOf)));
  const suggestions = entries
    .filter(({ group }) => group === "city" || group === "program")
    .flatMap((entry) => [entry.title, ...entry.names]);
  const programs = entries.filter(({ group }) => group === "program").map(({ title }) => title);
  const example = programs.toSorted((one, other) => one.length - other.length)[0] ?? "";
  const index = new MiniSearch<SearchEntry>({
    fields: [...FIELDS],
    tokenize: termsOf,
    processTerm: (term) => term,
    extractField(entry, field) {
      if (field === "names") {
        const { title, names: others } = entry;
        return [...others, ...[title, ...others].flatMap(runTogether)].join(", ");
      }
      const value = entry[field as keyof SearchEntry];
      return Array.isArray(value) ? value.join(", ") : String(value);
    },
  });
  index.addAll(entries);
  const known = new Set(
    entries.flatMap(({ title, detail, names: others, related, text }) =>
      [title, detail, ...others, ...related, ...text].flatMap(termsOf),
    ),
  );
  const cities = entries.filter(({ group }) => group === "city");

  /** A word that the atlas has is taken for no other one, and one short word alone of several says nothing. */
  function isStrong({ match }: SearchResult, typed: readonly string[], hasAllWords: boolean): boolean {
    const found = Object.keys(match);
    const isFound = (term: string) =>
      [term, ...(SHORT_FORMS.get(term) ?? [])].some((form) => found.some((word) => isMeant(word, form)));
    if (hasAllWords) return typed.every((term) => !known.has(term) || isFound(term));
    return typed.some((term) => term.length >= SHORTEST_ALONE && isFound(term));
  }

  /** Names of cities that are nearest to one that the atlas does not have. */
  function readAlike(typed: string): string[] {
    if (typed.length < SHORTEST_SUGGESTED || /\d/.test(typed)) return [];
    return cities
      .map(({ title }) => ({ title, edits: editsBetween(foldName(title), typed) }))
      .filter(({ title, edits }) => edits <= Math.max(foldName(title).length, typed.length) * MOST_UNLIKE)
      .toSorted((one, other) => one.edits - other.edits)
      .slice(0, MOST_ALIKE)
      .map(({ title }) => title);
  }

  /** The city or program that was most likely meant by the whole of what was typed, or by one word of it. */
  function suggest(typed: readonly string[]): string | undefined {
    for (const word of [typed.join(" "), ...typed.slice(0, MOST_SUGGESTED_FOR)]) {
      const name = word.length < SHORTEST_SUGGESTED ? undefined : nearestWord(word, suggestions);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  function run(typed: readonly string[], combineWith: "AND" | "OR"): SearchResult[] {
    const word = (term: string): Query => {
      const meant =
        names.has(term) || term.length < 4 ? [] : exchanges(term).filter((other) => names.has(other));
      const forms: Query[] = (SHORT_FORMS.get(term) ?? []).map((form) => ({
        queries: [form],
        fields: NAME_FIELDS,
        prefix: false,
        fuzzy: false,
      }));
      return { combineWith: "OR", queries: [term, ...meant, ...forms] };
    };
    const together: Query[] = typed.length > 1 ? [typed.join("")] : [];
    const isShort = typed.every((term) => term.length < SHORTEST_IN_TEXT);
    return index.search(
      { combineWith: "OR", queries: [{ combineWith, queries: typed.map(word) }, ...together] },
      {
        boost: BOOST,
        prefix: true,
        fuzzy: errorsAllowed,
        ...(isShort && { fields: NAME_FIELDS }),
      },
    );
  }

  return {
    search(query) {
      const typed = readTerms(query);
      const name = typed.join("");
      const answers = typed.length > 0 ? readAnswers(typed) : [];
      const isNamed = ({ id }: SearchResult) => {
        const searchable = byId.get(String(id));
        return searchable !== undefined && nameFactor(searchable, name) > 1;
      };
      const cut = (all: SearchResult[], hasAll: boolean) =>
        all.filter((result) => isNamed(result) || isStrong(result, typed, hasAll));
      const near = name === "" ? [] : readNear(name);
      // A town that somebody knows is taken for no other: Gent is not Genk.
      const isMeantHere = ({ id, match }: SearchResult) =>
        near.length === 0 ||
        byId.get(String(id))?.own.includes(name) ||
        typed.every((term) => Object.hasOwn(match, term));
      const withAll = typed.length > 0 ? cut(run(typed, "AND"), true).filter(isMeantHere) : [];
      const hasAllWords = withAll.length > 0 || answers.length > 0;
      const isWhole = hasAllWords || typed.length < 2 || near.length > 0;
      const results = isWhole ? withAll : cut(run(typed, "OR"), false);
      const isOfName = results.some(({ id }) => byId.get(String(id))?.own.includes(name));
      const hits = results
        .flatMap((result) => {
          const searchable = byId.get(String(result.id));
          if (!searchable) return [];
          return { entry: searchable.entry, result, score: result.score * nameFactor(searchable, name) };
        })
        .sort((one, other) => other.score - one.score)
        .slice(0, MOST_SHOWN)
        .map(({ entry, result }) => readHit(entry, result, typed));
      const hasNothing = hits.length + answers.length === 0 && name !== "";
      const suggestion = hasNothing && near.length === 0 ? suggest(typed) : undefined;
      const views = answers.map((entry) => ({ entry, title: markMatches(entry.title, new Set(), []) }));
      const groups = groupHits(hits);
      if (views.length > 0) groups.splice(isOfName ? 1 : 0, 0, { group: "view", hits: views });
      return {
        groups,
        count: results.length + answers.length,
        near: hasNothing ? near : [],
        alike: hasNothing && near.length === 0 && suggestion === undefined ? readAlike(name) : [],
        hasAllWords: hasAllWords || hits.length === 0,
        ...(suggestion !== undefined && { suggestion }),
        example,
      };
    },
  };
}
