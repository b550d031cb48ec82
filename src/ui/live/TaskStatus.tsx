import { useRef } from "react";
import styles from "./taskStatus.module.css";
import type { Progress, TaskState } from "./useTask";

type TaskStatusProps = {
  state: TaskState<string>;
  texts: {
    making: string;
    cancel: string;
    cancelled: string;
    failed: string;
    /** How far it is; absent for what has no parts. */
    progress?: (progress: Progress) => string;
  };
  /** What is said before anything was begun. */
  waiting?: string;
  onCancel: () => void;
};

/** How far a thing is that takes a while, with a way to stop it. */
export function TaskStatus({ state, texts, waiting = "", onCancel }: TaskStatusProps) {
  const wordsRef = useRef<HTMLParagraphElement>(null);
  const isShown = state.kind === "running" && state.isSlow;
  const progress = state.kind === "running" ? state.progress : undefined;
  const say = () => {
    switch (state.kind) {
      case "idle":
        return waiting;
      case "running":
        return state.isSlow ? texts.making : "";
      case "done":
        return state.result;
      case "failed":
        return texts.failed;
      case "cancelled":
        return texts.cancelled;
    }
  };
  return (
    <div className={styles.status} data-failed={state.kind === "failed" || undefined}>
      <p ref={wordsRef} role="status" tabIndex={-1}>
        {say()}
      </p>
      {isShown && (
        <div className={styles.progress}>
          <progress
            aria-label={texts.making}
            {...(progress && { max: progress.total, value: progress.done })}
          />
          {progress && texts.progress && <span>{texts.progress(progress)}</span>}
          <button
            type="button"
            className="control"
            onClick={() => {
              // The button goes away: the focus stays with what it has done.
              wordsRef.current?.focus();
              onCancel();
            }}
          >
            {texts.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
