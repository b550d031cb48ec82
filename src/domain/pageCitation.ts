import * as v from "valibot";
import { fingerprint } from "./fingerprint";

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
  /** Of what readers write: what stands in the texts for its author and its day (YYYY-MM-DD). */
  author: v.optional(v.string()),
  issued: v.optional(v.string()),
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

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day (YYYY-MM-DD) of the last change as each form writes it. */
export function formatIssued(form: CitationForm, day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  switch (form) {
    case "apa":
      return longDay(day).replace(/^(.*), (\d+)$/, "$2, $1");
    case "bibtex":
      return `year = {${year}},\n\tmonth = ${MONTHS[Number(month) - 1]},\n\tday = {${Number(date)}},`;
    case "ris":
      return `PY  - ${year}\r\nDA  - ${formatDayRead(form, day)}`;
    default:
      return formatDayRead(form, day);
  }
}

/** What of a page is cited: its query and fragment, and where the page does not say it, title, author and day. */
export type CitedView = { search: string; title?: string; author?: string; issued?: string };

/** As BibTeX takes a text literally: its own signs are escaped, its capitals kept. */
const inBibtex = (text: string) => `{{${text.replaceAll(/[\\{}]/g, "").replaceAll(/[&%$#_]/g, "\\$&")}}}`;

/** Puts each text in its place at once: what is put in is not read again. */
function fillIn(text: string, places: readonly (readonly [place: string, words: string])[]): string {
  const words = new Map(places);
  const pattern = [...words.keys()].map((place) => place.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return text.replaceAll(new RegExp(pattern.join("|"), "g"), (place) => words.get(place) ?? place);
}

/** Places of a title or an author, and the words for it. Styles end both with a full stop, which the words may have. */
function wordPlaces(form: CitationForm, place: string, words: string): [place: string, words: string][] {
  if (form === "bibtex") return [];
  if (form === "csl") return [[JSON.stringify(place), JSON.stringify(words)]];
  const ended = /[.!?…]$/.test(words) ? words : `${words}.`;
  return form === "ris"
    ? [[place, words]]
    : [
        [`${place}.`, ended],
        [place, words],
      ];
}

/** A view has a key of its own: collections of references take two of one key for the same. */
function withOwnKey(form: CitationForm, text: string, view: string): string {
  const key =
    form === "bibtex"
      ? /^@\w+\{[^,]+(?=,)/
      : form === "csl"
        ? /"(?:id|citation-key)": "[^"]+(?=")/g
        : undefined;
  return key ? text.replace(key, (its) => `${its}-${fingerprint(view)}`) : text;
}

/** A page's citation in one form, read on a day (YYYY-MM-DD); of a view of it, with the view's whole link. */
export function citePage(
  citation: PageCitation,
  form: CitationForm,
  day: string,
  view: CitedView = { search: "" },
): string {
  const { search, title = citation.title, author = citation.author, issued = citation.issued } = view;
  const named: [place: string | undefined, words: string | undefined, field: string][] = [
    [citation.title, title, "title"],
    [citation.author, author, "author"],
  ];
  const changed = named.flatMap(([place, words, field]) =>
    place === undefined || words === undefined || words === place ? [] : [{ place, words, field }],
  );
  const text = fillIn(search === "" ? citation[form] : withOwnKey(form, citation[form], search), [
    // Longer places come first.
    [citation.url, citation.url + search],
    [DAY_READ, formatDayRead(form, day)],
    ...(citation.issued !== undefined && issued !== undefined
      ? [[formatIssued(form, citation.issued), formatIssued(form, issued)] as const]
      : []),
    ...changed.flatMap(({ place, words }) => wordPlaces(form, place, words)),
  ]);
  if (form !== "bibtex") return text;
  return changed.reduce(
    (its, { field, words }) =>
      its.replace(new RegExp(`(\\n\\s*${field} = ).*(?=,\\n)`), (_, start) => start + inBibtex(words)),
    text,
  );
}

/** Whether nothing but the page itself is cited, as its files do. */
export function isWholePage({ title }: PageCitation, view: CitedView): boolean {
  return view.search === "" && (view.title ?? title) === title && view.author === undefined;
}
