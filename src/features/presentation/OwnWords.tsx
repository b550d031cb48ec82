import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./noteParagraphs.module.css";

/** Says behind a paragraph that it rests on no record, where it does not. */
export function OwnWords({ is = false }: { is: boolean | undefined }) {
  const { notes } = usePresentMessages();
  if (!is) return null;
  return (
    <>
      {" "}
      <small className={styles.ownWords} data-own-words>
        {notes.ownWords()}
      </small>
    </>
  );
}
