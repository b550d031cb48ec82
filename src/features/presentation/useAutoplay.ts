import { useEffect, useRef, useState } from "react";

/** Who has touched a screen for a while has gone away. */
const IDLE_MS = 30_000;

/** Steps every so many seconds; a touch, a key or a move of the pointer pauses it until nothing has happened for a while. */
export function useAutoplay(seconds: number | undefined, onStep: () => void): { isPaused: boolean } {
  const [isPaused, setIsPaused] = useState(false);
  const stepRef = useRef(onStep);
  stepRef.current = onStep;
  const isOn = seconds !== undefined;

  useEffect(() => {
    if (!isOn) return;
    let idle = 0;
    const pause = () => {
      setIsPaused(true);
      window.clearTimeout(idle);
      idle = window.setTimeout(() => setIsPaused(false), IDLE_MS);
    };
    const events = ["pointerdown", "keydown", "wheel"] as const;
    for (const name of events) window.addEventListener(name, pause, { passive: true });
    return () => {
      window.clearTimeout(idle);
      for (const name of events) window.removeEventListener(name, pause);
    };
  }, [isOn]);

  useEffect(() => {
    if (seconds === undefined || isPaused) return;
    const timer = window.setInterval(() => stepRef.current(), seconds * 1000);
    return () => window.clearInterval(timer);
  }, [seconds, isPaused]);
  return { isPaused };
}
