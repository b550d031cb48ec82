import { X } from "lucide-react";
import { activeFilters, type Filters, withoutFilter } from "@/domain/filters";
import { describeFilter, type ProgramName } from "@/features/filters/describeFilters";
import styles from "@/features/filters/filters.module.css";
import { useMessages } from "@/i18n/MessagesContext";

type FilterChipsProps = {
  filters: Filters;
  programs: readonly ProgramName[];
  /** What they leave, in words; absent until the atlas is there. */
  result: string | undefined;
  onChange: (filters: Filters) => void;
};

/** Each filter that is set, with a button that takes it away, and what they leave together. */
export function FilterChips({ filters, programs, result, onChange }: FilterChipsProps) {
  const messages = useMessages();
  const names = activeFilters(filters);
  if (names.length === 0) return null;
  const change = (next: Filters) => {
    // The button that was pressed goes away; the focus stays near.
    document.querySelector<HTMLElement>("[data-filter-button]")?.focus();
    onChange(next);
  };
  return (
    <div className={styles.chips}>
      <ul>
        {names.map((name) => {
          const words = describeFilter(name, filters, programs, messages);
          return (
            <li key={name}>
              <button
                type="button"
                aria-label={messages.filters.remove({ name: words })}
                title={words}
                onClick={() => change(withoutFilter(filters, name))}
              >
                <span>{words}</span>
                <X aria-hidden="true" size={14} />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="control" onClick={() => change({})}>
        {messages.filters.clear()}
      </button>
      <p role="status" title={result}>
        {result}
      </p>
    </div>
  );
}
