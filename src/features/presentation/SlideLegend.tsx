import { opacityOf, strokeAttributes, strokeOf } from "@/basemap/lineLook";
import { lineSample } from "@/basemap/lineSample";
import type { SlidePicture } from "@/content/briefing/slideContent";
import type { LegendLine } from "@/i18n/legendNames";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { legendEntries } from "./legendEntries";
import { SlideShape } from "./SlideMap";
import styles from "./slide.module.css";

/** What the forms mean that the slide is about: a small legend of what is shown. */
export function SlideLegend({ picture }: { picture: SlidePicture }) {
  const present = usePresentMessages();
  return (
    <ul className={styles.legend}>
      {legendEntries(picture, present).map((entry) => (
        <li key={entry.name} {...(entry.kind === "line" && { "data-entry": entry.key })}>
          {entry.kind === "role" && (
            <svg viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
              <SlideShape role={entry.role} />
            </svg>
          )}
          {entry.kind === "line" && <Sample entry={entry} />}
          <span>{entry.name}</span>
        </li>
      ))}
    </ul>
  );
}

function Sample({ entry: { line, hasArrow } }: { entry: Pick<LegendLine, "line" | "hasArrow"> }) {
  const stroke = strokeOf(line);
  const { d, arrow } = lineSample({ x: 1, y: 10 }, 34, hasArrow);
  return (
    <svg viewBox="0 0 36 20" aria-hidden="true" focusable="false" data-sample>
      <path className={styles.line} d={d} {...strokeAttributes(stroke)} opacity={opacityOf(stroke)} />
      {arrow && <path d={arrow} fill={`var(--${stroke.hue})`} />}
    </svg>
  );
}
