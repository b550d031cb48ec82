/** Line ends of every kind, and tabs: a title or a paragraph is one line. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Control characters, halves of characters, and what is invisible or turns the direction of what follows. Joiners and
 * variation selectors stay: some scripts and emoji are written with them.
 */
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** Whether there is something to see. */
export function hasVisible(text: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
}

/** One line that shows all it holds; empty where nothing of it can be seen. */
export function plainText(text: string): string {
  const line = text.replace(BREAKS, " ").replace(UNSEEN, "").trim();
  return hasVisible(line) ? line : "";
}
