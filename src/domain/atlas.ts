import * as v from "valibot";
import { briefingSchema } from "./briefing";
import { citySchema } from "./city";
import { claimsSchema, gapSchema } from "./claim";
import { daySchema } from "./dateValue";
import { delegationSchema } from "./delegation";
import { eventSchema } from "./event";
import { outcomeSchema } from "./outcome";
import { partnershipSchema } from "./partnership";
import { programSchema } from "./program";
import type { RecordKind } from "./recordKinds";
import { sourceSchema } from "./source";
import { textSchema } from "./text";

const aboutSchema = v.strictObject({
  title: textSchema,
  /** Day of the last change to the data. */
  updated: daySchema,
  /** What the exchanges are, in a few claims. */
  introduction: claimsSchema,
  /** Who runs the programs. */
  organisers: claimsSchema,
  gaps: v.array(gapSchema),
});

/** What each data file holds, by its name in `public/data/` without `.json`. */
export const DATA_FILES = {
  about: aboutSchema,
  cities: v.array(citySchema),
  partnerships: v.array(partnershipSchema),
  programs: v.array(programSchema),
  delegations: v.array(delegationSchema),
  outcomes: v.array(outcomeSchema),
  events: v.array(eventSchema),
  sources: v.array(sourceSchema),
  /** The browser loads briefings from a file of their own, since most readers present nothing. */
  briefings: v.array(briefingSchema),
} as const satisfies Record<RecordKind | "about" | "briefings", v.GenericSchema>;

export type DataFile = keyof typeof DATA_FILES;

export const DATA_FILE_NAMES = Object.keys(DATA_FILES) as DataFile[];

export const atlasSchema = v.strictObject(DATA_FILES);

/** The whole dataset. */
export type Atlas = v.InferOutput<typeof atlasSchema>;
