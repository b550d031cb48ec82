import type { SlideContent } from "@/content/briefing/slideContent";
import { countWords } from "@/domain/briefing";

/** As a speaker who is understood says them; an estimate, and said as one. */
export const WORDS_PER_MINUTE = 130;

/** Whether a note answers a question that may never be asked. `opening` is how such notes begin: "If asked". */
export function isIfAsked(note: string, opening: string): boolean {
  return note.toLowerCase().startsWith(opening.toLowerCase());
}

/** How long a slide is about to take, in seconds, from what is said to it; where no notes are, from what stands on it. */
export function speakingSeconds(
  { text, notes }: Pick<SlideContent, "text" | "notes">,
  opening: string,
): number {
  const said = notes.filter((note) => !isIfAsked(note, opening));
  const words = (said.length > 0 ? said : text).reduce((sum, one) => sum + countWords(one), 0);
  return (words / WORDS_PER_MINUTE) * 60;
}

/** Where a speaker is against where the minutes want them to be. */
export type Pace = { kind: "on" | "ahead" | "behind"; byMs: number };

/** Less than this is nothing to be told. */
const TOLERANCE_MS = 15_000;

/**
 * The pace at a slide, counted from 1: its part of the minutes is as large as its part of what is said. `seconds` are
 * those of all slides; where nothing is said, slides are of one length.
 */
export function paceAt(seconds: readonly number[], number: number, minutes: number, elapsedMs: number): Pace {
  const sum = seconds.reduce((all, one) => all + one, 0);
  const share = (upTo: number) =>
    sum === 0 ? upTo / seconds.length : seconds.slice(0, upTo).reduce((all, one) => all + one, 0) / sum;
  const [start, end] = [number - 1, number].map((upTo) => share(upTo) * minutes * 60_000);
  const [early, late] = [(start ?? 0) - elapsedMs, elapsedMs - (end ?? 0)];
  if (early > TOLERANCE_MS) return { kind: "ahead", byMs: early };
  if (late > TOLERANCE_MS) return { kind: "behind", byMs: late };
  return { kind: "on", byMs: 0 };
}
