import type { ComparedItem, ComparedRow, PageLink } from "@/content/pageContent";
import { Sources } from "@/features/panel/Sources";
import { useHref } from "@/url-state/HrefContext";
import styles from "./comparison.module.css";

function Cell({ city, items }: { city: string; items: ComparedItem[] }) {
  const href = useHref();
  return (
    <td>
      {/* Shown where the columns stand below each other; the column's own heading tells it otherwise. */}
      <span className={styles.cityOfCell} aria-hidden="true" translate="no">
        {city}
      </span>
      <ul>
        {items.map(({ text, link, details, shared, isKnown, sources }) => (
          <li key={link?.fragment ?? text} data-shared={shared !== undefined || undefined}>
            {shared !== undefined && <span className={styles.shared}>{shared}</span>}
            <span className={isKnown ? undefined : styles.unknown}>
              {link ? <a href={href(link.page, link.fragment)}>{text}</a> : text}
            </span>
            {details.map((detail) => (
              <span key={detail} className={styles.detail}>
                {detail}
              </span>
            ))}
            <Sources sources={sources} />
          </li>
        ))}
      </ul>
    </td>
  );
}

export type ComparisonProps = { caption: string; cities: [PageLink, PageLink]; rows: ComparedRow[] };

/** Two cities as the columns of a table; each point has a row of its own for its heading, so that columns stay wide. */
export function Comparison({ caption, cities, rows }: ComparisonProps) {
  const href = useHref();
  return (
    <table className={styles.comparison}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {cities.map(({ page, text }) => (
            <th key={text} scope="col">
              <a href={href(page)} translate="no">
                {text}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ heading, cells }) => (
        <tbody key={heading}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {heading}
            </th>
          </tr>
          <tr>
            {cells.map((items, index) => (
              <Cell key={cities[index]?.text} city={cities[index]?.text ?? ""} items={items} />
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
