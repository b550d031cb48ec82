import * as v from "valibot";
import { idSchema, recordIdSchema } from "./identifier";

/** What can be asked of a record. The first ten are fields that can hold an unknown value; the others are asked by gaps only. */
export const SUBJECT_FIELDS = [
  "date",
  "leader",
  "size",
  "program",
  "from",
  "to",
  "runBy",
  "since",
  "ended",
  "published",
  "population",
  "counterpart",
  "membership",
  "cities",
  "participants",
  "place",
  "occurrence",
  "name",
  "status",
  "sameAs",
  "corroboration",
  "evaluation",
  "contribution",
  "coverage",
] as const;

export type SubjectField = (typeof SUBJECT_FIELDS)[number];

export const subjectSchema = v.strictObject({
  /** Id of a city, partnership, program, delegation, outcome, event or source. */
  record: recordIdSchema,
  field: v.picklist(SUBJECT_FIELDS),
  /** What narrows the question: a city, a program, a kind of partnership, another record, or the one source meant. */
  of: v.optional(idSchema),
});

/** A question about a record. A gap and a quotation with equal subjects are question and answer. */
export type Subject = v.InferOutput<typeof subjectSchema>;

/** Equal for equal subjects. */
export function subjectKey({ record, field, of = "" }: Subject): string {
  return `${record} ${field} ${of}`;
}
