import { currentPage } from "./aliases";
import type { AtlasIndex } from "./atlasIndex";
import { LOCALES } from "./locale";
import { namesOf, squeeze } from "./names";
import { editsBetween } from "./nearestWord";
import { FIXED_PAGES, isListPage, LIST_KINDS, listPage, type Page } from "./page";
import { fromEach, none, type PageKind } from "./recordKinds";
import type { Text } from "./text";

/** What an address may mean whose page is not there: the one page, or several to choose from, the likeliest first. */
export type MeantPages = { one?: Page; several: Page[] };

const MOST_OFFERED = 5;

/** The largest share of the longer word that may differ. */
const MOST_UNLIKE = 1 / 3;

/** The fewest letters of a name that counts when it is only a part of another name. */
const SHORTEST_PART = 4;

/** Words that people use for the folders of an address. */
const FOLDERS: Record<string, "city" | "partnership" | "program"> = {
  city: "city",
  cities: "city",
  pair: "partnership",
  pairs: "partnership",
  partnership: "partnership",
  partnerships: "partnership",
  program: "program",
  programs: "program",
  programme: "program",
  programmes: "program",
};

const OTHER_WORDS: Record<string, Page> = {
  license: { kind: "licences" },
  licence: { kind: "licences" },
  licenses: { kind: "licences" },
  source: { kind: "sources" },
  city: { kind: "cities" },
  pair: { kind: "partnerships" },
  pairs: { kind: "partnerships" },
  partnership: { kind: "partnerships" },
  program: { kind: "programs" },
  programme: { kind: "programs" },
  programmes: { kind: "programs" },
  list: { kind: "exchanges" },
  home: { kind: "home" },
};

const textsOf = (text: Text): string[] => LOCALES.flatMap((locale) => text[locale] ?? []);

/** A page and the words that mean it, squeezed. `short` are those that are compared letter by letter. */
type Candidate = { page: Page; words: ReadonlySet<string>; short: readonly string[] };

const candidate = (page: Page, words: readonly string[], short: readonly string[]): Candidate => ({
  page,
  words: new Set(words.map(squeeze)),
  short: short.map(squeeze),
});

function candidatesOf(atlas: AtlasIndex): Candidate[] {
  const cityWords = new Map(
    atlas.cities.map(({ id, aliases = [], names }) => [id, [id, ...aliases, ...namesOf(names)]]),
  );
  const both = (one: string, other: string) =>
    (cityWords.get(one) ?? []).flatMap((word) => (cityWords.get(other) ?? []).map((its) => word + its));
  return fromEach<Pick<AtlasIndex, PageKind>, Candidate>(atlas, {
    cities: (cities) =>
      cities.map(({ id, names }) =>
        candidate({ kind: "city", id }, cityWords.get(id) ?? [], [id, ...namesOf(names)]),
      ),
    partnerships: (partnerships) =>
      partnerships.map(({ id, aliases = [], belgianCity, usCity }) =>
        candidate(
          { kind: "partnership", id },
          [id, ...aliases, ...both(belgianCity, usCity), ...both(usCity, belgianCity)],
          [id, usCity + belgianCity],
        ),
      ),
    programs: (programs) =>
      programs.map(({ id, aliases = [], name, shortName }) => {
        const words = [id, ...aliases, ...textsOf(name), ...textsOf(shortName)];
        return candidate({ kind: "program", id }, words, words);
      }),
    // Nobody types their titles.
    sources: none,
  });
}

/** How much a word differs from what means a page, 0 to 1; undefined where too much. */
function unlikeness(word: string, { short }: Candidate): number | undefined {
  const all = short.map((its) => {
    const isPart =
      Math.min(its.length, word.length) >= SHORTEST_PART && (its.includes(word) || word.includes(its));
    const longer = Math.max(its.length, word.length, 1);
    return Math.min(editsBetween(word, its) / longer, isPart ? MOST_UNLIKE : 1);
  });
  const least = Math.min(...all);
  return least <= MOST_UNLIKE ? least : undefined;
}

/** Pages that every atlas has, and the first parts of lists, by their first word. */
function pageOfWord(word: string): Page | undefined {
  if (Object.hasOwn(OTHER_WORDS, word)) return OTHER_WORDS[word];
  const list = LIST_KINDS.find((kind) => kind === word);
  if (list) return listPage(list, 1);
  const fixed = FIXED_PAGES.find((kind) => kind === word);
  return fixed && !isListPage({ kind: fixed } as Page) ? ({ kind: fixed } as Page) : undefined;
}

/**
 * What a reader may have meant by the words of an address, in lower case: `["cities", "luik"]`. Names in four languages,
 * the two of a pair in either order and with any dash, and the folders' names in the singular are understood; what is
 * only near is offered and never taken for granted.
 */
export function meantPages(atlas: AtlasIndex, words: readonly string[]): MeantPages {
  const isLanguage = LOCALES.some((locale) => locale === words[0]);
  const [first = "", ...rest] = (isLanguage ? words.slice(1) : words).map((word) =>
    word.replace(/\.(html?|php)$/, ""),
  );
  const spoken = first === "index" ? "" : first;
  if (spoken === "" && rest.length === 0) return { one: { kind: "home" }, several: [] };
  const known = rest.length === 0 || rest[0] === "index" ? pageOfWord(spoken) : undefined;
  if (known) return { one: known, several: [] };
  const kind = Object.hasOwn(FOLDERS, spoken) ? FOLDERS[spoken] : undefined;
  const name = (kind ? rest : [first, ...rest]).filter((word) => word !== "index").join("-");
  if (kind && rest.length > 0) {
    const page = currentPage(atlas, { kind, id: name });
    if (page.kind !== "not-found") return { one: page, several: [] };
  }
  const word = squeeze(name);
  if (word === "") return { several: [] };
  const candidates = candidatesOf(atlas);
  const meant = candidates.filter(({ words }) => words.has(word)).map(({ page }) => page);
  const ofKind = kind ? meant.filter((page) => page.kind === kind) : meant;
  const [one, ...others] = ofKind;
  if (one && others.length === 0) return { one, several: [] };
  const near = candidates
    .flatMap((its) => {
      const unlike = unlikeness(word, its);
      // Of the kind that was asked for, first.
      return unlike === undefined
        ? []
        : [{ page: its.page, rank: unlike + (its.page.kind === kind ? 0 : 1) }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ page }) => page);
  return { several: [...new Set([...ofKind, ...meant, ...near])].slice(0, MOST_OFFERED) };
}
