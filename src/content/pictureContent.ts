import type { Placement } from "@/basemap/arrangement";
import type { FrameId } from "@/basemap/frames";
import type { Country } from "@/domain/city";
import type { CityRole } from "@/domain/connections";
import type { ConnectionKind } from "@/domain/filters";
import type { Page } from "@/domain/page";
import type { FrameView } from "./framing";

export type MarkContent = {
  id: string;
  /** On the map. */
  label: string;
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
  id: string;
  name: string;
  kind: LineKind;
  isSelected: boolean;
  /** The atlas concludes it; no source says it. */
  isInferred?: true;
  /** Of a visit whose source states it. */
  direction?: "to-belgium" | "to-united-states";
  belgianCity: string;
  usCity: string;
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
