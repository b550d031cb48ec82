import { X } from "lucide-react";
import type { ReactNode } from "react";
import { describeFilter } from "@/content/describeFilter";
import type { FilterNames } from "@/content/filterNames";
import { activeFilters, type Filters, withoutFilter } from "@/domain/filters";
import styles from "@/features/filters/filters.module.css";
import { useMessages } from "@/i18n/MessagesContext";

type FilterChipsProps = {
  filters: Filters;
  names: FilterNames;
  /** What they leave, in words; absent until the atlas is there. */
  result: string | undefined;
  onChange: (filters: Filters) => void;
  /** What else can be done with what they leave. */
  children?: ReactNode;
};

/** Each filter that is set, with a button that takes it away, a switch for what a period has no date of, and what they leave. */
export function FilterChips({ filters, names, result, onChange, children }: FilterChipsProps) {
  const messages = useMessages();
  const all = activeFilters(filters);
  if (all.length === 0) return null;
  const hasPeriod = all.includes("period");
  // Beside a period that is a switch of its own.
  const active = all.filter((name) => !hasPeriod || name !== "undated");
  const toggleUndated = () =>
    onChange({
      ...withoutFilter(filters, "undated"),
      ...(!filters.hidesUndated && { hidesUndated: true as const }),
    });
  const change = (next: Filters) => {
    // The button that was pressed goes away; the focus stays near.
    document.querySelector<HTMLElement>("[data-filter-button]")?.focus();
    onChange(next);
  };
  return (
    <div className={styles.chips} data-filter-chips="">
      <ul>
        {active.map((name) => {
          const words = describeFilter(name, filters, names, messages);
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
      {hasPeriod && (
        <label className={styles.undated}>
          <input
            type="checkbox"
            role="switch"
            checked={!filters.hidesUndated}
            aria-checked={!filters.hidesUndated}
            onChange={toggleUndated}
          />
          <span>{messages.filters.undatedSwitch()}</span>
        </label>
      )}
      <button type="button" className="control" onClick={() => change({})}>
        {messages.filters.clear()}
      </button>
      {children}
      {result !== undefined && (
        <details className={styles.result}>
          <summary>
            <span>{result}</span>
          </summary>
        </details>
      )}
    </div>
  );
}
