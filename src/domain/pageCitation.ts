import * as v from "valibot";

/** Stands once in each text of a page's citation, where the day goes on which the reader read the page. */
export const DAY_READ = "{day-read}";

/** One text for each form, all plain. */
const textSchema = v.pipe(
  v.string(),
  v.check((text) => text.split(DAY_READ).length === 2, "must have one place for the day it was read"),
);

const pageCitationSchema = v.strictObject({
  version: v.literal(1),
  apa: textSchema,
  chicago: textSchema,
  bibtex: textSchema,
  csl: textSchema,
});

/** How a page is cited, but for the day it was read. */
export type PageCitation = v.InferOutput<typeof pageCitationSchema>;

/** What a citation's file holds, or undefined where it does not fit. Never throws. */
export function parsePageCitation(content: unknown): PageCitation | undefined {
  const parsed = v.safeParse(pageCitationSchema, content);
  return parsed.success ? parsed.output : undefined;
}

export const CITATION_FORMS = ["apa", "chicago", "bibtex", "csl"] as const;

export type CitationForm = (typeof CITATION_FORMS)[number];

/** Both styles are American ones: "November 23, 2026", whatever the reader's language. */
function longDay(day: string): string {
  const format = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(day));
}

/** The day (YYYY-MM-DD) as each form writes it; in CSL-JSON as the numbers of its `date-parts`. */
export function formatDayRead(form: CitationForm, day: string): string {
  switch (form) {
    case "apa":
    case "chicago":
      return longDay(day);
    case "bibtex":
      return day;
    case "csl":
      return day.split("-").map(Number).join(", ");
  }
}

/** A page's citation in one form, read on a day (YYYY-MM-DD). */
export function citePage(citation: PageCitation, form: CitationForm, day: string): string {
  return citation[form].replace(DAY_READ, () => formatDayRead(form, day));
}
