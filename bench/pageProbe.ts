import { fileURLToPath } from "node:url";

/** What `inPage.js` leaves in the page. */
export type PageProbe = {
  firstContentfulPaintMs: number;
  firstCityMs: number;
  /** The same, when it is known. */
  firstCity: Promise<number>;
  /** Of each task since navigation the part above 50 ms. */
  blockingMs: number;
  lastTaskEndMs: number;
  /** Whether everything that the page shows stands: lines, and markers where the page has live maps. */
  isWhole: () => boolean;
  /** Clicks the mark of a city; milliseconds until a frame shows its name as heading. */
  clickCity: (city: { id: string; name: string }) => Promise<number>;
  /** How long a frame takes while the page does nothing: the median interval, milliseconds. */
  frameMs: () => Promise<number>;
  /** From here on notes how long each frame takes. */
  watchFrames: () => void;
  /** Those since then, in milliseconds; ends it. */
  framesSeen: () => number[];
  /** Waits for the next event of this kind; `response` tells what followed. */
  watch: (cause: "keydown" | "click", part: "search" | "filters" | "slide") => void;
  /** Milliseconds from the event to the painted frame that shows all of its consequences. Fails where nothing changes. */
  response: Promise<number>;
};

declare global {
  interface Window {
    probe: PageProbe;
  }
}

/** Runs in the page before anything else of it; plain JavaScript, since the browser gets it as it is. */
export const PROBE_SCRIPT = { path: fileURLToPath(new URL("./inPage.js", import.meta.url)) };
