import { type FilterName, type Filters, withoutFilter } from "@/domain/filters";
import { describeFilter, type ProgramName } from "@/features/filters/describeFilters";
import styles from "@/features/filters/filters.module.css";
import { useMessages } from "@/i18n/MessagesContext";

type EmptyResultProps = {
  filters: Filters;
  programs: readonly ProgramName[];
  /** The filters without which some cities are left, and how many. */
  loosenings: readonly { name: FilterName; cities: number }[];
  onChange: (filters: Filters) => void;
};

/** Where the filters leave no city: which of them to loosen. */
export function EmptyResult({ filters, programs, loosenings, onChange }: EmptyResultProps) {
  const messages = useMessages();
  const { filters: words } = messages;
  return (
    <div className={styles.empty} role="status">
      <p>{words.empty()}</p>
      {loosenings.length === 0 && <p>{words.emptyBecause()}</p>}
      {loosenings.map(({ name, cities }) => (
        <button
          key={name}
          type="button"
          className="control"
          onClick={() => onChange(withoutFilter(filters, name))}
        >
          {words.loosen({ name: describeFilter(name, filters, programs, messages), cities })}
        </button>
      ))}
      <button type="button" className="control" onClick={() => onChange({})}>
        {words.clear()}
      </button>
    </div>
  );
}
