import type { Basis } from "@/domain/filters";
import { LIST_KINDS, type ListKind } from "@/domain/page";
import type { PageLink } from "./pageContent";

/** Each record has its row in one of these. */
export type RecordTableId = Exclude<ListKind, "timeline">;

export const LIST_TABLES = LIST_KINDS.filter((kind): kind is RecordTableId => kind !== "timeline");

/** The places are those of a map, whatever they are in. */
export type ListTableId = RecordTableId | "places";

/** One value of a record; what is not known says so in its text. */
export type ListCell = {
  text: string;
  isKnown: boolean;
  /** Where the text does not sort as it reads: a number or a date's rank in its column. Unknown cells have none. */
  sortKey?: number;
  /** Stand for the text, in its order. */
  links?: PageLink[];
  /** Which way it went from the cell before. */
  arrow?: "to" | "both";
  /** Drawn as the line of a connection that is known like that. */
  basis?: Basis;
  /** What rows stand together by, where that is less than the text. */
  group?: string;
};

/** A record of the atlas: `city:antwerp`. Its first cell names it and links to its page. */
export type ListRow = { record: string; cities: string[]; cells: [ListCell, ...ListCell[]] };

export type ListColumn = { id: string; label: string };

/** A table of the map has the places that filters leave on it, and is told whole. */
type ListTableOf =
  | { id: RecordTableId; isOfMap?: undefined }
  | { id: Exclude<ListTableId, RecordTableId>; isOfMap: true };

export type ListTable = ListTableOf & {
  heading: string;
  /** "30 cities". */
  count: string;
  /** What the table does not hold, and where more is said of it. */
  note?: { text: string; link: PageLink };
  columns: ListColumn[];
  /** All of them, or those of one part. */
  rows: ListRow[];
  /** How many rows the table has in all parts. */
  size: number;
  /** The column that the rows come ordered by, lowest first; absent where the atlas's own order stands. */
  sortedBy?: string;
  /** What all its rows say together, in one sentence: of all exchanges. */
  answer?: string;
};

/** A table as its reader makes it: whole. */
export type WholeTable = Omit<ListTable, "id" | "isOfMap" | "count" | "size">;
