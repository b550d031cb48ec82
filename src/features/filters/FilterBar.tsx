import { ListFilter } from "lucide-react";
import type { ReactNode } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./filters.module.css";

export const FILTER_PANEL_ID = "filters";

type FilterBarProps = {
  /** How many filters are set. */
  count: number;
  isOpen: boolean;
  onToggle: () => void;
  /** The reader is about to use it. */
  onApproach: () => void;
  /** What is set, each with a way to take it back; loaded when there is something. */
  chips?: ReactNode;
};

/** The button that opens the filters, and what is set of them. */
export function FilterBar({ count, isOpen, onToggle, onApproach, chips }: FilterBarProps) {
  const { filters } = useMessages();
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className="control needs-script"
        aria-expanded={isOpen}
        aria-controls={isOpen ? FILTER_PANEL_ID : undefined}
        data-filter-button
        onClick={onToggle}
        onPointerEnter={onApproach}
        onFocus={onApproach}
      >
        <ListFilter aria-hidden="true" size={15} />
        <span>{count > 0 ? filters.openCount({ count }) : filters.open()}</span>
      </button>
      {chips}
    </div>
  );
}
