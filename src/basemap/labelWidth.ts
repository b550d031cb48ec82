import { advances, characters } from "./geometry/advances";

type LabelWeight = keyof typeof advances;

const positions = new Map([...characters].map((character, index) => [character, index]));

/** For a character that the table lacks: about an arrow or a wide letter, so that a label gets too much room rather than too little. */
const UNKNOWN_ADVANCE = 700;

/** Kerning draws place names up to 3 % closer than their advances add up to ("Lafayette"), and most about 1 %. */
const KERNED_SHARE = 0.988;

/**
 * The width in CSS px of one line of Public Sans, from its advance widths: within 2 % of what
 * the browser draws, and the same in Node, where labels are placed for the prerendered page.
 */
export function labelWidth(text: string, fontSizePx: number, weight: LabelWeight): number {
  let thousandths = 0;
  for (const character of text.normalize("NFC")) {
    const position = positions.get(character);
    thousandths += (position === undefined ? undefined : advances[weight][position]) ?? UNKNOWN_ADVANCE;
  }
  return (thousandths / 1000) * KERNED_SHARE * fontSizePx;
}
