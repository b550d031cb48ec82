import { useEffect, useRef } from "react";
import { FILTER_PANEL_ID } from "@/features/filters/FilterBar";
import styles from "@/features/filters/filters.module.css";
import { useMessages } from "@/i18n/MessagesContext";
import { Facets, type FacetsProps } from "./Facets";

type FilterPanelProps = FacetsProps & {
  /** What the filters are answered; absent until the index is there. */
  answer: string | undefined;
  onClose: () => void;
  /** The focus has gone elsewhere: the panel must not cover it. */
  onLeave: () => void;
};

/** All filters as one form; what it says holds at once. It closes with Escape, wherever the focus is, and when left. */
export function FilterPanel({ answer, onClose, onLeave, ...facets }: FilterPanelProps) {
  const { filters: words } = useMessages();
  const panelRef = useRef<HTMLElement>(null);
  useEffect(() => panelRef.current?.focus({ preventScroll: true }), []);

  const closeRef = useRef(onClose);
  closeRef.current = onClose;
  const leaveRef = useRef(onLeave);
  leaveRef.current = onLeave;
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      // It closes the panel, and no more.
      event.preventDefault();
      closeRef.current();
    };
    const handleFocus = ({ target }: FocusEvent) => {
      const isOwn =
        target instanceof Element &&
        (panelRef.current?.contains(target) || target.closest("[data-filter-button], [data-filter-chips]"));
      if (!isOwn) leaveRef.current();
    };
    window.addEventListener("keydown", handleKeyDown, { capture: true });
    document.addEventListener("focusin", handleFocus);
    return () => {
      window.removeEventListener("keydown", handleKeyDown, { capture: true });
      document.removeEventListener("focusin", handleFocus);
    };
  }, []);

  return (
    <section
      ref={panelRef}
      id={FILTER_PANEL_ID}
      className={styles.panel}
      aria-label={words.label()}
      tabIndex={-1}
    >
      {answer !== undefined && <p className={styles.answer}>{answer}</p>}
      <div className={styles.columns}>
        <Facets {...facets} />
      </div>
      <p className={styles.actions}>
        <button type="button" className="control" onClick={() => facets.onChange({})}>
          {words.clear()}
        </button>
        <button type="button" className="control" onClick={onClose}>
          {words.close()}
        </button>
      </p>
    </section>
  );
}
