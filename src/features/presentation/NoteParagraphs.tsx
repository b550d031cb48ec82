import type { SlideContent } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./noteParagraphs.module.css";
import { OwnWords } from "./OwnWords";
import { isIfAsked } from "./speakingTime";

/** What is said to a slide; what answers a question that may not come stands apart. */
export function NoteParagraphs({ slide }: { slide: SlideContent }) {
  const { notes } = usePresentMessages();
  return slide.notes.map((text, index) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same.
      key={`${index} ${text}`}
      dir="auto"
      className={styles.note}
      data-if-asked={isIfAsked(text, notes.ifAsked()) || undefined}
    >
      <span>{text}</span>
      <OwnWords at={index} of={slide.ownWords?.notes} />
    </p>
  ));
}
