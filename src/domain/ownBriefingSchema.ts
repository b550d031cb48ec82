import * as v from "valibot";
import { SLIDE_KINDS, SLIDE_LAYOUTS } from "./briefing";
import { GRADES } from "./evidence";
import { ANSWERS, BASES, BELGIAN_ROLES, CONNECTION_KINDS, EXCHANGE_RECORDS, WAYS } from "./filters";
import { idSchema, partnershipIdSchema } from "./identifier";
import { LOCALES } from "./locale";
import { plainText } from "./plainText";

/** Marks a file as a briefing of this site. */
export const BRIEFING_FORMAT = "belgian-city-partnerships/briefing";

/** Format version. Raise it when older versions of the site cannot read what this one writes. */
export const BRIEFING_VERSION = 1;

/** The most slides, characters and list entries that a reader's own briefing may have. */
export const OWN_LIMITS = {
  slides: 200,
  title: 120,
  author: 120,
  passage: 2000,
  passages: 20,
  ids: 200,
  minutes: 480,
  steps: 12,
} as const;

/** What can be wrong with a part of a briefing; each schema's message is one of these. */
export const FAULTS = [
  "missing",
  "not-text",
  "not-list",
  "not-object",
  "not-number",
  "not-word",
  "not-id",
  "not-date",
  "too-long",
  "too-many",
  "too-few",
  "out-of-range",
  "reversed",
  "wrong-version",
] as const;

export type Fault = (typeof FAULTS)[number];

const fault = (name: Fault): Fault => name;

const text = (limit: number) =>
  v.pipe(v.string(fault("not-text")), v.transform(plainText), v.maxLength(limit, fault("too-long")));

/** A list of at most `limit` items. A longer list is refused before its items are checked. */
const list = <Item extends v.GenericSchema>(item: Item, limit: number) =>
  v.pipe(
    v.array(v.unknown(), fault("not-list")),
    v.maxLength(limit, fault("too-many")),
    v.array(item, fault("not-list")),
  );

const number = (min: number, max: number) =>
  v.pipe(
    v.number(fault("not-number")),
    v.minValue(min, fault("out-of-range")),
    v.maxValue(max, fault("out-of-range")),
  );

const whole = (min: number, max: number) => v.pipe(number(min, max), v.integer(fault("out-of-range")));

const id = (schema: v.GenericSchema<string>) =>
  v.pipe(
    v.string(fault("not-id")),
    v.check((value) => v.is(schema, value), fault("not-id")),
  );

const ids = (schema: v.GenericSchema<string>) => list(id(schema), OWN_LIMITS.ids);

/** Shipped texts rest on claims and gaps; a reader's own may rest on nothing. What shows nothing is left out. */
const passages = v.pipe(
  list(
    v.object(
      {
        text: text(OWN_LIMITS.passage),
        claims: ids(idSchema),
        gaps: ids(idSchema),
        isReckoned: v.optional(v.literal(true, fault("not-word"))),
      },
      fault("not-object"),
    ),
    OWN_LIMITS.passages,
  ),
  v.transform((all) => all.filter((passage) => passage.text !== "")),
);

const bounds = v.object(
  { west: number(-180, 180), south: number(-85, 85), east: number(-180, 180), north: number(-85, 85) },
  fault("not-object"),
);

const year = whole(1900, 2100);

const word = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  v.picklist(words, fault("not-word"));

const words = <const Words extends readonly [string, ...string[]]>(choice: Words) =>
  list(word(choice), choice.length);

/** Pictures that a slide shows one after the other, each of its years. */
const steps = list(
  v.pipe(
    v.object({ from: v.optional(year), to: v.optional(year) }, fault("not-object")),
    v.check(({ from, to }) => from === undefined || to === undefined || from <= to, fault("reversed")),
  ),
  OWN_LIMITS.steps,
);

const only = v.object(
  {
    roles: v.optional(words(BELGIAN_ROLES)),
    regions: v.optional(ids(idSchema)),
    records: v.optional(words(EXCHANGE_RECORDS)),
    direction: v.optional(word(WAYS)),
    outcome: v.optional(word(ANSWERS)),
    basis: v.optional(words(BASES)),
    grade: v.optional(words(GRADES)),
    hidesUndated: v.optional(v.literal(true, fault("not-word"))),
  },
  fault("not-object"),
);

const show = v.pipe(
  v.object(
    {
      cities: ids(idSchema),
      partnerships: ids(partnershipIdSchema),
      programs: ids(idSchema),
      from: v.optional(year),
      to: v.optional(year),
      frames: v.optional(v.object({ us: v.optional(bounds), be: v.optional(bounds) }, fault("not-object"))),
      kinds: v.optional(words(CONNECTION_KINDS)),
      only: v.optional(only),
      view: v.optional(word(["atlantic"])),
      steps: v.optional(steps),
    },
    fault("not-object"),
  ),
  v.check(({ from, to }) => from === undefined || to === undefined || from <= to, fault("reversed")),
);

const slide = v.object(
  {
    kind: v.picklist(SLIDE_KINDS, fault("not-word")),
    layout: v.optional(v.picklist(SLIDE_LAYOUTS, fault("not-word"))),
    title: text(OWN_LIMITS.title),
    text: passages,
    notes: passages,
    show,
  },
  fault("not-object"),
);

/** A day that is in the calendar. */
function isDay(date: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(date)) return false;
  const moment = new Date(date);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}

/**
 * A briefing that is not the publisher's. Keys that do not belong there are dropped, not refused: nothing that could be
 * shown is optional, so that a misspelt key is told as a missing one, and a file that somebody added notes to opens.
 */
export const ownBriefingSchema = v.object(
  {
    locale: v.picklist(LOCALES, fault("not-word")),
    title: text(OWN_LIMITS.title),
    author: text(OWN_LIMITS.author),
    date: v.pipe(v.string(fault("not-date")), v.check(isDay, fault("not-date"))),
    minutes: whole(1, OWN_LIMITS.minutes),
    slides: v.pipe(list(slide, OWN_LIMITS.slides), v.minLength(1, fault("too-few"))),
    // Fingerprints are optional, so unusable ones are dropped and not refused.
    facts: v.optional(
      v.fallback(v.optional(v.record(v.string(), v.pipe(v.string(), v.maxLength(8)))), undefined),
    ),
  },
  fault("not-object"),
);
