import type { ReactNode } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { Island } from "@/ui/Island";
import type { Markup } from "@/ui/markup";
import styles from "./timeline.module.css";

type TimelineProps = {
  /** The HTML of TimelineDrawing, from the build or the document. */
  html?: Markup | undefined;
  /** What moves the period, once it has been loaded; its room is kept before. */
  controls?: ReactNode;
  /** The background that the article gives belongs to no single city or program. */
  hasContext: boolean;
};

/** The bar below the map: the still drawing of all records in time, and the controls beside it. */
export function Timeline({ html, controls, hasContext }: TimelineProps) {
  const { timeline } = useMessages();
  return (
    <section
      className={styles.timeline}
      aria-label={timeline.title()}
      data-timeline
      data-without-context={!hasContext || undefined}
    >
      <div className={styles.layout}>
        <div className={styles.controls}>{controls}</div>
        <Island name="timeline" html={html} className={styles.island} />
      </div>
    </section>
  );
}
