import { Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./own.module.css";

type DeleteBriefingProps = {
  title: string;
  /** Whether the button names the briefing, where there are several. */
  isOneOfMany?: boolean;
  onDelete: () => void;
};

/** Deletes a briefing from this device after a question, since nothing brings it back. */
export function DeleteBriefing({ title, isOneOfMany = false, onDelete }: DeleteBriefingProps) {
  const { own } = usePresentMessages();
  const named = title || own.untitled();
  const [asking, setAsking] = useState<"not-yet" | "now" | "no-more">("not-yet");
  const buttonRef = useRef<HTMLButtonElement>(null);
  const keepRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking === "now") keepRef.current?.focus();
    if (asking === "no-more") buttonRef.current?.focus();
  }, [asking]);
  if (asking === "now")
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, here are two answers to one question.
      <div
        className={styles.question}
        role="group"
        aria-label={own.delete.ask({ title: named })}
        onKeyDown={({ key }) => key === "Escape" && setAsking("no-more")}
      >
        <p>{own.delete.ask({ title: named })}</p>
        <button type="button" className="control" onClick={onDelete}>
          {own.delete.yes()}
        </button>
        <button ref={keepRef} type="button" className="control" onClick={() => setAsking("no-more")}>
          {own.delete.no()}
        </button>
      </div>
    );
  return (
    <button
      ref={buttonRef}
      type="button"
      className="control"
      aria-label={isOneOfMany ? own.delete.ofButton({ title: named }) : undefined}
      onClick={() => setAsking("now")}
    >
      <Trash2 aria-hidden="true" size={16} />
      <span>{own.delete.button()}</span>
    </button>
  );
}
