import type { ReactNode } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./list.module.css";

/** A table with the room of its facets beside it, which come later. */
export function FacetedTable({ facets, children }: { facets?: ReactNode; children: ReactNode }) {
  const { exchanges } = useMessages();
  return (
    <div className={styles.faceted}>
      <search className={styles.facets} aria-label={exchanges.facets()}>
        {facets}
      </search>
      {children}
    </div>
  );
}
