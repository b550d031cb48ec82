import { Share2 } from "lucide-react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./button.module.css";

type ShareButtonProps = {
  onOpen: () => void;
  /** The reader is about to use it. */
  onApproach: () => void;
};

/** Opens the dialog with everything that hands a view on. */
export function ShareButton({ onOpen, onApproach }: ShareButtonProps) {
  const { share } = useMessages();
  return (
    <button
      type="button"
      className={`control needs-script ${styles.button}`}
      aria-haspopup="dialog"
      onClick={onOpen}
      onPointerEnter={onApproach}
      onFocus={onApproach}
    >
      <Share2 aria-hidden="true" size={16} />
      <span className={styles.text}>{share.open()}</span>
    </button>
  );
}
