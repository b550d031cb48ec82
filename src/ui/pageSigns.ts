/** Events on the window by which the page's script tells the inline one that watches over it how it fares. */
export const PAGE_SIGNS = {
  /** The page has woken up: it answers. */
  awake: "page-awake",
  /** The page cannot go on: its first HTML is wanted back. */
  stopped: "page-stopped",
  /** Something that the reader asked for cannot be loaded. */
  part: "page-part",
} as const;

/** See `PAGE_SIGNS`. Does nothing in a document without the inline script. */
export function tellPage(sign: keyof typeof PAGE_SIGNS): void {
  window.dispatchEvent(new Event(PAGE_SIGNS[sign]));
}
