import { wordsOf } from "./words";

/** A piece of a text, and whether it is what was searched. */
export type Piece = { start: number; text: string; isMatch: boolean };

/**
 * A text in pieces. Of a word that begins with what was typed, the beginning is marked; of one that was found in spite
 * of a typing error, all of it. `found` holds the terms of the index that matched, `typed` those of the query.
 */
export function markMatches(text: string, found: ReadonlySet<string>, typed: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, isMatch: boolean) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), isMatch });
    at = Math.max(at, end);
  };
  for (const { start, end, term } of wordsOf(text)) {
    if (!found.has(term)) continue;
    const longest = Math.max(0, ...typed.map((word) => (term.startsWith(word) ? word.length : 0)));
    // Where folding changed the number of letters, a part of the word cannot be cut out.
    const isCuttable = longest > 0 && term.length === end - start;
    add(start, false);
    add(isCuttable ? start + longest : end, true);
  }
  add(text.length, false);
  return pieces;
}
