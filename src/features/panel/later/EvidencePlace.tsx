import { Mail } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./evidence.module.css";

/** Evidence below its sentence, for readers who want all of it open. */
export function EvidencePlace({ children }: { children: ReactNode }) {
  return (
    <div className={styles.place} data-evidence-place>
      {children}
    </div>
  );
}

type EvidenceActionsProps = {
  /** Opens an e-mail about the sentence in the reader's own mail program, which alone sends it. */
  mail: { href: string; name: string } | undefined;
  children: ReactNode;
};

/** What a reader can do with a sentence. */
export function EvidenceActions({ mail, children }: EvidenceActionsProps) {
  return (
    <div className={styles.actions}>
      {children}
      {mail && (
        <a href={mail.href}>
          <Mail aria-hidden="true" size={15} /> <span>{mail.name}</span>
        </a>
      )}
    </div>
  );
}
