import type { OfflineState } from "@/domain/offlineCopy";
import type { OfflineMessages } from "@/i18n/compiled/offlineMessages";
import { Dialog } from "@/ui/later/Dialog";
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
  /** What a copy takes on the device. */
  storedBytes: number;
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
  return (
    <Dialog title={messages.title()} closeName={messages.close()} className={styles.dialog} onClose={onClose}>
      <UpdatePart {...props} />
      <CopyPart {...props} />
    </Dialog>
  );
}
