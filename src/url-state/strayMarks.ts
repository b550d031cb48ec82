/** What chat, mail and print put behind a link: no id, number or word of ours ends with it. */
export const BEHIND = /[\s"'<>()[\]{},;:.!?…*”“’‘»&]+$/u;

/** A word without the punctuation that the text around a link has left at its end, and without HTML's escapes. */
export function withoutStrayMarks(word: string): string {
  return word.replaceAll(/&(amp;)+/g, "&").replace(BEHIND, "");
}
