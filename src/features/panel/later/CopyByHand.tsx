import { useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { useMessages } from "@/i18n/MessagesContext";
import { Dialog } from "@/ui/later/Dialog";
import styles from "./evidence.module.css";

/** A text that the browser does not let the page copy: selected, with the keys that copy it. */
export function CopyByHand({ text, onClose }: { text: string; onClose: () => void }) {
  const { cite } = useMessages();
  const id = useId();
  const textRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    textRef.current?.focus();
    textRef.current?.select();
  }, []);
  // Apart from the claim, whose styles are not meant for it.
  return createPortal(
    <Dialog title={cite.byHand()} closeName={cite.close()} className={styles.dialog} onClose={onClose}>
      <p id={`${id}-help`}>{cite.byHandHelp()}</p>
      <textarea
        ref={textRef}
        readOnly
        rows={9}
        value={text}
        aria-label={cite.byHand()}
        aria-describedby={`${id}-help`}
      />
    </Dialog>,
    document.body,
  );
}
