import type { Page } from "@/domain/page";
import type { FragmentKind, RecordWord } from "@/domain/recordKinds";
import type { ListTable } from "./listContent";

/** A link to a page of the atlas, to a record on it, to the comparison of these cities or to what is of these programs (ids). */
export type PageLink = {
  page: Page;
  fragment?: string;
  cities?: string[];
  programs?: string[];
  text: string;
  /** Its name where the text alone says too little; begins with the text where that is a word. */
  label?: string;
};

/** A source and the place in it, in words: "Michael Duffin, paragraph 5". */
export type SourceLink = {
  source: string;
  text: string;
  /** The places alone, in words. */
  places?: string[];
  /** Of the source in the list at the page's end. */
  number?: number;
  /** Its words there, until the page's evidence is told apart from its text. */
  quotations?: QuotationContent[];
};

/** A source in the list at a page's end, and the fragment where it is first named. */
export type Reference = {
  source: string;
  number: number;
  name: string;
  title: string;
  language: string;
  /** Where it lies, or its copy: paper has no links. Absent where it lies nowhere. */
  address?: string;
  use: string;
};

/** What a sentence that holds for several records of a page says once. */
export type Shared = {
  /** Further ids that it can be linked by: the same sentence stands at several records. */
  alsoIds?: string[];
  /** The records that it is about, where it does not stand with one of them. */
  about?: PageLink[];
};

export type ClaimContent = Shared & {
  id: string;
  text: string;
  /** Where the claim is inferred: from what and how. */
  because?: string;
  hasDisagreement: boolean;
  /** The claims that say something else. */
  disagreesWith?: PageLink[];
  sources: SourceLink[];
};

export type FactContent = {
  /** On its page, where it rests on a source. */
  id?: string;
  label: string;
  value: string;
  isKnown: boolean;
  because?: string;
  link?: PageLink;
  /** Other sources give another value. */
  hasDisagreement?: true;
  sources: SourceLink[];
};

export type GapContent = Shared & { id: string; text: string; sources: SourceLink[] };

/** A delegation, outcome or event. `context` is drawn quietly and never as an outcome. */
export type RecordContent = {
  /** Fragments that led to it before. */
  aliases?: string[];
  id: string;
  tone: RecordWord<FragmentKind> | "context";
  /** Of an outcome: who says that it came about. */
  reporter?: string;
  title: string;
  /** Absent where no date is stated: then one of the facts says so. */
  when?: string;
  facts: FactContent[];
  /** What the facts do not know, in short: "who led it and how many". */
  unknown?: string;
  claims: ClaimContent[];
  gaps: GapContent[];
  links: PageLink[];
};

export type PairContent = { link: PageLink; belgian: string; us: string; isInferred: boolean };

/** One city of a partnership, as it stands beside the other. */
export type EndContent = {
  link: PageLink;
  place: string;
  populations: FactContent[];
  programs: PageLink[];
};

/** Words of a source, in its language, and in words the day on which they were read. */
export type QuotationContent = { text: string; lang: string; read?: string };

/** Where a source is used, and the words of it that are quoted there. */
export type SourceUse = PageLink & { quotations: QuotationContent[] };

export type SourceContent = {
  id: string;
  title: string;
  language: string;
  url?: string;
  /** Where an archive keeps a copy, and the day of it in words. */
  archived?: { url: string; text: string };
  facts: FactContent[];
  gradeReason: string;
  silences: string[];
  /** Positions and populations that rest on it. */
  figureCount: number;
  claims: SourceUse[];
  /** Leaders, sizes, programs and organizers that rest on it. */
  restingFacts: SourceUse[];
  /** What it was read for and does not say. */
  gaps: PageLink[];
};

/** A source among all: who published it and when, its grade, and how much rests on it. */
export type SourceRow = {
  id: string;
  link: PageLink;
  /** Of the title. */
  language: string;
  details: string[];
};

/** How something of a card is known, where no good source says it. */
export type AnswerCertainty = "inferred" | "announced" | "weak";

