import { useContext } from "react";
import type { SourceLink } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { ClaimActionContext } from "./ClaimAction";
import styles from "./panel.module.css";

/** Where a source stands in the list at the page's end. */
export const referenceId = (source: string) => `source-${source}`;

type NumbersProps = {
  /** Id of a fact; that of a sentence is its element's. */
  of?: string | undefined;
  sources: readonly SourceLink[];
};

/**
 * The numbers of what a sentence rests on, each leading to the list at the page's end; with script they open the card of
 * the sentence. The place in the source is in the number's name, and in words where there is no card.
 */
export function Numbers({ of, sources }: NumbersProps) {
  const { panel } = useMessages();
  const isAwake = useContext(ClaimActionContext) !== undefined;
  const numbered = sources.filter(({ number }) => number !== undefined);
  return numbered.map(({ source, number = 0, places }, index) => (
    <a
      key={source}
      className={styles.cite}
      href={`#${referenceId(source)}`}
      aria-haspopup={isAwake ? "dialog" : undefined}
      // The card of the first has all of them: the tab key stops once at each sentence.
      tabIndex={isAwake && index > 0 ? -1 : undefined}
      aria-label={places ? panel.citedAt({ number, place: places.join(", ") }) : panel.cited({ number })}
      data-fact={of}
    >
      {number}
    </a>
  ));
}
