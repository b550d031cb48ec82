import type { OfflineState } from "@/domain/offlineCopy";
import type { OfflineMessages } from "@/i18n/compiled/offlineMessages";
import styles from "./sign.module.css";

type OfflineSignProps = { state: OfflineState; messages: OfflineMessages; onOpen: () => void };

function describe({ copy, update }: OfflineState, { sign }: OfflineMessages): string {
  if (update === "elsewhere") return sign.elsewhere();
  if (update !== "none") return sign.update();
  if (copy.kind !== "filling") return sign[copy.kind]();
  const { bytes, totalBytes } = copy;
  return sign.filling({ percent: totalBytes > 0 ? Math.floor((bytes / totalBytes) * 100) : 0 });
}

const RING = "M8 1.5a6.5 6.5 0 1 0 .01 0";

/** A tick, an arrow down, a sign to look: not the dots of the legend, which are cities. */
const SHAPES: Partial<Record<string, string>> = {
  ready: `${RING}M5 8.2l2.2 2.2 4-4.6`,
  filling: `${RING}M8 4.8v6M5.4 8.4L8 11l2.6-2.6`,
  update: `${RING}M8 11.2v-6M5.4 7.6L8 5l2.6 2.6`,
  failed: `${RING}M8 4.6v4M8 11.2v.2`,
  impossible: `${RING}M4 12l8-8`,
};

/** Says in two words whether the site works without a network, and opens what there is to say and do about it. */
export function OfflineSign({ state, messages, onOpen }: OfflineSignProps) {
  const { copy, update } = state;
  const shape = update === "none" ? copy.kind : "update";
  return (
    <>
      <button
        type="button"
        className={styles.sign}
        data-offline-sign={shape}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={SHAPES[shape] ?? RING} />
        </svg>
        <span>{describe(state, messages)}</span>
      </button>
      <span role="status" className="visually-hidden">
        {update !== "none" && messages.update[update]()}
      </span>
    </>
  );
}
