import type { Point, Rectangle } from "@/basemap/arrangement";
import type { Curve } from "@/basemap/curves";
import type { LineToDraw } from "@/domain/drawnLines";

/** The middle of a mark, and how far its form reaches from it. */
export type MarkInWay = Point & {
  id: string;
  radius: number;
  /** It lies outside its frame: lines to it end here, at the edge, and nothing is in the way. */
  isOut?: boolean;
};

/** A name on the map, of the cities with these ids. */
export type NameInWay = Rectangle & { cities: readonly string[] };

/** What lines go around. Pixels. */
export type Field = {
  width: number;
  height: number;
  /** The frames stand one above the other. */
  isStacked: boolean;
  marks: readonly MarkInWay[];
  names: readonly NameInWay[];
  /** What nothing may lie over, as titles of frames and controls. */
  closed: readonly Rectangle[];
  /** Parts of a country in a corner of its frame: only lines to what lies in them go there. */
  insets?: readonly Rectangle[];
};

export type LineToRoute = LineToDraw & {
  id: string;
  usCities: readonly string[];
  belgianCities: readonly string[];
  direction?: "to-belgium" | "to-united-states";
  pill?: string;
};

/** By how much a line bows near its two ends, in parts of its length. */
export type Bend = readonly [number, number];

/** How a line runs, wherever its ends lie: its bend, and how far along it its date stands. */
export type Course = { bend: Bend; pillAt: number };

export type RoutedPill = { text: string; middle: Point; width: number; height: number };

export type RoutedLine<Line extends LineToRoute = LineToRoute> = {
  line: Line;
  course: Course;
  /** Of the line from rim to rim, with all its branches. */
  d: string;
  /** Of its arrows; empty without. */
  arrows: string;
  /** The corners of each arrow, its tip first. */
  heads: readonly (readonly Point[])[];
  /** Points along it, for whoever asks where it runs. */
  points: readonly Point[];
  curves: readonly Curve[];
  pill?: RoutedPill;
  /** How much of it is too near to marks and names that are not its own; 0 where it has found a way between them. */
  trespass: number;
};
