import type { OfflineState } from "@/domain/offlineCopy";
import type { OfflineMessages } from "@/i18n/compiled/offlineMessages";
import styles from "./offline.module.css";

type OfflineSignProps = { state: OfflineState; messages: OfflineMessages; onOpen: () => void };

function describe({ copy, update }: OfflineState, { sign }: OfflineMessages): string {
  if (update === "elsewhere") return sign.elsewhere();
  if (update !== "none") return sign.update();
  if (copy.kind !== "filling") return sign[copy.kind]();
  const { bytes, totalBytes } = copy;
  return sign.filling({ percent: totalBytes > 0 ? Math.floor((bytes / totalBytes) * 100) : 0 });
}

/** Says in two words whether the site works without a network, and opens what there is to say and do about it. */
export function OfflineSign({ state, messages, onOpen }: OfflineSignProps) {
  const { copy, update } = state;
  return (
    <button
      type="button"
      className={styles.sign}
      data-offline-sign={update === "none" ? copy.kind : "update"}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <span className={styles.dot} aria-hidden="true" />
      {describe(state, messages)}
    </button>
  );
}
