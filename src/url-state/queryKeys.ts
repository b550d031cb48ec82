import { EXCHANGE_COLUMNS, type ExchangeSort } from "@/domain/exchangeColumns";
import {
  ANSWERS,
  BASES,
  BELGIAN_ROLES,
  CONNECTION_KINDS,
  EXCHANGE_RECORDS,
  type Filters,
  parseGrade,
  parseYear,
  WAYS,
} from "@/domain/filters";
import { type FrameKey, formatCamera, parseCamera } from "./camera";
import type { CameraState, OtherView, QueryState, Theme } from "./urlState";

/** Longer than any name in the atlas. */
export const MAX_SEARCH_LENGTH = 120;

/** More than any list of ids that a link of ours holds. */
const MAX_IDS = 60;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_ID_LENGTH = 80;

/** What a value gives, and the part of it that cannot be used. */
type ReadValue = { state: QueryState; bad?: string };

type QueryKey = { read: (value: string) => ReadValue; write: (state: QueryState) => string | undefined };

function list(value: string, isGood: (item: string) => boolean): { good: string[]; bad: string[] } {
  const items = value
    .split(",")
    .map((item) => item.trim().toLowerCase())
    .filter((item, index, all) => all.indexOf(item) === index);
  const sound = (item: string) => isGood(item);
  const good = items.filter(sound);
  return {
    good: good.slice(0, MAX_IDS),
    bad: [...items.filter((item) => !sound(item)), ...good.slice(MAX_IDS)],
  };
}

/** A list whose items are checked one by one: those that are no good are told, the others stand. */
function listKey<Key extends "programs" | "kinds" | "roles" | "regions" | "records" | "basis" | "cities">(
  key: Key,
  isGood: (item: string) => boolean,
): QueryKey {
  return {
    read(value) {
      const { good, bad } = list(value, isGood);
      const state = good.length > 0 ? ({ [key]: good } as QueryState) : {};
      return { state, ...(bad.length > 0 && { bad: bad.join(",") }) };
    },
    write: (state) => state[key]?.join(","),
  };
}

const oneOf = (allowed: readonly string[]) => (item: string) => allowed.includes(item);
const isId = (item: string) => item.length <= MAX_ID_LENGTH && SLUG.test(item);

/** One value, or nothing where it cannot be used. */
function valueKey<Value>(
  parse: (value: string) => Value | undefined,
  toState: (value: Value) => QueryState,
  write: (state: QueryState) => string | undefined,
): QueryKey {
  return {
    read(value) {
      const parsed = parse(value);
      return parsed === undefined ? { state: {}, bad: value } : { state: toState(parsed) };
    },
    write,
  };
}

function cameraKey(key: FrameKey): QueryKey {
  return valueKey<CameraState>(
    (value) => parseCamera(value, key),
    (camera) => ({ [key]: camera }),
    (state) => state[key] && formatCamera(state[key]),
  );
}

function yearKey(key: "from" | "to"): QueryKey {
  return valueKey<number>(
    (value) => parseYear(value.trim()),
    (year) => ({ [key]: year }) satisfies Filters,
    (state) => state[key]?.toString(),
  );
}

function wordKey<Word extends string>(
  words: readonly Word[],
  toState: (word: Word) => QueryState,
  write: (state: QueryState) => string | undefined,
): QueryKey {
  return valueKey((value) => words.find((word) => word === value.toLowerCase()), toState, write);
}

/** Grades are written as the letters that they are. */
const gradeKey: QueryKey = {
  read(value) {
    const { good, bad } = list(value, (item) => parseGrade(item) !== undefined);
    const grade = good.flatMap((letter) => parseGrade(letter) ?? []);
    return {
      state: grade.length > 0 ? { grade } : {},
      ...(bad.length > 0 && { bad: bad.join(",").toUpperCase() }),
    };
  },
  write: ({ grade }) => grade?.join(","),
};

/** `when`, or `-when` for the other way round. */
function parseSort(value: string): ExchangeSort | undefined {
  const [, minus, name] = value.toLowerCase().match(/^(-?)([a-z]+)$/) ?? [];
  const column = EXCHANGE_COLUMNS.find((one) => one === name);
  return column && { column, ...(minus && { isDescending: true }) };
}

