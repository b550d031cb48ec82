/** What the first paint of each kind of document needs, the same text in every document of a kind; may be empty. */
export type CriticalStyles = { page: string; tables: string; embed: string; present: string };

export const NO_STYLES: CriticalStyles = { page: "", tables: "", embed: "", present: "" };

/** The element that the policy allows by the hash of its text. */
export function styleMarkup(styles: string): string {
  return styles === "" ? "" : `<style>${styles}</style>`;
}
