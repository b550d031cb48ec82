import * as v from "valibot";

/** Placeholder in each text of a citation for the day on which the reader read the page. */
export const DAY_READ = "{day-read}";

/** One text for each form, all plain. */
const textSchema = v.pipe(
  v.string(),
  v.check((text) => text.split(DAY_READ).length === 2, "must have one place for the day it was read"),
);

const pageCitationSchema = v.strictObject({
  version: v.literal(1),
  /** Absolute address of the page. Every text contains it. */
  url: v.string(),
  /** Title of the page, as in all texts except BibTeX's. */
  title: v.string(),
  apa: textSchema,
  chicago: textSchema,
  bibtex: textSchema,
  csl: textSchema,
  ris: textSchema,
});

/** The citation of a page, without the day of reading. */
export type PageCitation = v.InferOutput<typeof pageCitationSchema>;

/** What a citation's file holds, or undefined where it does not fit. Never throws. */
export function parsePageCitation(content: unknown): PageCitation | undefined {
  const parsed = v.safeParse(pageCitationSchema, content);
  return parsed.success ? parsed.output : undefined;
}

export const CITATION_FORMS = ["apa", "chicago", "bibtex", "csl", "ris"] as const;

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
    case "ris":
      return day.replaceAll("-", "/");
    case "csl":
      return day.split("-").map(Number).join(", ");
  }
}

/** The view of a page that is cited: its query and fragment, and its title. */
export type CitedView = { search: string; title?: string };

/** As BibTeX takes a title literally: its own signs are escaped, its capitals kept. */
const inBibtex = (title: string) => `{{${title.replaceAll(/[\\{}]/g, "").replaceAll(/[&%$#_]/g, "\\$&")}}}`;

/** A page's citation in one form, read on a day (YYYY-MM-DD); of a view of it, with the view's whole link. */
export function citePage(
  citation: PageCitation,
  form: CitationForm,
  day: string,
  { search, title = citation.title }: CitedView = { search: "" },
): string {
  const text = citation[form]
    .replaceAll(citation.url, () => citation.url + search)
    .replace(DAY_READ, () => formatDayRead(form, day));
  if (title === citation.title) return text;
  if (form === "bibtex")
    return text.replace(/(\n\s*title = ).*(?=,\n)/, (_, start) => start + inBibtex(title));
  const written = (its: string) => (form === "csl" ? JSON.stringify(its).slice(1, -1) : its);
  return text.replace(written(citation.title), () => written(title));
}
