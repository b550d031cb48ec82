import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import type { Locale } from "@/domain/locale";
import {
  type CitationForm,
  DAY_READ,
  formatDayRead,
  formatIssued,
  type PageCitation,
} from "@/domain/pageCitation";
import chicagoStyle from "./chicago-web-page.csl?raw";

/** A page as a citation names it. */
export type CitedPage = {
  title: string;
  /** Whose words they are. Absent: nobody is named. */
  author?: string | undefined;
  /** Where it is to be found, in case that others than the site wrote it. */
  container?: string;
  /** Absolute. */
  url: string;
  /** Path below the base: `/cities/antwerp/`. */
  path: string;
  /** Day of the last change to the data, YYYY-MM-DD. */
  updated: string;
  locale: Locale;
};

/** The date-parts of CSL: `[[2026, 11, 23]]`. */
type CslDate = { "date-parts": number[][] };

/** An item of CSL-JSON, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html. */
type CslItem = {
  id: string;
  "citation-key": string;
  type: "webpage";
  title: string;
  author?: { literal: string }[];
  "container-title"?: string;
  issued: CslDate;
  accessed?: CslDate;
  URL: string;
  language: string;
};

/** A day that no reader reads a page on. The library sets it as a date, and it is found again in what it wrote. */
const STAND_IN = "9999-12-31";

const cslDate = (day: string): CslDate => ({ "date-parts": [day.split("-").map(Number)] });

const dayOf = ({ "date-parts": [parts = []] }: CslDate): string =>
  parts.map((part) => String(part).padStart(2, "0")).join("-");

/** The one key of a page in every collection of references. */
function keyOf({ path, updated }: CitedPage): string {
  // Repeated hyphens end a key where pandoc reads one in a text.
  const names = path
    .split("/")
    .filter(Boolean)
    .map((name) => name.replaceAll(/-+/g, "-"));
  return ["belgian-city-partnerships", updated.slice(0, 4), ...names].join("-");
}

/** The site speaks for itself: it is the author, and styles would name it again as what the page is a part of. */
function cslItem(page: CitedPage): CslItem {
  const key = keyOf(page);
  return {
    id: key,
    "citation-key": key,
    type: "webpage",
    title: page.title,
    ...(page.author !== undefined && { author: [{ literal: page.author }] }),
    ...(page.container !== undefined && { "container-title": page.container }),
    issued: cslDate(page.updated),
    URL: page.url,
    language: page.locale,
  };
}

/** The library's APA leaves the day away where a page is dated; section 9.16 asks for it where a page may change. */
function withDayRead(style: string): string {
  const parts = style.split('<if match="none" variable="issued status"><text term="retrieved"');
  if (parts.length !== 2)
    throw new Error("The APA style says otherwise when a page was retrieved: look again.");
  return parts.join('<if variable="accessed"><text term="retrieved"');
}

// Names of pages as keys, hyphens and all: the library's own are the same for a city and its partnerships.
Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false });
const { styles } = plugins.config.get("@csl");
styles.add("apa-of-changing-page", withDayRead(styles.get("apa")));
styles.add("chicago-web-page", chicagoStyle);

function inStyle(item: CslItem, template: string) {
  return new Cite([item]).format("bibliography", { format: "text", template, lang: "en-US" }).trim();
}

/**
 * BibTeX styles write titles in lower case but for what they are told to leave alone: city names. The library puts the
 * day into the month, the day of reading into a note and the address into a second place; BibTeX, biblatex and pandoc
 * have fields for all three. A page of the web is `online` to biblatex, pandoc and Zotero; styles of BibTeX take it for `misc`.
 */
function bibtexText(item: CslItem): string {
  const text = new Cite([{ ...item, title: `<span class="nocase">${item.title}</span>` }])
    .format("bibtex")
    .trim();
  const site = item["container-title"];
  return text
    .replace("@misc", "@online")
    .replace(/\n\tyear = .*,\n\tmonth = .*,/, `\n\t${formatIssued("bibtex", dayOf(item.issued))}`)
    .replace(/\n\thowpublished = .*,/, site === undefined ? "" : `\n\torganization = {{${site}}},`)
    .replace(/\n\tnote = \{\[Online; accessed (.*)\]\},/, "\n\turldate = {$1},");
}

/** https://en.wikipedia.org/wiki/RIS_(file_format): a web page, with corporate author and whole date. */
function risText({ title, author = [], issued, accessed, URL, language, ...rest }: CslItem): string {
  const site = rest["container-title"];
  return [
    ["TY", "ELEC"],
    ...author.map(({ literal }) => ["AU", literal]),
    ["TI", title],
    ...(site === undefined ? [] : [["T2", site]]),
    formatIssued("ris", dayOf(issued)),
    ["UR", URL],
    ["LA", language],
    ...(accessed ? [["Y2", formatDayRead("ris", dayOf(accessed))]] : []),
    ["ER", ""],
  ]
    .map((line) => (typeof line === "string" ? line : `${line[0]}  - ${line[1]}`))
    .join("\r\n");
}

/** Dates on one line, as people write them. */
function cslText(item: CslItem): string {
  const text = JSON.stringify([item], undefined, 2);
  return text.replaceAll(/\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/g, "[[$1, $2, $3]]");
}

function withPlaceForDay(form: CitationForm, text: string): string {
  const parts = text.split(formatDayRead(form, STAND_IN));
  if (parts.length !== 2)
    throw new Error(`The ${form} citation has ${parts.length - 1} days of reading: ${text}`);
  return parts.join(DAY_READ);
}

/** A page's citation in every form, with a place for the day it was read. */
export function citePage(page: CitedPage): PageCitation {
  const item = { ...cslItem(page), accessed: cslDate(STAND_IN) };
  return {
    version: 1,
    url: page.url,
    title: page.title,
    // What the browser puts its own words in the place of.
    ...(page.container !== undefined && { author: page.author, issued: page.updated }),
    apa: withPlaceForDay("apa", inStyle(item, "apa-of-changing-page")),
    chicago: withPlaceForDay("chicago", inStyle(item, "chicago-web-page")),
    bibtex: withPlaceForDay("bibtex", bibtexText(item)),
    csl: withPlaceForDay("csl", cslText(item)),
    ris: withPlaceForDay("ris", risText(item)),
  };
}

/** Names of the files beside a page's document. */
export const CITATION_FILES = {
  bibtex: "cite.bib",
  csl: "cite.json",
  ris: "cite.ris",
  texts: "citation.json",
} as const;

/**
 * The files beside the document of the page at a path below the base, by their path in the output. Those to keep tell no
 * day of reading.
 */
export function citationFiles(
  path: string,
  readCited: () => CitedPage,
): [file: string, write: () => string][] {
  const folder = path.slice(1);
  return [
    [folder + CITATION_FILES.bibtex, () => `${bibtexText(cslItem(readCited()))}\n`],
    [folder + CITATION_FILES.csl, () => `${cslText(cslItem(readCited()))}\n`],
    [folder + CITATION_FILES.ris, () => `${risText(cslItem(readCited()))}\r\n`],
    [folder + CITATION_FILES.texts, () => JSON.stringify(citePage(readCited()))],
  ];
}
