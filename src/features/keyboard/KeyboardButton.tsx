import { Keyboard } from "lucide-react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./button.module.css";

export function KeyboardButton({ onOpen }: { onOpen: () => void }) {
  const { keyboard } = useMessages();
  return (
    <button
      type="button"
      className={`control needs-script ${styles.button}`}
      aria-label={keyboard.open()}
      onClick={onOpen}
    >
      <Keyboard aria-hidden="true" size={17} />
    </button>
  );
}
