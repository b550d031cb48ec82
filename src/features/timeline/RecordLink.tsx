import type { ReactNode } from "react";
import { fragmentOf, type TimelineRecord } from "@/content/timelineContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./timeline.module.css";

/** Of the list item of a record: which it is, of which cities, and whether the filters leave it out. */
export function recordAttributes({ kind, id, cities }: TimelineRecord, isOut: boolean) {
  return {
    // Context is an event in the atlas.
    "data-record": `${kind === "context" ? "event" : kind}:${id}`,
    "data-cities": cities.join(" "),
    "data-kind": kind,
    "data-out": isOut ? "" : undefined,
  };
}

type RecordLinkProps = {
  record: TimelineRecord;
  isCurrent: boolean;
  /** It stands back, and leads nowhere. */
  isOff?: boolean;
  children?: ReactNode;
};

/** To a record, named by its title, its date and its kind. */
export function RecordLink({ record, isCurrent, isOff = false, children }: RecordLinkProps) {
  const { timeline } = useMessages();
  const href = useHref();
  const { page, title, when, kind } = record;
  return (
    <a href={isOff ? undefined : href(page, fragmentOf(record))} aria-current={isCurrent || undefined}>
      {children}
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>{" "}
        <span className={styles.detail}>{timeline.detail({ when, kind: timeline.kind[kind]() })}</span>
      </span>
    </a>
  );
}
