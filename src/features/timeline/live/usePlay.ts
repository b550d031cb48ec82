import { useEffect, useRef, useState } from "react";

export const SPEEDS = ["slow", "normal", "fast"] as const;

export type Speed = (typeof SPEEDS)[number];

/** How long a year stands, in ms. */
export const SPEED_MS: Record<Speed, number> = { slow: 4000, normal: 2000, fast: 1000 };

type PlayInput = {
  steps: readonly number[];
  /** The year that is shown, where it is one alone. */
  year: number | undefined;
  speed: Speed;
  /** `isFirst`: by the reader's press, not by the clock. */
  onYear: (year: number, isFirst: boolean) => void;
};

/** Steps through the years one after the other until the last one. */
export function usePlay({ steps, year, speed, onYear }: PlayInput) {
  const [isPlaying, setIsPlaying] = useState(false);
  const onYearRef = useRef(onYear);
  onYearRef.current = onYear;
  const [first] = steps;
  const next = steps.find((step) => step > (year ?? Number.NEGATIVE_INFINITY));

  useEffect(() => {
    if (!isPlaying) return;
    if (next === undefined) return setIsPlaying(false);
    const timer = window.setTimeout(() => onYearRef.current(next, false), SPEED_MS[speed]);
    return () => window.clearTimeout(timer);
  }, [isPlaying, next, speed]);

  return {
    isPlaying,
    pause: () => setIsPlaying(false),
    /** From the year that is shown; from the first one where no single year is, or the last one. */
    play() {
      if (first === undefined) return;
      setIsPlaying(true);
      if (year === undefined || next === undefined) onYear(first, true);
    },
  };
}
