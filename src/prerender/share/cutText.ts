/** A text of at most so many characters (UTF-16 code units), cut at a word and with "…" where something is missing. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const start = text.slice(0, maxLength);
  const atWord = start.lastIndexOf(" ");
  // A text without a space is cut between characters, never within a pair of surrogates.
  const kept = atWord > 0 ? start.slice(0, atWord) : start.slice(0, -1).replace(/[\ud800-\udbff]$/, "");
  return `${kept.replace(/[\s,;:.–—-]+$/, "")}…`;
}
