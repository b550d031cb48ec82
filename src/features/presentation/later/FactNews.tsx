import { useMemo } from "react";
import type { FactEntry } from "@/content/briefing/factEntries";
import { sayFact } from "@/content/briefing/factPassage";
import type { ChangedFact } from "@/domain/factFingerprints";
import type { MissingRecord } from "@/domain/missingRecords";
import type { Slide } from "@/domain/plainBriefing";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./facts.module.css";
import { MissingList } from "./MissingList";

type FactNewsProps = {
  slides: readonly Slide[];
  changed: readonly ChangedFact[];
  missing: readonly MissingRecord[];
  entries: readonly FactEntry[];
  onGo: (slide: number) => void;
  /** Sets the paragraph in today's words. */
  onTake: (changed: ChangedFact, text: string) => void;
  /** Leaves it as it is, and says no more of it. */
  onKeep: (changed: ChangedFact) => void;
};

/** Which facts of a briefing the atlas has changed since they were taken over, and which it no longer has. */
export function FactNews({ slides, changed, missing, entries, onGo, onTake, onKeep }: FactNewsProps) {
  const present = usePresentMessages();
  const { news, foreign } = { news: present.own.news, foreign: present.own.foreign };
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry.fact])), [entries]);
  if (changed.length === 0 && missing.length === 0) return null;
  return (
    <section className={styles.news} aria-label={news.title()} data-fact-news>
      {changed.length > 0 && (
        <>
          <h2>{news.changed({ count: changed.length })}</h2>
          <ul>
            {changed.map((one) => {
              const { slide, part, paragraph, ids } = one;
              const passage = slides[slide]?.[part][paragraph];
              const today = ids.flatMap((id) => {
                const fact = byId.get(id);
                return fact ? [sayFact(present, fact)] : [];
              });
              // Words that rest on several facts are the author's to bring together.
              const isWhole =
                passage !== undefined && passage.claims.length + passage.gaps.length === ids.length;
              return (
                <li key={`${slide} ${part} ${paragraph}`}>
                  <button type="button" className={styles.go} onClick={() => onGo(slide)}>
                    {news.where({ number: slide + 1 })}
                  </button>
                  <p>{news.before({ text: passage?.text ?? "" })}</p>
                  <p>{news.today({ text: today.join(" ") })}</p>
                  <div>
                    {isWhole && (
                      <button type="button" className="control" onClick={() => onTake(one, today.join(" "))}>
                        {news.take()}
                      </button>
                    )}
                    <button type="button" className="control" onClick={() => onKeep(one)}>
                      {news.keep()}
                    </button>
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {missing.length > 0 && (
        <>
          <h2>{foreign.missing()}</h2>
          <MissingList missing={missing} />
        </>
      )}
    </section>
  );
}
