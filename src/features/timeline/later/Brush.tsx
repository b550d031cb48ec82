import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Period } from "@/domain/filters";
import { placePeriod, type TimeAxis } from "@/domain/timeAxis";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./controls.module.css";
import { periodOf, shownYears } from "./periodLimits";

/** What a pointer has hold of, and the years as they were when it took hold. */
type Grip = { part: "first" | "last" | "middle" | "new"; at: number; first: number; last: number };

type BrushProps = {
  axis: TimeAxis;
  period: Period;
  onPeriodChange: (period: Period, how: "commit" | "drag") => void;
};

const PAGE_YEARS = 5;

/** The part of `years` that a grip moved to the year `at` leaves. Both ends stay on the axis. */
function moved(grip: Grip, at: number, { fromYear, toYear }: TimeAxis): [first: number, last: number] {
  const { part, first, last } = grip;
  switch (part) {
    case "first":
      return [Math.min(at, last), last];
    case "last":
      return [first, Math.max(at, first)];
    case "new":
      return [Math.min(at, grip.at), Math.max(at, grip.at)];
    case "middle": {
      const by = Math.max(fromYear - first, Math.min(toYear - last, at - grip.at));
      return [first + by, last + by];
    }
  }
}

function stepFor(key: string): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return 1;
    case "ArrowLeft":
    case "ArrowDown":
      return -1;
    case "PageUp":
      return PAGE_YEARS;
    case "PageDown":
      return -PAGE_YEARS;
    case "Home":
      return Number.NEGATIVE_INFINITY;
    case "End":
      return Number.POSITIVE_INFINITY;
    default:
      return undefined;
  }
}

/** A period of whole years over the axis: drawn with the pointer, or moved by its ends and its middle. */
export function Brush({ axis, period, onPeriodChange }: BrushProps) {
  const { timeline, exchanges } = useMessages();
  const trackRef = useRef<HTMLDivElement>(null);
  const gripRef = useRef<Grip>(undefined);
  const { fromYear, toYear } = axis;
  const years = toYear - fromYear + 1;
  const [first, last] = shownYears(period, axis);
  const isAll = period.from === undefined && period.to === undefined;

  const yearAt = (clientX: number) => {
    const box = trackRef.current?.getBoundingClientRect();
    const fraction = box && box.width > 0 ? (clientX - box.left) / box.width : 0;
    return Math.min(toYear, Math.max(fromYear, fromYear + Math.floor(fraction * years)));
  };
  const handlePointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const target = event.target as HTMLElement;
    const { part } = target.dataset;
    if (part === "first" || part === "last") target.focus();
    const at = yearAt(event.clientX);
    const isPart = part === "first" || part === "last" || part === "middle";
    gripRef.current = { part: isPart ? part : "new", at, first, last };
    trackRef.current?.setPointerCapture?.(event.pointerId);
  };
  const follow = (event: PointerEvent<HTMLElement>, how: "commit" | "drag") => {
    const grip = gripRef.current;
    if (!grip) return;
    const [nextFirst, nextLast] = moved(grip, yearAt(event.clientX), axis);
    // A press that moved nothing is no choice.
    const isStill = grip.part !== "new" && nextFirst === grip.first && nextLast === grip.last;
    const isNew = nextFirst !== first || nextLast !== last;
    if (isNew || (how === "commit" && !isStill)) onPeriodChange(periodOf(nextFirst, nextLast, axis), how);
  };
  const handlePointerUp = (event: PointerEvent<HTMLElement>) => {
    follow(event, "commit");
    gripRef.current = undefined;
  };
  /** What the system takes away leaves the years as they were. */
  const handlePointerCancel = () => {
    const grip = gripRef.current;
    gripRef.current = undefined;
    if (grip) onPeriodChange(periodOf(grip.first, grip.last, axis), "commit");
  };
  const handleKeyDown = (part: "first" | "last") => (event: KeyboardEvent) => {
    const step = stepFor(event.key);
    if (step === undefined) return;
    event.preventDefault();
    const from = part === "first" ? Math.min(last, Math.max(fromYear, first + step)) : first;
    const to = part === "last" ? Math.max(first, Math.min(toYear, last + step)) : last;
    if (from !== first || to !== last) onPeriodChange(periodOf(from, to, axis), "commit");
  };

  const percent = (fraction: number) => `${fraction * 100}%`;
  const band = placePeriod(period, axis);
  const grips = placePeriod({ from: first, to: last }, axis);
  const handles = [
    { part: "first", at: percent(grips.start), year: first, min: fromYear, max: last },
    { part: "last", at: percent(grips.end), year: last, min: first, max: toYear },
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: two sliders over a picture are no fieldset.
    <div
      ref={trackRef}
      className={styles.track}
      role="group"
      aria-label={timeline.brush()}
      onPointerDown={handlePointerDown}
      // Else the press selects the words around it, and the next one drags them away.
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={(event) => follow(event, "drag")}
      onPointerUp={handlePointerUp}
      onPointerCancel={handlePointerCancel}
    >
      <div
        className={styles.range}
        data-part={isAll ? undefined : "middle"}
        data-all={isAll || undefined}
        style={{ left: percent(band.start), right: percent(1 - band.end) }}
      >
        {!isAll && (
          <span>{first === last ? first : exchanges.years({ from: String(first), to: String(last) })}</span>
        )}
      </div>
      {handles.map(({ part, at, year, min, max }) => (
        <div
          key={part}
          className={styles.handle}
          data-part={part}
          style={{ left: at }}
          role="slider"
          tabIndex={0}
          aria-label={part === "first" ? timeline.firstYear() : timeline.lastYear()}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={year}
          aria-valuetext={part === "first" ? timeline.fromYear({ year }) : timeline.toYear({ year })}
          onKeyDown={handleKeyDown(part)}
        />
      ))}
    </div>
  );
}
