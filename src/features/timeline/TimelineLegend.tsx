import { TIMELINE_KINDS } from "@/content/timelineContent";
import { useMessages } from "@/i18n/MessagesContext";
import { TimeMark } from "./TimeMark";
import styles from "./timeline.module.css";

export function TimelineLegend() {
  const { timeline } = useMessages();
  return (
    <details className={styles.details} name="timeline-notes">
      <summary>{timeline.legend()}</summary>
      <div className={styles.popup}>
        <ul className={styles.legend}>
          {TIMELINE_KINDS.map((kind) => (
            <li key={kind} data-kind={kind}>
              <TimeMark kind={kind} isSpan={false} />
              <span>{timeline.kind[kind]()}</span>
            </li>
          ))}
        </ul>
        <p>{timeline.dot()}</p>
        <p>{timeline.bar()}</p>
        <p>{timeline.fade()}</p>
      </div>
    </details>
  );
}
