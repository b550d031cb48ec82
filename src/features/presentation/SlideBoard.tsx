import type { SlideBoard as Board } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { SlideShape } from "./SlideMap";
import styles from "./slide.module.css";

/** From here on they stand in two columns of smaller letters. */
const MOST_IN_ONE_COLUMN = 5;

/** What a slide has in the place of a map. */
export function SlideBoard({ board }: { board: Exclude<Board, { kind: "words" }> }) {
  const present = usePresentMessages();
  if (board.kind === "cities")
    return (
      <div className={styles.cities} data-board="cities">
        {board.cities.map(({ role, title, rows }) => (
          <section key={title} className={styles.city}>
            <h3 dir="auto">
              <svg viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
                <SlideShape role={role} />
              </svg>
              <span>{title}</span>
            </h3>
            <dl>
              {rows.map(({ label, text }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    );
  return (
    <ol
      className={styles.timeline}
      data-board="timeline"
      data-many={board.rows.length > MOST_IN_ONE_COLUMN || undefined}
    >
      {board.rows.map(({ when, text, basis }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two records may say the same.
        <li key={`${index} ${text}`}>
          <span className={styles.when}>{when}</span>
          <span dir="auto">
            <span>{text}</span>
            {basis && <small>{present.board.basis({ basis })}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}