/** What a search looks for: one line, without white space at the ends. Undefined where nothing is left. */
export function cleanSearch(text: string): string | undefined {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").trim();
  return line ? [...line].slice(0, MAX_SEARCH_LENGTH).join("").trim() : undefined;
}

/** Every key of a query, in the order in which a link has them. */
export const QUERY_KEYS = {
  view: wordKey<OtherView | "pairs">(
    ["pairs", "atlantic", "list"],
    (view) => (view === "pairs" ? {} : { view }),
    ({ view }) => view,
  ),
  programs: listKey("programs", isId),
  kinds: listKey("kinds", oneOf(CONNECTION_KINDS)),
  roles: listKey("roles", oneOf(BELGIAN_ROLES)),
  regions: listKey("regions", isId),
  records: listKey("records", oneOf(EXCHANGE_RECORDS)),
  direction: wordKey(
    WAYS,
    (direction) => ({ direction }),
    ({ direction }) => direction,
  ),
  outcome: wordKey(
    ANSWERS,
    (outcome) => ({ outcome }),
    ({ outcome }) => outcome,
  ),
  basis: listKey("basis", oneOf(BASES)),
  grade: gradeKey,
  undated: wordKey(
    ["0", "1"],
    (undated) => (undated === "0" ? { hidesUndated: true } : {}),
    ({ hidesUndated }) => (hidesUndated ? "0" : undefined),
  ),
  from: yearKey("from"),
  to: yearKey("to"),
  q: valueKey(
    (value) => cleanSearch(value),
    (q) => ({ q }),
    ({ q }) => q,
  ),
  cities: listKey("cities", isId),
  sort: valueKey(
    parseSort,
    (sort) => ({ sort }),
    ({ sort }) => sort && `${sort.isDescending ? "-" : ""}${sort.column}`,
  ),
  group: wordKey(
    EXCHANGE_COLUMNS,
    (group) => ({ group }),
    ({ group }) => group,
  ),
  reading: wordKey(
    ["0", "1"],
    (reading) => (reading === "1" ? { isReading: true } : {}),
    // Who asks for the list leaves the reading view.
    ({ isReading, view }) => (isReading && view !== "list" ? "1" : undefined),
  ),
  lines: wordKey(
    ["0", "1"],
    (lines) => (lines === "0" ? { hidesLines: true } : {}),
    ({ hidesLines }) => (hidesLines ? "0" : undefined),
  ),
  be: cameraKey("be"),
  us: cameraKey("us"),
  map: cameraKey("map"),
  theme: wordKey<Theme>(
    ["light", "dark"],
    (theme) => ({ theme }),
    ({ theme }) => theme,
  ),
  controls: wordKey(
    ["0", "1"],
    (controls) => (controls === "0" ? { hidesControls: true } : {}),
    ({ hidesControls }) => (hidesControls ? "0" : undefined),
  ),
  panel: wordKey(
    ["0", "1"],
    (panel) => (panel === "0" ? { hidesPanel: true } : {}),
    ({ hidesPanel }) => (hidesPanel ? "0" : undefined),
  ),
  tap: wordKey(
    ["0", "1"],
    (tap) => (tap === "1" ? { waitsForTap: true } : {}),
    ({ waitsForTap }) => (waitsForTap ? "1" : undefined),
  ),
} satisfies Record<string, QueryKey>;

/** What keys were called before, or are called by those who type them: such links go on to work. */
const RENAMED_KEYS: Record<string, keyof typeof QUERY_KEYS> = {
  program: "programs",
  kind: "kinds",
  role: "roles",
  city: "cities",
  region: "regions",
  record: "records",
  grades: "grade",
  search: "q",
};

/** The present name of a key. */
export function currentKey(key: string): string {
  return Object.hasOwn(RENAMED_KEYS, key) ? (RENAMED_KEYS[key] ?? key) : key;
}

export type QueryKeyName = keyof typeof QUERY_KEYS;

/** What only an embed can leave out or ask for: to every other page these keys say nothing. */
const EMBED_KEYS: readonly string[] = ["controls", "panel", "tap"] satisfies QueryKeyName[];

export function isQueryKey(key: string, isEmbed = false): key is QueryKeyName {
  return Object.hasOwn(QUERY_KEYS, key) && (isEmbed || !EMBED_KEYS.includes(key));
}
