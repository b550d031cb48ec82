/** A word of a text: where it stands, in UTF-16 units, and how it is compared. */
export type Word = { start: number; end: number; term: string };

/** Letters with dots between them are one word ("L.A.", "D.C"); else letters and digits in a row. */
const WORDS = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])|[\p{L}\p{N}\p{M}]+/gu;

const LIGATURES: Record<string, string> = { ß: "ss", œ: "oe", æ: "ae" };

/** Without case, accents, dots, ligatures and letters of another width. */
function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase()
    .replace(/[ßœæ]/g, (letter) => LIGATURES[letter] ?? letter);
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORDS)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, term: fold(match[0]) }))
    .filter(({ term }) => term !== "");
}

export function termsOf(text: string): string[] {
  return wordsOf(text).map(({ term }) => term);
}

/** A name without its spaces, case and accents, so that a space too many or too few is one error. */
export const foldName = (name: string): string => termsOf(name).join("");
