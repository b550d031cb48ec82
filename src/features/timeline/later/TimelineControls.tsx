import { useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Period } from "@/domain/filters";
import { useMessages } from "@/i18n/MessagesContext";
import { Brush } from "./Brush";
import styles from "./controls.module.css";
import { PlayButtons } from "./PlayButtons";
import { TypedYears } from "./TypedYears";
import { useClosingNotes } from "./useClosingNotes";

export type TimelineControlsProps = {
  /** The years of the axis, both inclusive. */
  fromYear: number;
  toYear: number;
  period: Period;
  /** `commit`: a step of the reader's; `drag`: one of a run, by the pointer or the clock. */
  onPeriodChange: (period: Period, how: "commit" | "drag") => void;
  /** Years that have a record, in order. */
  steps: readonly number[];
  /** The year that playing or stepping has come to; undefined once the period is chosen otherwise. */
  onStep?: (year: number | undefined) => void;
  /** What the filters are answered. The page says it aloud, once. */
  resultText: string;
};

/** What moves the period: play and steps, two years to type, and a brush over the axis of the drawing. */
export function TimelineControls(props: TimelineControlsProps) {
  const { fromYear, toYear, period, onPeriodChange, steps, onStep, resultText } = props;
  const messages = useMessages();
  const rootRef = useRef<HTMLFieldSetElement>(null);
  const [brushPlace, setBrushPlace] = useState<Element | null>(null);
  const axis = { fromYear, toYear };
  useClosingNotes(rootRef);

  // The drawing is still HTML; its axis is the one place that its places and the brush's agree in.
  useLayoutEffect(() => {
    const timeline = rootRef.current?.closest("[data-timeline]");
    setBrushPlace(timeline?.querySelector("[data-brush]") ?? null);
  }, []);

  const handleYear = (year: number, isFirst: boolean) => {
    onPeriodChange({ from: year, to: year }, isFirst ? "commit" : "drag");
    onStep?.(year);
  };
  const handlePeriod = (chosen: Period, how: "commit" | "drag") => {
    onPeriodChange(chosen, how);
    onStep?.(undefined);
  };
  return (
    <fieldset ref={rootRef} className={styles.controls}>
      <legend className="visually-hidden">{messages.timeline.controls()}</legend>
      <PlayButtons steps={steps} period={period} onYear={handleYear} />
      <TypedYears axis={axis} period={period} onPeriod={(chosen) => handlePeriod(chosen, "commit")} />
      <p className={styles.status}>{resultText}</p>
      {brushPlace &&
        createPortal(<Brush axis={axis} period={period} onPeriodChange={handlePeriod} />, brushPlace)}
    </fieldset>
  );
}
