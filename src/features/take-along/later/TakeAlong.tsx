import { Printer } from "lucide-react";
import { useId, useState } from "react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { TaskStatus } from "@/ui/later/TaskStatus";
import { type TaskControl, useTask } from "@/ui/later/useTask";
import { PRINTS, type Print } from "@/url-state/presentQuery";
import styles from "./takeAlong.module.css";

/** Width to height of a projector's picture. */
export const ASPECTS = ["16:9", "4:3"] as const;
export type Aspect = (typeof ASPECTS)[number];

type TakeAlongProps = {
  /** Addresses of what prints; absent where the page itself does. */
  hrefs?: Record<Print, string> | undefined;
  /** Each makes a file and has the browser save it; gives its name and size in words. */
  onPptx: (choice: { aspect: Aspect; hasNotes: boolean }, control: TaskControl) => Promise<SavedFile>;
  /** Absent where there is nothing to make it of. */
  onHtml?: ((choice: { hasNotes: boolean }, control: TaskControl) => Promise<SavedFile>) | undefined;
};

/** In words: "1.2 MB". */
export type SavedFile = { file: string; size: string };

/** A briefing as files that leave the browser: PowerPoint, one HTML file, and what prints as PDF. */
export function TakeAlong({ hrefs, onPptx, onHtml }: TakeAlongProps) {
  const { take } = usePresentMessages();
  const id = useId();
  const [aspect, setAspect] = useState<Aspect>("16:9");
  // Notes are private: they leave only with who says so, each time.
  const [hasNotes, setHasNotes] = useState(false);
  const { state, run, cancel } = useTask<"pptx" | "html">();
  const isBusy = state.kind === "running";
  const save = (name: "pptx" | "html", make: (control: TaskControl) => Promise<SavedFile>) => (
    <button
      type="button"
      className="control"
      // Not `disabled`: that would take the focus away from who has just pressed it.
      aria-disabled={isBusy || undefined}
      aria-describedby={`${id}-${name}`}
      onClick={() => void run(name, async (control) => take.saved(await make(control)))}
    >
      {take.save[name]()}
    </button>
  );
  return (
    <div className={styles.section}>
      <p>{take.intro()}</p>
      <div className={styles.choice}>
        <label>
          <input
            type="checkbox"
            checked={hasNotes}
            aria-describedby={`${id}-notes`}
            onChange={({ target }) => setHasNotes(target.checked)}
          />
          <span>{take.withNotes()}</span>
        </label>
        <small id={`${id}-notes`}>{take.withNotesHelp()}</small>
      </div>
      <ul>
        <li>
          <p id={`${id}-pptx`}>{take.pptx()}</p>
          <div className={styles.choice}>
            <label>
              <span>{take.shape()}</span>
              <select
                value={aspect}
                onChange={({ target }) => setAspect(target.value === "4:3" ? "4:3" : "16:9")}
              >
                {ASPECTS.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
            {save("pptx", (control) => onPptx({ aspect, hasNotes }, control))}
          </div>
        </li>
        {onHtml && (
          <li>
            <p id={`${id}-html`}>{take.html()}</p>
            {save("html", (control) => onHtml({ hasNotes }, control))}
          </li>
        )}
        {hrefs && (
          <li>
            <p>{take.pdf()}</p>
            <div className={styles.choice}>
              {PRINTS.map((print) => (
                <a key={print} className="control" href={hrefs[print]}>
                  <Printer aria-hidden="true" size={16} /> <span>{take[print]()}</span>
                </a>
              ))}
            </div>
          </li>
        )}
      </ul>
      <TaskStatus
        state={state}
        texts={{
          making: take.making(),
          cancel: take.cancel(),
          cancelled: take.cancelled(),
          failed: take.failed(),
          progress: take.progress,
        }}
        onCancel={cancel}
      />
    </div>
  );
}
