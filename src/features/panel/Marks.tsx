import { useMessages } from "@/i18n/MessagesContext";
import styles from "./panel.module.css";

type MarksProps = { because?: string | undefined; hasDisagreement?: boolean | undefined };

/** In a word: the atlas concludes it, or other sources say something else. Pressed, the first opens the card as a number does. */
export function Marks({ because, hasDisagreement = false }: MarksProps) {
  const { panel } = useMessages();
  return (
    <>
      {because !== undefined && (
        <span className={styles.mark} data-mark>
          {panel.inferred()}
        </span>
      )}
      {hasDisagreement && (
        <span className={`${styles.mark} ${styles.disputed}`} data-mark>
          {panel.disagreeShort()}
        </span>
      )}
    </>
  );
}

/** Why the atlas concludes it. The card says it; where there is none, on paper and without script, it stands here. */
export function Because({ because }: { because?: string | undefined }) {
  if (because === undefined) return null;
  return <p className={styles.because}>{because}</p>;
}
