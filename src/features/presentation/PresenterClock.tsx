import { useEffect, useRef, useState } from "react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { readStored, writeStored } from "@/ui/storedText";
import { aboutMinutes, inMinutes, twoDigits } from "./inMinutes";
import styles from "./presenter.module.css";
import { elapsedMs, isSameRun, parseRun, type Run, startRun, toggleRun } from "./presenterRun";
import { paceAt, WORDS_PER_MINUTE } from "./speakingTime";

type PresenterClockProps = {
  /** How long the briefing is meant to take. */
  minutes: number;
  /** Of the slide, counted from 1. */
  number: number;
  /** How long each slide is about to take. */
  seconds: readonly number[];
  /** Under which this tab keeps the run of the clock, so that a reload does not lose it. */
  storageKey: string;
  /** What the audience's window keeps of it; undefined before that has said anything. */
  told?: { run?: Run } | undefined;
  /** Tells the audience's window, which keeps it when this one is closed. */
  onRun?: (run: Run) => void;
};

const TICK_MS = 500;

/** The time of day, how long it has taken of the time that there is, and whether that is as it should be. */
export function PresenterClock({ minutes, number, seconds, storageKey, told, onRun }: PresenterClockProps) {
  const { presenter } = usePresentMessages();
  // Nothing of it is in the HTML: it was made at another time.
  const [now, setNow] = useState<number>();
  const [run, setRun] = useState<Run>();
  // A clock that has just begun gives way to one that the audience's window has kept.
  const isNewRef = useRef(false);
  const onRunRef = useRef(onRun);
  onRunRef.current = onRun;
  useEffect(() => {
    const begin = Date.now();
    const stored = parseRun(readStored("session", storageKey));
    isNewRef.current = stored === undefined;
    setNow(begin);
    setRun(stored ?? startRun(begin));
    const timer = window.setInterval(() => setNow(Date.now()), TICK_MS);
    return () => window.clearInterval(timer);
  }, [storageKey]);
  useEffect(() => {
    if (run) writeStored("session", storageKey, JSON.stringify(run));
  }, [run, storageKey]);
  useEffect(() => {
    if (!told || !run) return;
    const isNew = isNewRef.current;
    isNewRef.current = false;
    if (told.run && isSameRun(told.run, run)) return;
    if (told.run && isNew) setRun(told.run);
    else onRunRef.current?.(run);
  }, [told, run]);
  if (now === undefined || !run) return null;
  const change = (next: Run) => {
    isNewRef.current = false;
    setRun(next);
  };
  const elapsed = elapsedMs(run, now);
  const over = elapsed - minutes * 60_000;
  const clock = new Date(now);
  const pace = paceAt(seconds, number, minutes, elapsed);
  const all = seconds.reduce((sum, one) => sum + one, 0);
  return (
    <>
      <dl>
        <div>
          <dt>{presenter.clock()}</dt>
          <dd>{`${twoDigits(clock.getHours())}:${twoDigits(clock.getMinutes())}`}</dd>
        </div>
        <div>
          <dt>{presenter.elapsed()}</dt>
          <dd data-elapsed>
            <span className={over > 0 ? styles.over : undefined}>{inMinutes(elapsed)}</span>{" "}
            <small>
              {over > 0
                ? presenter.over({ time: inMinutes(over) })
                : presenter.target({ minutes: `${minutes}:00` })}
            </small>
          </dd>
        </div>
      </dl>
      <p className={styles.pace} data-pace={pace.kind}>
        {presenter.pace[pace.kind]({ time: aboutMinutes(pace.byMs) })}
      </p>
      {all > 0 && (
        <p className={styles.estimate}>
          {presenter.estimate({
            slide: aboutMinutes((seconds[number - 1] ?? 0) * 1000),
            all: aboutMinutes(all * 1000),
            words: WORDS_PER_MINUTE,
          })}
        </p>
      )}
      <p className={styles.clockButtons}>
        <button type="button" className="control" onClick={() => change(toggleRun(run, Date.now()))}>
          {run.since === undefined ? presenter.resume() : presenter.pause()}
        </button>
        <button type="button" className="control" onClick={() => change(startRun(Date.now()))}>
          {presenter.reset()}
        </button>
      </p>
    </>
  );
}
