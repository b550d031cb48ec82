import type { Page } from "@/domain/page";

/** A link to a page of the atlas, or to a record on it. */
export type PageLink = { page: Page; fragment?: string; text: string };

/** A source and the place in it, in words: "Michael Duffin, paragraph 5". */
export type SourceLink = { source: string; text: string };

export type ClaimContent = {
  id: string;
  text: string;
  /** Where the claim is inferred: from what and how. */
  because?: string;
  hasDisagreement: boolean;
  sources: SourceLink[];
};

export type FactContent = {
  label: string;
  value: string;
  isKnown: boolean;
  because?: string;
  link?: PageLink;
  sources: SourceLink[];
};

export type GapContent = { id: string; text: string; sources: SourceLink[] };

/** A delegation, outcome or event. `context` is drawn quietly and never as an outcome. */
export type RecordContent = {
  id: string;
  tone: "delegation" | "outcome" | "event" | "context";
  title: string;
  /** Absent where no date is stated: then one of the facts says so. */
  when?: string;
  facts: FactContent[];
  claims: ClaimContent[];
  gaps: GapContent[];
  links: PageLink[];
};

export type PairContent = { link: PageLink; belgian: string; us: string; isInferred: boolean };

export type SourceContent = {
  id: string;
  title: string;
  language: string;
  url?: string;
  facts: FactContent[];
  gradeReason: string;
  silences: string[];
  /** Positions and populations that rest on it. */
  figureCount: number;
  claims: PageLink[];
};

/** One part of a page's text. */
export type Block =
  | { kind: "claims"; claims: ClaimContent[] }
  | { kind: "pairs"; pairs: PairContent[]; isQuiet: boolean }
  | { kind: "records"; records: RecordContent[] }
  | { kind: "rows"; rows: { link: PageLink; detail: string }[] }
  | { kind: "chips"; links: PageLink[] }
  | { kind: "linked-claims"; items: { link: PageLink; claims: ClaimContent[] }[] }
  | { kind: "gaps"; gaps: GapContent[] }
  | { kind: "facts"; facts: FactContent[] }
  | { kind: "note"; text: string }
  /** So many records of this section are not among those that the filters ask for. */
  | { kind: "left-out"; count: number }
  | { kind: "terms"; terms: { term: string; text: string }[] }
  | { kind: "files"; links: { href: string; text: string }[] }
  | { kind: "contact"; email: string }
  | { kind: "sources"; sources: SourceContent[] }
  | { kind: "packages" };

export type Section = { id: string; heading: string; blocks: Block[] };

/** Everything that the panel of a page says, in the page's language. */
export type PageContent = {
  title: string;
  subtitle?: string;
  /** Of the browser's tab and of links to the page. */
  documentTitle: string;
  description: string;
  hasWayBack: boolean;
  sections: Section[];
};
