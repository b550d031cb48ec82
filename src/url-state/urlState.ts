import type { ExchangeColumn, ExchangeSort } from "@/domain/exchangeColumns";
import type { Filters } from "@/domain/filters";
import { LOCALES, type Locale } from "@/domain/locale";
import type { Page } from "@/domain/page";

/** `zoom` is Leaflet's (256 px world at 0), `lat` and `lng` the middle of the frame in degrees. */
export type CameraState = { zoom: number; lat: number; lng: number };

export type Theme = "light" | "dark";

/** What stands in the place of the two frames; they are the default and are not written. */
export type OtherView = "atlantic" | "list";

/** Everything that a query restores. A key that is absent has its default value; a list is never empty. */
export type QueryState = Filters & {
  view?: OtherView;
  /** What is searched for: no line breaks, at most `MAX_SEARCH_LENGTH` characters, no white space at the ends. */
  q?: string;
  /** Ids of the cities that are compared. */
  cities?: string[];
  /** Of the table of exchanges. */
  sort?: ExchangeSort;
  /** Rows of the table of exchanges that are alike in this column stand together. */
  group?: ExchangeColumn;
  /** What checking the text takes is folded away; never with the list, which is a table. */
  isReading?: true;
  /** The connections are not drawn. */
  hidesLines?: true;
  be?: CameraState;
  us?: CameraState;
  /** Of the atlantic view. */
  map?: CameraState;
  theme?: Theme;
  /** Of an embed, and of no other address: the toolbar and the zoom buttons are left out. */
  hidesControls?: true;
  /** Of an embed: the text is left out. */
  hidesPanel?: true;
  /** Of an embed: the map stays a drawing until the reader asks for it. */
  waitsForTap?: true;
};

/** Everything that an address restores. */
export type UrlState = QueryState & {
  locale: Locale;
  page: Page;
  /** The compact view of the page for frames in other sites, below `/embed/`. */
  isEmbed?: true;
};

/** What was wrong with an address; the rest of it stands. `value` is cut to a length fit for a notice. */
export type UrlProblem =
  | { kind: "unknown-key"; key: string }
  | { kind: "bad-value"; key: string; value: string }
  | { kind: "repeated-key"; key: string }
  | { kind: "long-value"; key: string; length: number }
  | { kind: "reversed-period"; from: number; to: number };

export const DEFAULT_LOCALE: Locale = "en";

export function isLocale(value: string): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
