import type { Placement } from "@/basemap/arrangement";
import type { FrameId } from "@/basemap/frames";
import type { Country } from "@/domain/city";
import type { CityRole } from "@/domain/connections";
import type { Basis, ConnectionKind } from "@/domain/filters";
import type { Page } from "@/domain/page";
import type { FrameView } from "./framing";

export type MarkContent = {
  id: string;
  /** On the map. */
  label: string;
  /** Of a U.S. city that the page is about or its counterpart: below its name, where a live map has room. */
  state?: string;
  /** For assistive technology: city, country and what it is in the atlas. */
  name: string;
  country: Country;
  role: CityRole;
  /** WGS 84 degrees. */
  lat: number;
  lng: number;
  /** `member`: one of the cities of the program that the page is about. */
  emphasis: "selected" | "counterpart" | "member" | "none";
  /** Not in the first picture: the page or a filter brought it in. Of two labels that want one place, it is hidden. */
  isAdded?: true;
  /** The filters leave it out, and the page is about it: it is drawn dim, and its name says so. */
  isLeftOut?: true;
  /** At the page's own view, one for each size class of a frame; none where only live frames show the mark. */
  placements: Placement[];
};

export type LineKind = ConnectionKind;

export type LineContent = {
  /** Of its delegation or its partnership; of several partnerships, the first and how many more: `liege--nashville+3`. */
  id: string;
  /** For assistive technology: who, what, when, how sure. */
  name: string;
  /** Decides its hue. */
  kind: LineKind;
  /** Decides its dash; absent where a source states it. */
  basis?: Exclude<Basis, "stated">;
  isSelected: boolean;
  /** The page is about something else: thin and faint. */
  isAside?: true;
  /** A pair without a date in a period: thin, faint and dashed. */
  isGhost?: true;
  /** Of a delegation whose source states it: an arrow. */
  direction?: "to-belgium" | "to-united-states";
  /** Stands on it: "2014", "Jun 2014", "since 2011". */
  pill?: string;
  /** Its ends; several where it forks. */
  belgianCities: readonly string[];
  usCities: readonly string[];
  page: Page;
  fragment?: string;
};

/** Cities for whose own marks the first picture has no room; their mark says how many they are. */
export type GroupContent = {
  /** Of its most important city. */
  id: string;
  count: number;
  label: string;
  /** For assistive technology: how many, the first few by name. */
  name: string;
  country: Country;
  /** The middle of them; WGS 84 degrees. */
  lat: number;
  lng: number;
  placements: Placement[];
};

/** What a page draws on both frames. */
export type PictureContent = {
  marks: MarkContent[];
  lines: LineContent[];
  views: Record<FrameId, FrameView>;
  /** At the page's own view; absent where every city has a mark. */
  groups?: GroupContent[];
  /**
   * Of a picture for live frames that has groups: the cities with a mark of their own at the page's view. `marks` then has
   * all cities, for where the reader goes.
   */
  alone?: string[];
  /** How many lines are not drawn at the page's own view, since there are too many; absent where all are. */
  undrawnLines?: number;
};
