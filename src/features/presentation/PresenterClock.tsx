import { useEffect, useState } from "react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { readStored, writeStored } from "@/ui/storedText";
import styles from "./presenter.module.css";
import { elapsedMs, parseRun, type Run, startRun, toggleRun } from "./presenterRun";

type PresenterClockProps = {
  /** How long the briefing is meant to take. */
  minutes: number;
  /** Under which this tab keeps the run of the clock, so that a reload does not lose it. */
  storageKey: string;
};

const TICK_MS = 500;

const two = (value: number) => String(value).padStart(2, "0");

/** "4:05" */
function duration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}

/** The time of day, and how long it has taken of the time that there is. */
export function PresenterClock({ minutes, storageKey }: PresenterClockProps) {
  const { presenter } = usePresentMessages();
  // Nothing of it is in the HTML: it was made at another time.
  const [now, setNow] = useState<number>();
  const [run, setRun] = useState<Run>();
  useEffect(() => {
    const begin = Date.now();
    setNow(begin);
    setRun(parseRun(readStored("session", storageKey)) ?? startRun(begin));
    const timer = window.setInterval(() => setNow(Date.now()), TICK_MS);
    return () => window.clearInterval(timer);
  }, [storageKey]);
  useEffect(() => {
    if (run) writeStored("session", storageKey, JSON.stringify(run));
  }, [run, storageKey]);
  if (now === undefined || !run) return null;
  const elapsed = elapsedMs(run, now);
  const over = elapsed - minutes * 60_000;
  const clock = new Date(now);
  return (
    <>
      <dl>
        <dt>{presenter.clock()}</dt>
        <dd>{`${two(clock.getHours())}:${two(clock.getMinutes())}`}</dd>
        <dt>{presenter.elapsed()}</dt>
        <dd data-elapsed>
          <span className={over > 0 ? styles.over : undefined}>{duration(elapsed)}</span>{" "}
          <small>
            {over > 0
              ? presenter.over({ time: duration(over) })
              : presenter.target({ minutes: `${minutes}:00` })}
          </small>
        </dd>
      </dl>
      <p>
        <button type="button" className="control" onClick={() => setRun(toggleRun(run, Date.now()))}>
          {run.since === undefined ? presenter.resume() : presenter.pause()}
        </button>
        <button type="button" className="control" onClick={() => setRun(startRun(Date.now()))}>
          {presenter.reset()}
        </button>
      </p>
    </>
  );
}
