import { type ReactNode, useId, useState } from "react";
import type { Period } from "@/domain/filters";
import { useMessages } from "@/i18n/MessagesContext";
import { useMediaQuery } from "@/ui/useMediaQuery";
import styles from "./controls.module.css";
import { singleYear } from "./periodLimits";
import { SPEEDS, type Speed, usePlay } from "./usePlay";

type StepButtonProps = { name: string; path: string; isOff?: boolean; onPress: () => void };

// aria-disabled, so that the focus does not fall away at the last step.
function StepButton({ name, path, isOff = false, onPress }: StepButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}

type PlayButtonsProps = {
  steps: readonly number[];
  period: Period;
  onYear: (year: number, isFirst: boolean) => void;
};

/**
 * Year by year through what the sources date: by the clock, or one step at a time. Who asks for less motion has the steps
 * alone.
 */
export function PlayButtons({ steps, period, onYear }: PlayButtonsProps) {
  const { timeline } = useMessages();
  const [speed, setSpeed] = useState<Speed>("normal");
  const { isPlaying, play, pause } = usePlay({ steps, period, speed, onYear });
  const year = singleYear(period);
  const speedId = useId();
  const isStill = useMediaQuery("(prefers-reduced-motion: reduce)");
  const before = steps.findLast((step) => step < (year ?? Number.POSITIVE_INFINITY));
  const after = steps.find((step) => step > (year ?? Number.NEGATIVE_INFINITY));
  const stepTo = (step: number | undefined) => {
    pause();
    if (step !== undefined) onYear(step, true);
  };
  return (
    <div className={styles.row}>
      <StepButton
        name={timeline.previous()}
        path="M3 3h2v10H3zM13 3v10L6 8z"
        isOff={before === undefined}
        onPress={() => stepTo(before)}
      />
      {(isPlaying || !isStill) && (
        <StepButton
          name={isPlaying ? timeline.pause() : timeline.play()}
          path={isPlaying ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4 2.5v11L13 8z"}
          onPress={isPlaying ? pause : play}
        />
      )}
      <StepButton
        name={timeline.next()}
        path="M11 3h2v10h-2zM3 3v10l7-5z"
        isOff={after === undefined}
        onPress={() => stepTo(after)}
      />
      {!isStill && (
        <>
          <label className={styles.speed} htmlFor={speedId}>
            {timeline.speed()}
          </label>
          <select
            id={speedId}
            className={styles.field}
            value={speed}
            onChange={({ target }) => setSpeed(SPEEDS.find((known) => known === target.value) ?? "normal")}
          >
            {SPEEDS.map((known) => (
              <option key={known} value={known}>
                {timeline.speeds[known]()}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
