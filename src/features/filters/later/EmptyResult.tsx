import { describeFilter } from "@/content/describeFilter";
import type { FilterNames } from "@/content/filterNames";
import type { PageLink } from "@/content/pageContent";
import { type FilterName, type Filters, withoutFilter } from "@/domain/filters";
import styles from "@/features/filters/filters.module.css";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";

type EmptyResultProps = {
  filters: Filters;
  names: FilterNames;
  /** The filters without which some cities are left, and how many. */
  loosenings: readonly { name: FilterName; cities: number }[];
  /** Records that match and that no city is told of: some of them, and how many there are. */
  records: { links: readonly PageLink[]; count: number };
  onChange: (filters: Filters) => void;
};

/** Where the filters leave no city: the records that match all the same, and which filters to loosen. */
export function EmptyResult({ filters, names, loosenings, records, onChange }: EmptyResultProps) {
  const messages = useMessages();
  const { filters: words } = messages;
  const { links, count } = records;
  const href = useHref();
  return (
    <div className={styles.empty} data-empty-result="">
      <p>{words.empty()}</p>
      {links.length > 0 && (
        <>
          <p>{words.leftInstead({ count })}</p>
          <ul>
            {links.map(({ page, fragment, text }) => (
              <li key={`${fragment} ${text}`}>
                <a href={href(page, fragment)}>{text}</a>
              </li>
            ))}
          </ul>
          {count > links.length && (
            <a href={href({ kind: "exchanges" })}>{words.leftMore({ count: count - links.length })}</a>
          )}
        </>
      )}
      {loosenings.length === 0 && <p>{words.emptyBecause()}</p>}
      {loosenings.map(({ name, cities }) => (
        <button
          key={name}
          type="button"
          className="control"
          onClick={() => onChange(withoutFilter(filters, name))}
        >
          {words.loosen({ name: describeFilter(name, filters, names, messages), cities })}
        </button>
      ))}
      <button type="button" className="control" onClick={() => onChange({})}>
        {words.clear()}
      </button>
    </div>
  );
}
