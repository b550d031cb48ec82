import * as v from "valibot";
import { dateValueSchema, partialDateSchema } from "./dateValue";
import { GRADES } from "./evidence";
import { idSchema } from "./identifier";
import { languageSchema, nameSchema, textSchema } from "./text";

const addressSchema = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(/^https?:\/\/[^\s<>"]+$/, "must be an http or https address"),
);

/** A copy that an archive keeps of a page, and when it was made. */
export const archivedSchema = v.strictObject({ url: addressSchema, date: partialDateSchema });

export const sourceSchema = v.strictObject({
  id: idSchema,
  /** The page's own title, in its own language; where it has none, what it is. */
  title: nameSchema,
  language: languageSchema,
  /** A person or a body, as the source names it. */
  author: v.optional(nameSchema),
  /** What the source says of its author: an office, a fellowship. */
  affiliation: v.optional(textSchema),
  /** Left out where the source names none. */
  publisher: v.optional(nameSchema),
  /** What a citation calls it, where author or publisher would not tell it from another source. */
  label: v.optional(nameSchema),
  kind: v.picklist([
    "article",
    "agency",
    "city",
    "network",
    "association",
    "press",
    "web-page",
    "statistics",
    "gazetteer",
  ]),
  url: v.optional(addressSchema),
  /** The same page in other languages. */
  translations: v.optional(v.array(v.strictObject({ language: languageSchema, url: addressSchema }))),
  archived: v.optional(archivedSchema),
  published: dateValueSchema,
  /** A: the city, the network or the agency itself, or a named local paper; B: one source, or before the event; C: weak. */
  grade: v.picklist(GRADES),
  gradeReason: textSchema,
  /** What one would look for in it and does not find. */
  silences: v.array(textSchema),
});

/** A published page that claims rest on. */
export type Source = v.InferOutput<typeof sourceSchema>;

type Names = Partial<Pick<Source, "label" | "author" | "publisher" | "title">>;

/** As short as a source can be named without its language: its label, else who publishes or writes it, else its title. */
export function shortSourceName({ label, author, publisher, title }: Names): string {
  return label ?? publisher ?? author ?? title ?? "";
}
