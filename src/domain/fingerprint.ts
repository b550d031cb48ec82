/** Tells whether words are still the same, in a few characters: a link carries one for each fact of a briefing. */
export function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (const character of words) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
