import type { SlidePicture } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { legendEntries } from "./legendEntries";
import { SlideShape } from "./SlideMap";
import styles from "./slide.module.css";

/** What the forms mean that the slide is about: a small legend of what is shown. */
export function SlideLegend({ picture }: { picture: SlidePicture }) {
  const present = usePresentMessages();
  return (
    <ul className={styles.legend}>
      {legendEntries(picture, present).map((entry) =>
        entry.kind === "role" ? (
          <li key={entry.role}>
            <svg viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
              <SlideShape role={entry.role} />
            </svg>
            <span>{entry.name}</span>
          </li>
        ) : (
          <li key={entry.line} data-kind={entry.line}>
            <svg viewBox="0 0 30 20" aria-hidden="true" focusable="false">
              <path className={styles.line} d="M2 10H28" strokeWidth="3.5" data-sample={entry.line} />
            </svg>
            <span>{entry.name}</span>
          </li>
        ),
      )}
    </ul>
  );
}
