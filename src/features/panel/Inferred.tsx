import { useMessages } from "@/i18n/MessagesContext";
import styles from "./panel.module.css";

/** Marks what the atlas concludes, with the reason. */
export function Inferred({ because }: { because: string }) {
  const messages = useMessages();
  return (
    <p className={styles.inferred}>
      <strong>{`${messages.panel.inferred()}.`}</strong> <span>{because}</span>
    </p>
  );
}
