import { useMessages } from "@/i18n/MessagesContext";
import styles from "./panel.module.css";

/** For readers who check every sentence: opens all evidence in place. Only a script can, so that without one it is hidden. */
export function EvidenceSwitch({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const { evidence } = useMessages();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className={`small-control needs-script ${styles.evidenceSwitch}`}
      onClick={() => onChange(!isOn)}
    >
      {evidence.showAll()}
    </button>
  );
}
