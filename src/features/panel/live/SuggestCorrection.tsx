import { Mail } from "lucide-react";
import type { SentenceKind } from "@/features/panel/ClaimAction";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./copyClaim.module.css";

type SuggestCorrectionProps = {
  kind: SentenceKind;
  /** Id of the element that the sentence stands in. */
  sentenceId: string;
  /** The mailto address. */
  href: string;
};

/** Opens an e-mail about a sentence in the reader's own mail program, which alone sends it. */
export function SuggestCorrection({ kind, sentenceId, href }: SuggestCorrectionProps) {
  const { correction } = useMessages();
  const label = correction.suggest({ kind });
  return (
    <a
      className={kind === "gap" ? `${styles.button} ${styles.inGap}` : styles.button}
      href={href}
      aria-label={label}
      aria-describedby={sentenceId}
      title={label}
    >
      <Mail aria-hidden="true" size={15} />
    </a>
  );
}
