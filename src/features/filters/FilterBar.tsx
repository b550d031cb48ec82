import { ListFilter } from "lucide-react";
import { type ReactNode, useRef } from "react";
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
  const buttonRef = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.bar}>
      <button
        ref={buttonRef}
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        aria-controls={isOpen ? FILTER_PANEL_ID : undefined}
        data-filter-button
        onClick={onToggle}
        onPointerEnter={onApproach}
        onFocus={onApproach}
      >
        <ListFilter aria-hidden="true" size={15} />
        {count > 0 ? filters.openCount({ count }) : filters.open()}
      </button>
      {chips}
    </div>
  );
}
