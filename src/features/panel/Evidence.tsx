import type { ReactNode } from "react";
import styles from "./panel.module.css";

/**
 * What a sentence rests on, folded below it: the text stays short, and the evidence is one press away, without a script
 * too. On paper it is open.
 */
export function Evidence({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles.evidence} data-evidence>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
