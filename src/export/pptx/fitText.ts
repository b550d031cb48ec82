import { labelWidth } from "@/basemap/labelWidth";
import type { Area } from "./slideAreas";

/**
 * How a text is shrunk, as PowerPoint's automatic fit does it: type size, and reduction of line spacing, both in
 * percent.
 */
export type Fit = { scale: number; lessLeading: number };

/** The steps of PowerPoint's automatic fit. A text that needs more than the last step continues on another slide. */
const STEPS: readonly Fit[] = [
  { scale: 100, lessLeading: 0 },
  { scale: 92.5, lessLeading: 10 },
  { scale: 85, lessLeading: 20 },
  { scale: 77.5, lessLeading: 20 },
  { scale: 70, lessLeading: 20 },
  { scale: 62.5, lessLeading: 20 },
];

/** Steps for a text that keeps its type size: only lines move closer. */
const WHOLE_STEPS: readonly Fit[] = [
  { scale: 100, lessLeading: 0 },
  { scale: 100, lessLeading: 10 },
];

/** Height of a line in parts of the type size. Arial's is 1.15, Georgia's 1.14. */
const LINE_HEIGHT = 1.17;

/** Factor on measured widths, since fonts that stand in for Arial or Georgia are wider. */
const SPARE_WIDTH = 1.04;

export type TextLook = {
  /** Type size in pixels. */
  size: number;
  /** Space above every paragraph but the first, in pixels. */
  gap: number;
  isTitle?: boolean;
  /** The type size is kept; only lines move closer. What has no room continues on another slide. */
  isWhole?: boolean;
};

/** How many lines a paragraph takes. A word that is wider than a line breaks anywhere. */
export function countLines(text: string, width: number, { size, isTitle = false }: TextLook): number {
  // Georgia is about as wide as bold Public Sans, Arial narrower than its medium weight.
  const widthOf = (part: string) => labelWidth(part, size, isTitle ? 700 : 500) * SPARE_WIDTH;
  const space = widthOf(" ");
  let [lines, x] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const its = widthOf(word);
    if (x > 0 && x + space + its > width) [lines, x] = [lines + 1, 0];
    const end = (x > 0 ? x + space : 0) + its;
    const more = Math.max(Math.ceil(end / width) - 1, 0);
    lines += more;
    x = end - more * width;
  }
  return lines;
}

/** The least that a text must shrink to stay in its room; undefined where it would have to be too small to read. */
export function fitText(paragraphs: readonly string[], area: Area, look: TextLook): Fit | undefined {
  return (look.isWhole ? WHOLE_STEPS : STEPS).find(({ scale, lessLeading }) => {
    const size = (look.size * scale) / 100;
    const leading = size * LINE_HEIGHT * (1 - lessLeading / 100);
    const lines = paragraphs.reduce((sum, text) => sum + countLines(text, area.width, { ...look, size }), 0);
    const gaps = Math.max(paragraphs.length - 1, 0) * look.gap;
    return lines * leading + gaps <= area.height;
  });
}
