import { useEffect, useRef, useState } from "react";
import type { Period } from "@/domain/filters";
import { singleYear } from "./periodLimits";

export const SPEEDS = ["slow", "normal", "fast"] as const;

export type Speed = (typeof SPEEDS)[number];

/** How long a year stands, in ms. */
export const SPEED_MS: Record<Speed, number> = { slow: 4000, normal: 2000, fast: 1000 };

/** A year that was asked for, and the period that stands until the page has followed; then there is none. */
type Asked = { year: number; over?: string };

type PlayInput = {
  steps: readonly number[];
  period: Period;
  speed: Speed;
  /** `isFirst`: by the reader's press, not by the clock. */
  onYear: (year: number, isFirst: boolean) => void;
};

/** Steps through the years one after the other until the last one, or until the period is chosen otherwise. */
export function usePlay({ steps, period, speed, onYear }: PlayInput) {
  const [asked, setAsked] = useState<Asked>();
  const year = singleYear(period);
  const shown = `${period.from}–${period.to}`;
  if (asked && asked.year !== year && asked.over !== shown) setAsked(undefined);
  if (asked?.over !== undefined && asked.year === year) setAsked({ year });

  const [first] = steps;
  const next = steps.find((step) => step > (year ?? Number.NEGATIVE_INFINITY));
  const ask = (step: number, isFirst: boolean) => {
    setAsked({ year: step, over: shown });
    onYear(step, isFirst);
  };
  const askRef = useRef(ask);
  askRef.current = ask;

  const isPlaying = asked !== undefined;
  useEffect(() => {
    if (!isPlaying) return;
    if (next === undefined) return setAsked(undefined);
    const timer = window.setTimeout(() => askRef.current(next, false), SPEED_MS[speed]);
    return () => window.clearTimeout(timer);
  }, [isPlaying, next, speed]);

  return {
    isPlaying,
    pause: () => setAsked(undefined),
    /** From the year that is shown; from the first one where no single year is, or the last one. */
    play() {
      if (first === undefined) return;
      if (year === undefined || next === undefined) ask(first, true);
      else setAsked({ year });
    },
  };
}
