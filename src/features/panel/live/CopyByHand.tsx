import { useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { useMessages } from "@/i18n/MessagesContext";
import { useModal } from "@/ui/live/useModal";
import styles from "./copyClaim.module.css";

/** A text that the browser does not let the page copy: selected, with the keys that copy it. */
export function CopyByHand({ text, onClose }: { text: string; onClose: () => void }) {
  const { cite } = useMessages();
  const id = useId();
  const dialogRef = useModal();
  const textRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    textRef.current?.focus();
    textRef.current?.select();
  }, []);
  // Apart from the claim, whose styles are not meant for it.
  return createPortal(
    <dialog ref={dialogRef} className={styles.dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{cite.byHand()}</h2>
      <p id={`${id}-help`}>{cite.byHandHelp()}</p>
      <textarea
        ref={textRef}
        readOnly
        rows={9}
        value={text}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-help`}
      />
      <button type="button" className="control" onClick={() => dialogRef.current?.close()}>
        {cite.close()}
      </button>
    </dialog>,
    document.body,
  );
}
