/** What a briefing in a file of its own shows: a slide on the stage, or the text from that slide on. Counted from 1. */
export type FilePlace = { view: "stage" | "text"; number: number };

/** The fragment of a place: `#3` is a slide, `#slide-3` its text, which has this id. */
export function formatFilePlace({ view, number }: FilePlace): string {
  return view === "stage" ? `#${number}` : `#slide-${number}`;
}

/** What a fragment stands for in a briefing of `count` slides: the nearest slide there is, else the first. Never throws. */
export function parseFilePlace(fragment: string, count: number): FilePlace {
  const [, text, digits] = /^#(slide-)?(\d{1,6})$/.exec(fragment) ?? [];
  const number = Math.min(Math.max(Number(digits ?? 1), 1), count);
  return { view: text === undefined ? "stage" : "text", number };
}
