import { LOCALES } from "./locale";
import type { Names } from "./text";

/** The most letters of a word that are compared. No name is longer. */
const LONGEST_WORD = 120;

/** Letters and digits alone: `Liège` and `liege`, `a--b` and `a–b` are the same. */
export function squeeze(text: string): string {
  return text
    .slice(0, LONGEST_WORD)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** All names of a city: in each language, and other spellings. */
export const namesOf = ({ others = [], ...names }: Names): string[] => [
  ...LOCALES.map((locale) => names[locale]),
  ...others,
];
