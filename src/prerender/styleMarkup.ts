import { isListPage, isReadingPage, type Page } from "@/domain/page";

/**
 * Kinds of documents that have critical styles of their own. `page` is a page beside a map that has no kind of its own here,
 * `reading` one without a map, `tables` one of a list, `slide` is one on its stage, `present` any other document below `/present/`.
 */
export const STYLED_KINDS = [
  "home",
  "city",
  "partnership",
  "program",
  "page",
  "reading",
  "tables",
  "timeline",
  "embed",
  "slide",
  "present",
] as const;

export type StyledKind = (typeof STYLED_KINDS)[number];

/** What the first paint of each kind of document needs, the same text in every document of a kind; may be empty. */
export type CriticalStyles = Record<StyledKind, string>;

/** A value for each kind of documents. */
export function forStyledKinds<Value>(make: (kind: StyledKind) => Value): Record<StyledKind, Value> {
  return {
    home: make("home"),
    city: make("city"),
    partnership: make("partnership"),
    program: make("program"),
    page: make("page"),
    reading: make("reading"),
    tables: make("tables"),
    timeline: make("timeline"),
    embed: make("embed"),
    slide: make("slide"),
    present: make("present"),
  };
}

export const NO_STYLES: CriticalStyles = forStyledKinds(() => "");

/** Of a page of the map; documents below `/present/` are `slide` or `present`. */
export function styledKind(page: Page, isEmbed: boolean): StyledKind {
  if (isEmbed) return "embed";
  const own = STYLED_KINDS.find((kind) => kind === page.kind);
  if (own) return own;
  if (isReadingPage(page)) return "reading";
  return isListPage(page) ? "tables" : "page";
}

/** The element that the policy allows by the hash of its text. */
export function styleMarkup(styles: string): string {
  return styles === "" ? "" : `<style>${styles}</style>`;
}
