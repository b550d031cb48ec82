import { useEffect } from "react";
import { exchangesHref } from "@/content/exchangesView";
import { translateName } from "@/content/translateName";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import type { Piece } from "./markMatches";
import styles from "./results.module.css";
import type { SearchGroupHits, SearchHit } from "./searchIndex";

type SearchResultsProps = {
  id: string;
  groups: readonly SearchGroupHits[];
  /** Which of all hits Enter opens, counted from 0. */
  active: number;
  optionId: (at: number) => string;
  onActivate: (at: number) => void;
};

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ start, text, isMatch }) => {
    const Tag = isMatch ? "mark" : "span";
    return <Tag key={start}>{text}</Tag>;
  });
}

/** What a search has found: links that the field above moves among, so none takes the focus itself. */
export function SearchResults({ id, groups, active, optionId, onActivate }: SearchResultsProps) {
  const messages = useMessages();
  const activeId = optionId(active);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other groups put another hit in the same place.
  useEffect(() => {
    document.getElementById(activeId)?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [activeId, groups]);

  const firsts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0));
  return (
    <div role="listbox" id={id} className={styles.list} aria-label={messages.search.results()}>
      {groups.map(({ group, hits }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box has groups, not field sets.
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} className={styles.heading} role="presentation">
            {messages.search.group[group]()}
          </div>
          {hits.map((hit, index) => {
            const place = (firsts[at] ?? 0) + index;
            return (
              <Result
                key={hit.entry.id}
                hit={hit}
                id={optionId(place)}
                isActive={place === active}
                onActivate={() => onActivate(place)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

type ResultProps = { hit: SearchHit; id: string; isActive: boolean; onActivate: () => void };

function Result({ hit: { entry, title, alias, excerpt }, id, isActive, onActivate }: ResultProps) {
  const messages = useMessages();
  const href = useHref();
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.result}
      href={entry.view ? exchangesHref(href(entry.page), entry.view) : href(entry.page, entry.fragment)}
      onPointerMove={isActive ? undefined : onActivate}
    >
      <span className={styles.title} translate={translateName(entry)}>
        <Marked pieces={title} />
        {alias && (
          <>
            {" "}
            <span className={styles.alias}>
              <span>{messages.search.alias()}</span>{" "}
              <span translate="no">
                <Marked pieces={alias} />
              </span>
            </span>
          </>
        )}
      </span>{" "}
      <span className={styles.detail}>{entry.summary ?? entry.detail}</span>{" "}
      {excerpt && (
        <span className={styles.excerpt}>
          <Marked pieces={excerpt} />
        </span>
      )}
    </a>
  );
}
