import { Plus, Search } from "lucide-react";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { type FactEntry, findFacts } from "@/content/briefing/factEntries";
import { sayFact } from "@/content/briefing/factPassage";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./facts.module.css";

type FactPickerProps = {
  /** Undefined while they are being loaded. */
  entries: readonly FactEntry[] | undefined;
  hasFailed: boolean;
  /** Ids of what the slide rests on already. */
  used: readonly string[];
  onPick: (entry: FactEntry, to: "text" | "notes") => void;
};

/** More are found by a further word. */
const MOST_SHOWN = 20;

/** A search over the atlas: what is chosen enters the slide as a paragraph with its sources. */
export function FactPicker({ entries, hasFailed, used, onPick }: FactPickerProps) {
  const present = usePresentMessages();
  const words = present.own.facts;
  const id = useId();
  const [query, setQuery] = useState("");
  const [picked, setPicked] = useState("");
  const asked = useDeferredValue(query);
  const found = useMemo(() => findFacts(entries ?? [], asked), [entries, asked]);
  const isAsked = asked.trim() !== "" && entries !== undefined;
  const status = () => {
    if (hasFailed) return words.failed();
    if (entries === undefined) return words.loading();
    return isAsked ? words.found({ count: found.length }) : picked;
  };
  return (
    <section className={styles.picker} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title()}</h3>
      <label htmlFor={`${id}-query`}>
        <Search aria-hidden="true" size={15} /> <span>{words.search()}</span>
      </label>
      <input
        id={`${id}-query`}
        type="search"
        value={query}
        autoComplete="off"
        onChange={({ target }) => setQuery(target.value)}
      />
      <p role="status" className={styles.status}>
        {status()}
      </p>
      {isAsked && found.length > 0 && (
        <ul>
          {found.slice(0, MOST_SHOWN).map((entry) => {
            const text = sayFact(present, entry.fact);
            const isUsed = used.includes(entry.id);
            const pick = (to: "text" | "notes") => {
              onPick(entry, to);
              setPicked(words.picked({ text }));
              setQuery("");
            };
            return (
              <li key={entry.id}>
                <small>{entry.record}</small>
                <p>{text}</p>
                <div>
                  <button
                    type="button"
                    className="control"
                    aria-label={words.toSlideOf({ text })}
                    onClick={() => pick("text")}
                  >
                    <Plus aria-hidden="true" size={15} />
                    <span>{words.toSlide()}</span>
                  </button>
                  <button
                    type="button"
                    className="control"
                    aria-label={words.toNotesOf({ text })}
                    onClick={() => pick("notes")}
                  >
                    <Plus aria-hidden="true" size={15} />
                    <span>{words.toNotes()}</span>
                  </button>
                  {isUsed && <small>{words.used()}</small>}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
