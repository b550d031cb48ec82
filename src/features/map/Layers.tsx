import { useRef } from "react";
import type { LineContent } from "@/content/pictureContent";
import type { ConnectionKind } from "@/domain/filters";
import { legendNames } from "@/i18n/legendNames";
import { useMessages } from "@/i18n/MessagesContext";
import { useArrowKeys } from "@/ui/useArrowKeys";
import styles from "./map.module.css";
import { drawnKinds } from "./toggleKind";

export type LayersProps = {
  /** What is drawn now. */
  lines: readonly LineContent[];
  /** The kinds of connection that the reader has chosen. */
  kinds: readonly ConnectionKind[] | undefined;
  hidesLines: boolean;
  onKindToggle: (kind: ConnectionKind) => void;
  onLinesToggle: () => void;
};

/** The kinds of connection, and all lines, each a switch. */
export function Layers({ lines, kinds, hidesLines, onKindToggle, onLinesToggle }: LayersProps) {
  const messages = useMessages();
  const { legend } = messages;
  const listRef = useRef<HTMLUListElement>(null);
  useArrowKeys(listRef, "button", lines);
  return (
    <ul className={`needs-script ${styles.layers}`} aria-label={legend.layers()} ref={listRef}>
      {legendNames(messages).kinds.map(([kind, name]) => {
        const isDrawn = !hidesLines && lines.some((line) => line.kind === kind);
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
  );
}
