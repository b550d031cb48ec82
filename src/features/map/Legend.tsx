import { useRef } from "react";
import type { PictureContent } from "@/content/pictureContent";
import type { ConnectionKind } from "@/domain/filters";
import { legendNames } from "@/i18n/legendNames";
import { useMessages } from "@/i18n/MessagesContext";
import { rowLegend } from "@/i18n/rowLegend";
import { useArrowKeys } from "@/ui/useArrowKeys";
import styles from "./map.module.css";
import { LineSample, Shape } from "./Shape";
import { drawnKinds } from "./toggleKind";

export type LegendProps = {
  picture: PictureContent;
  /** The kinds of connection that the reader has chosen. */
  kinds: readonly ConnectionKind[] | undefined;
  hidesLines: boolean;
  onKindToggle: (kind: ConnectionKind) => void;
  onLinesToggle: () => void;
};

/** What the shapes and lines of this picture mean, in one row, and the kinds of connection, each a switch. */
export function Legend({ picture, kinds, hidesLines, onKindToggle, onLinesToggle }: LegendProps) {
  const messages = useMessages();
  const { legend } = messages;
  const lines = hidesLines ? [] : picture.lines;
  const row = rowLegend(messages, { marks: picture.marks, lines });
  const listRef = useRef<HTMLUListElement>(null);
  useArrowKeys(listRef, "button", picture);
  return (
    <div className={styles.keys}>
      <ul className={styles.legend} aria-label={legend.title()}>
        {row.roles.map(([role, name]) => (
          <li key={role}>
            <Shape role={role} /> <span>{name}</span>
          </li>
        ))}
        {row.lines.map((entry) => (
          <li key={entry.key} data-entry={entry.key}>
            <LineSample entry={entry} /> <span>{entry.name}</span>
          </li>
        ))}
      </ul>
      <ul
        className={`needs-script ${styles.legend} ${styles.layers}`}
        aria-label={legend.layers()}
        ref={listRef}
      >
        {legendNames(messages).kinds.map(([kind, name]) => {
          const isDrawn = lines.some((line) => line.kind === kind);
          return (
            <li key={kind}>
              <button
                type="button"
                // Mixed: those of the selected city, or of a period, alone.
                aria-pressed={!hidesLines && (drawnKinds(kinds).includes(kind) || (isDrawn && "mixed"))}
                onClick={() => onKindToggle(kind)}
              >
                {name}
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" aria-pressed={!hidesLines} onClick={onLinesToggle}>
            {legend.lines()}
          </button>
        </li>
      </ul>
    </div>
  );
}
