import { useContext } from "react";
import { MOST_NAMED } from "@/content/mostNamed";
import type { GapContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { About, AlsoIds } from "./About";
import { ClaimActionContext } from "./ClaimAction";
import { Evidence } from "./Evidence";
import styles from "./panel.module.css";

/** What the sources do not say, and which of them were read for it. */
export function Gaps({ gaps }: { gaps: GapContent[] }) {
  const messages = useMessages();
  const href = useHref();
  const action = useContext(ClaimActionContext);
  if (gaps.length === 0) return null;
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={gap.id} id={gap.id}>
          <p>{gap.text}</p>
          <AlsoIds {...gap} />
          <Evidence summary={messages.panel.sourcesRead({ count: gap.sources.length })}>
            <About {...gap} />
            <p className={styles.sources}>
              <span>{`${messages.panel.gapSources()}:`}</span>{" "}
              {gap.sources.length > MOST_NAMED ? (
                <a href={href({ kind: "sources" })}>
                  {messages.panel.manySources({ count: gap.sources.length })}
                </a>
              ) : (
                gap.sources.map((source, index) => (
                  <span key={source.source}>
                    {index > 0 && <span>{" · "}</span>}
                    <a href={href({ kind: "source", id: source.source })}>{source.text}</a>
                  </span>
                ))
              )}
            </p>
            {action?.("gap", gap)}
          </Evidence>
        </li>
      ))}
    </ul>
  );
}
