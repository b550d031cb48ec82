import { useMessages } from "@/i18n/MessagesContext";
import styles from "./live.module.css";

/** Covers a map that stays still until it is wanted: wheel and fingers over it scroll the page. */
export function MapGate({ onOpen }: { onOpen: () => void }) {
  const { embed } = useMessages();
  return (
    <button type="button" className={styles.gate} onClick={onOpen}>
      <span className="control">{embed.tap()}</span>
    </button>
  );
}
