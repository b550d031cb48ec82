/** Half of a pair, which cannot be written into an address. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** The beginning of a text: at most so many characters, each of them whole. */
export function firstCharacters(text: string, count: number): string {
  return [...text].slice(0, count).join("").replace(LONE_SURROGATE, "\ufffd");
}
