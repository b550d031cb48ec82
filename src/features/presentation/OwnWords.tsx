import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./ownWords.module.css";

/** Says of a paragraph that its words are the author's own: they rest on no record of the atlas. */
export function OwnWords({ at, of }: { at: number; of: readonly number[] | undefined }) {
  const { own } = usePresentMessages();
  if (!of?.includes(at)) return null;
  return <small className={styles.own}>{` ${own.ownWords()}`}</small>;
}
