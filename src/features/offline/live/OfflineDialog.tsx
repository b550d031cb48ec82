import { X } from "lucide-react";
import { useId } from "react";
import type { OfflineState } from "@/domain/offlineCopy";
import type { OfflineMessages } from "@/i18n/compiled/offlineMessages";
import { useModal } from "@/ui/live/useModal";
import { CopyPart } from "./CopyPart";
import styles from "./dialog.module.css";

export type OfflineActions = {
  keep: () => void;
  remove: () => void;
  look: () => void;
  /** Changes to the new version. */
  take: () => void;
  reload: () => void;
};

export type OfflineDialogProps = {
  state: OfflineState;
  messages: OfflineMessages;
  actions: OfflineActions;
  /** Fetched for a copy, compressed. */
  downloadBytes: number;
  /** Megabytes with one decimal. */
  toMegabytes: (bytes: number) => string;
  toDay: (isoDay: string) => string;
  onClose: () => void;
};

function UpdatePart({ state: { update, copy }, messages, actions }: OfflineDialogProps) {
  const words = messages.update;
  if (update === "none") return null;
  return (
    <section className={styles.update}>
      <p>{words[update]()}</p>
      {update === "elsewhere" || copy.kind === "absent" ? (
        <button type="button" onClick={actions.reload}>
          {words.reload()}
        </button>
      ) : (
        <button type="button" onClick={actions.take}>
          {words.take()}
        </button>
      )}
    </section>
  );
}

/** What of the site is kept on this device, and everything that a reader can do about it. */
export function OfflineDialog(props: OfflineDialogProps) {
  const { messages, onClose } = props;
  const id = useId();
  const dialogRef = useModal();
  return (
    <dialog ref={dialogRef} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id}>{messages.title()}</h2>
        <button
          type="button"
          className={styles.close}
          aria-label={messages.close()}
          onClick={() => dialogRef.current?.close()}
        >
          <X aria-hidden="true" size={18} />
        </button>
      </div>
      <UpdatePart {...props} />
      <CopyPart {...props} />
    </dialog>
  );
}
