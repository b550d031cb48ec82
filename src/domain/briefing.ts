import * as v from "valibot";
import { daySchema } from "./dateValue";
import type { Filters } from "./filters";
import { idSchema, partnershipIdSchema } from "./identifier";
import { textSchema } from "./text";

/** As much as an audience reads while someone speaks. */
export const MAX_SLIDE_WORDS = 60;

/** What stands in addresses where a shipped briefing's id does: a reader's own briefing is there. */
export const RESERVED_BRIEFING_IDS: ReadonlySet<string> = new Set(["own"]);

export const SLIDE_KINDS = ["cover", "content", "closing"] as const;

/** What a slide has in place of a map: nothing but its words, dated records in order, or two cities side by side. */
export const SLIDE_LAYOUTS = ["words", "timeline", "cities"] as const;

export type SlideLayoutId = (typeof SLIDE_LAYOUTS)[number];

/** More pictures than that are a slide of their own. */
const MAX_STEPS = 6;

export const passageSchema = v.strictObject({
  text: textSchema,
  /** Ids of the claims and gaps that the text rests on. */
  claims: v.array(idSchema),
  gaps: v.array(idSchema),
});

const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));

export const boundsSchema = v.strictObject({
  west: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  south: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
  east: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  north: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
});

/** The least area that a frame shows, in WGS 84 degrees. */
export type Bounds = v.InferOutput<typeof boundsSchema>;

/** The years of one picture, on a slide with several. */
const stepSchema = v.strictObject({ from: v.optional(yearSchema), to: v.optional(yearSchema) });

export const showSchema = v.strictObject({
  cities: v.array(idSchema),
  partnerships: v.array(partnershipIdSchema),
  programs: v.array(idSchema),
  from: v.optional(yearSchema),
  to: v.optional(yearSchema),
  /**
   * Pictures shown one after the other, each with its own years. The last one is used where only one can be shown.
   */
  steps: v.optional(v.pipe(v.array(stepSchema), v.minLength(2), v.maxLength(MAX_STEPS))),
  /** Areas for frames that should not fit themselves to what is shown. */
  frames: v.optional(v.strictObject({ us: v.optional(boundsSchema), be: v.optional(boundsSchema) })),
});

/** What a slide remembers of the view that it was made from. */
export type SeenShow = {
  kinds?: NonNullable<Filters["kinds"]> | undefined;
  /** The view's filters other than years, kinds and programs. */
  only?: OtherFilters | undefined;
  /** The view was the one map of the Atlantic. The slide draws the same in two frames. */
  view?: "atlantic" | undefined;
};

export const OTHER_FILTERS = [
  "roles",
  "regions",
  "records",
  "direction",
  "outcome",
  "basis",
  "grade",
  "hidesUndated",
] as const satisfies (keyof Filters)[];

/** Filters for which a slide has no field of its own. */
export type OtherFilters = { [Key in (typeof OTHER_FILTERS)[number]]?: Filters[Key] | undefined };

/** What a slide shows on the map; nothing named: the whole picture. */
export type Show = v.InferOutput<typeof showSchema> & SeenShow;

const slideSchema = v.strictObject({
  kind: v.picklist(SLIDE_KINDS),
  /** Absent: a map beside the words. */
  layout: v.optional(v.picklist(SLIDE_LAYOUTS)),
  title: textSchema,
  text: v.array(passageSchema),
  /** Notes for the speaker. */
  notes: v.array(passageSchema),
  show: showSchema,
});

export const briefingSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  author: textSchema,
  /** Day of its last change. */
  date: daySchema,
  /** How many minutes the briefing is meant to take. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  slides: v.pipe(
    v.array(slideSchema),
    v.minLength(1, "needs at least one slide"),
    v.maxLength(60, "must be at most 60 slides"),
  ),
});

/** A briefing as its data file has it, with its texts in up to four languages. */
export type BriefingRecord = v.InferOutput<typeof briefingSchema>;

/** Words as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
