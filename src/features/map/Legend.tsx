import { useRef } from "react";
import type { PictureContent } from "@/content/pictureContent";
import type { ConnectionKind } from "@/domain/filters";
import { legendNames } from "@/i18n/legendNames";
import { useMessages } from "@/i18n/MessagesContext";
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

/** What the shapes of this picture mean, and the kinds of connection, each a switch. */
export function Legend({ picture, kinds, hidesLines, onKindToggle, onLinesToggle }: LegendProps) {
  const messages = useMessages();
  const { legend } = messages;
  // The names of the switches stay: what is drawn comes and goes with them.
  const names = legendNames(messages, { marks: picture.marks, lines: [] });
  const listRef = useRef<HTMLUListElement>(null);
  useArrowKeys(listRef, "button", picture);
  return (
    <ul className={styles.legend} aria-label={legend.title()} ref={listRef}>
      {names.roles
        .filter(([role]) => picture.marks.some((mark) => mark.role === role))
        .map(([role, name]) => (
          <li key={role}>
            <Shape role={role} /> <span>{name}</span>
          </li>
        ))}
      {names.kinds.map(([kind, name]) => {
        const isDrawn = picture.lines.some((line) => line.kind === kind) && !hidesLines;
        return (
          <li key={kind} data-drawn={isDrawn || undefined}>
            <button
              type="button"
              // Mixed: those of the selected city alone.
              aria-pressed={!hidesLines && (drawnKinds(kinds).includes(kind) || (isDrawn && "mixed"))}
              onClick={() => onKindToggle(kind)}
            >
              <LineSample kind={kind} /> <span>{name}</span>
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
  );
}
