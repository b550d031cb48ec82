import type { PictureContent } from "@/content/pictureContent";
import { useMessages } from "@/i18n/MessagesContext";
import { rowLegend } from "@/i18n/rowLegend";
import styles from "./map.module.css";
import { LineSample, Shape } from "./Shape";

type LegendProps = { picture: Pick<PictureContent, "marks" | "lines">; hidesLines: boolean };

/** What the shapes and lines of this picture mean, in one row. */
export function Legend({ picture: { marks, lines }, hidesLines }: LegendProps) {
  const messages = useMessages();
  const row = rowLegend(messages, { marks, lines: hidesLines ? [] : lines });
  return (
    <ul className={styles.legend} aria-label={messages.legend.title()}>
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
  );
}
