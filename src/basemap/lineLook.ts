import type { LineToDraw } from "@/domain/drawnLines";
import type { Basis, ConnectionKind } from "@/domain/filters";

/**
 * How lines look, for every renderer: page, slide, picture, PowerPoint, print, legend. Lengths are CSS pixels of the page's
 * own maps; what draws larger multiplies them.
 */

/** Hue tells the kind: names of tokens in tokens.css and of colours in picture/palette.ts. */
export const LINE_HUES = {
  "city-pair": "connection",
  visit: "visit",
  "sister-cities": "sister",
} as const satisfies Record<ConnectionKind, string>;

/** Dash tells how sure: dashes and gaps; none where a source states it. */
const DASHES: Record<Basis, readonly number[]> = { stated: [], inferred: [9, 5], announced: [0.1, 6] };
const GHOST_DASH = [5, 4];

const WIDTHS = { selected: 3.5, plain: 2.75, quiet: 1.25 };

/** Paper on both sides of a line, together. */
const CASING_PX = 5;

const QUIET_OPACITY = 0.5;

/** From its tip to its foot, and across. */
export const ARROW = { length: 11, width: 10 } as const;

/** The room of a date on a line; `size` and weight of its letters. */
export const PILL = { size: 12, weight: 600, height: 20, padding: 9, rim: 1.5 } as const;

export type Stroke = {
  hue: (typeof LINE_HUES)[ConnectionKind];
  width: number;
  /** Empty where it has no gaps. */
  dashes: readonly number[];
  /** Dots are round, dashes are not: their ends would close the gaps. */
  cap: "round" | "butt";
  opacity: number;
  /** Width of the paper below it; 0 where there is none. */
  casing: number;
};

/** Attributes of an SVG path that is stroked so, by the names that React has for them; the hue is that of the page's tokens. */
export function strokeAttributes({ hue, width, dashes, cap }: Stroke) {
  return {
    stroke: `var(--${hue})`,
    strokeWidth: width,
    strokeDasharray: dashes.length > 0 ? dashes.join(" ") : undefined,
    strokeLinecap: cap,
  };
}

/** Of what is as faint as a stroke. */
export const opacityOf = ({ opacity }: Stroke): number | undefined => (opacity < 1 ? opacity : undefined);

/** How a line is stroked; `zoom` pixels to a CSS pixel of the page. */
export function strokeOf(line: LineToDraw, zoom = 1): Stroke {
  const { kind, basis = "stated", isSelected, isAside, isGhost } = line;
  const isQuiet = isAside || isGhost;
  const width = isQuiet ? WIDTHS.quiet : isSelected ? WIDTHS.selected : WIDTHS.plain;
  const dashes = isGhost ? GHOST_DASH : isQuiet && basis === "inferred" ? GHOST_DASH : DASHES[basis];
  const scaled = (px: number) => Math.round(px * zoom * 100) / 100;
  return {
    hue: LINE_HUES[kind],
    width: scaled(width),
    dashes: dashes.map(scaled),
    cap: basis === "announced" && !isGhost ? "round" : "butt",
    opacity: isQuiet ? QUIET_OPACITY : 1,
    casing: isQuiet ? 0 : scaled(width + CASING_PX),
  };
}
