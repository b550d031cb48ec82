/** As in the style sheet of the page: from here on the text stands beside the map. */
const BESIDE_FROM = 600;
const MAX_TEXT = 260;

type Measures = {
  /** CSS pixels, all of them. Of the frame. */
  width: number;
  /** Of the whole text; 0 where it is left out. */
  text: number;
  foot: number;
};

const within = (low: number, value: number, high: number) => Math.round(Math.min(high, Math.max(low, value)));

/**
 * CSS pixels in which an embed of this width shows its map well and its text as far as it is not scrolled. It does not
 * depend on the present height, or frame and host would drive each other on.
 */
export function idealHeight({ width, text, foot }: Measures): number {
  if (width >= BESIDE_FROM) return within(440, width * 0.56, 660) + Math.ceil(foot);
  return within(380, width * 1.15, 540) + Math.min(Math.ceil(text), MAX_TEXT) + Math.ceil(foot);
}
