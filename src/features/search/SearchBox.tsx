import { Search, X } from "lucide-react";
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from "react";
import type { IndexReading } from "@/content/reading";
import type { SearchTexts } from "@/content/searchTexts";
import { useMessages } from "@/i18n/MessagesContext";
import { useDismissal } from "@/ui/useDismissal";
import { cleanSearch } from "@/url-state/queryKeys";
import { SEARCH_ID } from "./focusSearch";
import styles from "./search.module.css";
import { useLiveSearch } from "./useLiveSearch";
import { useSearchText } from "./useSearchText";

const LIST_ID = `${SEARCH_ID}-results`;
const LONGEST_SHOWN = 40;

const optionId = (at: number) => `${SEARCH_ID}-result-${at}`;

/** By a click, which the app follows like any other. */
function openResult(at: number): void {
  document.getElementById(optionId(at))?.click();
}

/** As much of a search as a sentence can hold. */
function shorten(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join("")}…` : text;
}

type SearchBoxProps = {
  /** What the address searches for. It follows `onQueryChange` in the same render. */
  query: string | undefined;
  /** With each letter typed. */
  onQueryChange: (query: string | undefined) => void;
  /** What is searched; absent until it is there. Another object is indexed anew. */
  reading: IndexReading | undefined;
  /** Words beside names, once they have come. */
  texts: SearchTexts | undefined;
  /** What is searched could not be loaded. */
  hasReadingFailed?: boolean;
  /** The reader has come to the search: what has failed is asked for again. */
  onApproach: () => void;
};

/** A field that finds as one types. It takes letters at once; results come as soon as code and data are loaded. */
export function SearchBox({
  query,
  onQueryChange,
  reading,
  texts,
  hasReadingFailed = false,
  onApproach,
}: SearchBoxProps) {
  const messages = useMessages();
  const boxRef = useRef<HTMLDivElement>(null);
  const fieldRef = useRef<HTMLInputElement>(null);
  /** What Enter was pressed for before there were results. */
  const awaitedRef = useRef<string | undefined>(undefined);
  const { text, change, isOpen, setIsOpen, active, setActive } = useSearchText({
    fieldRef,
    query,
    onQueryChange,
  });
  const { parts, index, hasFailed, load: loadParts } = useLiveSearch(reading, texts);
  const load = useCallback(() => {
    onApproach();
    loadParts();
  }, [onApproach, loadParts]);

  const asked = cleanSearch(text);
  const isShown = isOpen && asked !== undefined;
  const found = useMemo(() => (asked === undefined ? undefined : index?.search(asked)), [index, asked]);
  const count = found?.count ?? 0;
  const shown = found?.groups.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0;
  const hasList = isShown && count > 0;

  const isAsked = asked !== undefined;
  useEffect(() => {
    if (isAsked || document.activeElement === fieldRef.current) load();
  }, [isAsked, load]);

  useEffect(() => {
    if (!found) return;
    if (awaitedRef.current === asked && found.count > 0) openResult(0);
    awaitedRef.current = undefined;
  }, [found, asked]);

  /** The focus stays where it is: in the field, if it was there. */
  const close = () => {
    if (text !== "") change("");
    setIsOpen(false);
  };

  const askFor = (next: string) => {
    change(next);
    fieldRef.current?.focus();
  };

  useDismissal({ boxRef, isShown, onPressOutside: () => setIsOpen(false), onEscape: close });

  const handleBlur = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    awaitedRef.current = undefined;
    setIsOpen(false);
  };

  const handleFieldKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown > 0) {
      event.preventDefault();
      if (isShown) setActive((active + step + shown) % shown);
      else setIsOpen(true);
    }
    if (event.key !== "Enter" || !isAsked) return;
    event.preventDefault();
    if (hasList) openResult(active);
    else if (!found) awaitedRef.current = asked;
    else setIsOpen(true);
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      // The button that clears the field goes with what it clears.
      fieldRef.current?.focus();
      close();
    } else if (event.target === fieldRef.current) handleFieldKey(event);
  };

  /** An opened result closes the list; one opened in another tab does not. */
  const handleClick = (event: MouseEvent) => {
    const isHere = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (isHere && event.target instanceof Element && event.target.closest("a")) setIsOpen(false);
  };

  const status = () => {
    if (hasFailed || hasReadingFailed) return messages.search.failed();
    if (asked === undefined || !found) return messages.search.loading();
    if (count === 0) return messages.search.nothing({ query: shorten(asked), program: found.example });
    if (!found.hasAllWords) return messages.search.countSome({ count });
    return shown < count ? messages.search.countBest({ count, shown }) : messages.search.count({ count });
  };

  const suggestion = isShown ? found?.suggestion : undefined;
  const { near = [], alike = [] } = (isShown && found) || {};
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers that do not know the search element give it no role.
    <div
      role="search"
      ref={boxRef}
      className={`${styles.search} needs-script`}
      onFocus={load}
      onBlur={handleBlur}
      onKeyDown={handleKeyDown}
    >
      <div className={styles.bar}>
        <Search aria-hidden="true" className={styles.icon} size={17} />
        <input
          ref={fieldRef}
          id={SEARCH_ID}
          className={styles.field}
          type="search"
          role="combobox"
          aria-label={messages.search.label()}
          aria-autocomplete="list"
          aria-expanded={hasList}
          aria-controls={hasList ? LIST_ID : undefined}
          aria-activedescendant={hasList ? optionId(active) : undefined}
          placeholder={messages.search.placeholder()}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          value={text}
          onChange={(event) => change(event.target.value)}
          onClick={() => setIsOpen(true)}
        />
        {text !== "" && (
          <button
            type="button"
            className={styles.clear}
            aria-label={messages.search.clear()}
            onClick={() => askFor("")}
          >
            <X aria-hidden="true" size={17} />
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: clicks on links, which keys make too, bubble up to here. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the interactive elements. */}
      <div
        className={isShown ? styles.popover : "visually-hidden"}
        // The focus stays in the field: some browsers give links none, and without it the list would close.
        onMouseDown={(event) => event.preventDefault()}
        onClick={handleClick}
      >
        <p role="status" className={styles.status}>
          {isShown && status()}
        </p>
        {suggestion !== undefined && (
          <button type="button" className={styles.suggestion} onClick={() => askFor(suggestion)}>
            {messages.search.suggestion({ name: suggestion })}
          </button>
        )}
        {near.map(({ name, distance }) => (
          <button key={name} type="button" className={styles.suggestion} onClick={() => askFor(name)}>
            {messages.search.near({ name, distance })}
          </button>
        ))}
        {alike.map((name) => (
          <button key={name} type="button" className={styles.suggestion} onClick={() => askFor(name)}>
            {messages.search.alike({ name })}
          </button>
        ))}
        {hasList && found && parts && (
          <parts.SearchResults
            id={LIST_ID}
            groups={found.groups}
            active={active}
            optionId={optionId}
            onActivate={setActive}
          />
        )}
      </div>
    </div>
  );
}
