import type { TimelineContent } from "@/content/timelineContent";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./timeline.module.css";

type TimelineFoldProps = {
  content: Pick<TimelineContent, "fromYear" | "toYear">;
  isOpen: boolean;
  onToggle: () => void;
};

/** In a low window the timeline is one line until it is asked for: text and map need the room. Elsewhere not drawn. */
export function TimelineFold({ content: { fromYear, toYear }, isOpen, onToggle }: TimelineFoldProps) {
  const { timeline } = useMessages();
  return (
    <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={onToggle}>
      <span>{timeline.open({ from: String(fromYear), to: String(toYear) })}</span>
      <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
        <path d="M3 11l5-6 5 6z" />
      </svg>
    </button>
  );
}
