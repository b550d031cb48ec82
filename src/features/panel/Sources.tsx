import { Fragment } from "react";
import type { SourceLink } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./panel.module.css";

/** "Source: Michael Duffin, paragraph 5", each leading to the source's entry. */
export function Sources({ sources }: { sources: SourceLink[] }) {
  const messages = useMessages();
  const href = useHref();
  if (sources.length === 0) return null;
  return (
    <p className={styles.sources}>
      <span>{`${messages.panel.source({ count: sources.length })}:`}</span>{" "}
      {sources.map(({ source, text }, index) => (
        <Fragment key={`${source} ${text}`}>
          {index > 0 && <span>{" · "}</span>}
          <a href={href({ kind: "source", id: source })}>{text}</a>
        </Fragment>
      ))}
    </p>
  );
}
