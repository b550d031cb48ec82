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
    /** The progress in words; absent for a task without parts. */
    progress?: (progress: Progress) => string;
  };
  /** Words shown before a task has begun. */
  waiting?: string;
  onCancel: () => void;
};

/** The progress of a task, with a button to cancel it. */
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
              // The button disappears, so the focus moves to the words about what it did.
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
