import { useEffect, useRef, useState } from "react";

/** The state of a task. `isSlow`: it takes so long that the reader should be told. */
export type TaskState<Name extends string> =
  | { kind: "idle" }
  | { kind: "running"; name: Name; isSlow: boolean; progress?: Progress }
  | { kind: "done"; name: Name; result: string }
  | { kind: "failed"; name: Name }
  | { kind: "cancelled"; name: Name };

/** How many parts are done, of how many. */
export type Progress = { done: number; total: number };

/** What a task gets: a signal to stop, and a function to tell its progress. */
export type TaskControl = { signal: AbortSignal; onProgress: (progress: Progress) => void };

/** After this time a wait is told. */
const SLOW_MS = 200;

/** Runs one task at a time. It can be cancelled, and is when the component unmounts. */
export function useTask<Name extends string>() {
  const [state, setState] = useState<TaskState<Name>>({ kind: "idle" });
  const runningRef = useRef<{ controller: AbortController; name: Name }>(undefined);
  useEffect(() => () => runningRef.current?.controller.abort(), []);

  /** `task` gives what is to be said of its result. While one runs, no other begins. */
  const run = async (name: Name, task: (control: TaskControl) => Promise<string>) => {
    if (runningRef.current) return;
    const controller = new AbortController();
    const { signal } = controller;
    const running = { controller, name };
    runningRef.current = running;
    /** A cancelled task changes nothing any more. */
    const tell = (next: (before: TaskState<Name>) => TaskState<Name>) => {
      if (runningRef.current === running && !signal.aborted) setState(next);
    };
    const update = (change: { isSlow?: boolean; progress?: Progress }) =>
      tell((before) => (before.kind === "running" ? { ...before, ...change } : before));
    setState({ kind: "running", name, isSlow: false });
    const timer = setTimeout(() => update({ isSlow: true }), SLOW_MS);
    try {
      const result = await task({ signal, onProgress: (progress) => update({ progress }) });
      tell(() => ({ kind: "done", name, result }));
    } catch {
      tell(() => ({ kind: "failed", name }));
    } finally {
      clearTimeout(timer);
      if (runningRef.current === running) runningRef.current = undefined;
    }
  };
  const cancel = () => {
    const running = runningRef.current;
    if (!running) return;
    running.controller.abort();
    runningRef.current = undefined;
    setState({ kind: "cancelled", name: running.name });
  };
  return { state, run, cancel };
}
