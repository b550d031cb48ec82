/**
 * What a briefing in a file of its own shows: a slide on the stage, the presenter's window on it, or the text from that
 * slide on. Counted from 1.
 */
export type FilePlace = { view: "stage" | "text" | "presenter"; number: number };

const PREFIXES = { stage: "", text: "slide-", presenter: "presenter-" } as const;

/** The fragment of a place: `#3` is a slide, `#slide-3` its text, which has this id, `#presenter-3` is for its speaker. */
export function formatFilePlace({ view, number }: FilePlace): string {
  return `#${PREFIXES[view]}${number}`;
}

/** What a fragment stands for in a briefing of `count` slides: the nearest slide there is, else the first. Never throws. */
export function parseFilePlace(fragment: string, count: number): FilePlace {
  const [, prefix = "", digits] = /^#(slide-|presenter-)?(\d{1,6})$/.exec(fragment) ?? [];
  const number = Math.min(Math.max(Number(digits ?? 1), 1), count);
  const view = (["text", "presenter"] as const).find((one) => PREFIXES[one] === prefix) ?? "stage";
  return { view, number };
}