/** With whom: the other cities of a city or program, or the kinds of link of a partnership. */
export type AnswerNames = {
  kind: "counterparts" | "sisters" | "cities" | "links";
  /** Of the section that tells of them all; absent where none does. */
  section?: string;
  count: number;
  links: (PageLink & { certainty?: AnswerCertainty })[];
};

/** To the record of a line; `page` where that of the card does not tell of it. */
type AnswerRecord = { id: string; page?: Page };

/** A delegation in one line: when, from where to where, in which program, how many. */
export type AnswerDelegation = AnswerRecord & {
  when: string;
  from: string;
  to: string;
  program?: string;
  size?: string;
  certainty?: AnswerCertainty;
};

/** `report`: who reports it, and whether it was evaluated. */
export type AnswerOutcome = AnswerRecord & { title: string; report: string; certainty?: AnswerCertainty };

/** What a page answers before the evidence for it. Of more records than it has rows the section tells. */
export type AnswerContent = {
  names: AnswerNames;
  /** `years`: those that the dated ones lie in. */
  delegations: { count: number; years?: string; rows: AnswerDelegation[] };
  outcomes: { count: number; rows: AnswerOutcome[] };
  /** Absent on the page of a program; with the section that says more of them, where there is one. */
  programs?: { links: PageLink[]; section?: string };
  /** How many points the page says are not known. */
  unknown: number;
};

/** A city beside another one: where it lies, and its card. */
export type ComparedContent = { link: PageLink; where: string; answer: AnswerContent };

/** One part of a page's text. */
export type Block =
  /** Opens the text of a city, a partnership and a program. */
  | { kind: "answer"; answer: AnswerContent }
  | { kind: "claims"; claims: ClaimContent[] }
  | { kind: "pairs"; pairs: PairContent[]; isQuiet: boolean }
  /** With a heading of its own where a section has several groups. */
  | { kind: "records"; heading?: string; records: RecordContent[] }
  | { kind: "rows"; rows: { link: PageLink; detail: string; inferred?: "wholly" | "partly" }[] }
  | { kind: "ends"; ends: EndContent[] }
  | { kind: "comparison"; cities: ComparedContent[] }
  | { kind: "chips"; links: PageLink[] }
  | { kind: "linked-claims"; items: { link: PageLink; claims: ClaimContent[] }[] }
  | { kind: "gaps"; gaps: GapContent[] }
  | { kind: "facts"; facts: FactContent[] }
  | { kind: "note"; text: string; heading?: string }
  /** So many records of this section are not among those that the filters ask for. */
  | { kind: "left-out"; count: number }
  | { kind: "terms"; terms: { term: string; text: string }[] }
  | { kind: "files"; links: { href: string; text: string }[] }
  /** Leads out of the site. */
  | { kind: "link"; href: string; text: string }
  | { kind: "contact"; email: string }
  | { kind: "source"; its: SourceContent }
  | { kind: "sources"; sources: SourceRow[] }
  /** All that the page rests on. */
  | { kind: "references"; references: Reference[] }
  | { kind: "packages" }
  /** Drawn by a feature of its own. */
  | { kind: "table"; table: ListTable }
  /** Of a list that has several. */
  | { kind: "parts"; parts: PartLink[] };

/** To a part of a list; `relation` where it is the one before or after, `isCurrent` where it is the one that is read. */
export type PartLink = PageLink & { relation?: "prev" | "next"; isCurrent?: true };

/** `folded`: so many points stand behind its heading. */
export type Section = { id: string; heading: string; blocks: Block[]; folded?: number };

/** Everything that the panel of a page says, in the page's language. */
export type PageContent = PageHead & {
  /** Of links to the page; absent where its answer says what they say. */
  description?: string;
  sections: Section[];
};

/** What stands above the text of a page and names it. */
export type PageHead = {
  title: string;
  subtitle?: string;
  /** Of the browser's tab and of links to the page. */
  documentTitle: string;
  hasWayBack: boolean;
  /** Its text rests on sources that it names at its end. */
  hasEvidence?: true;
};
