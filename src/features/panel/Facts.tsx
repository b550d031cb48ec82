import { useContext } from "react";
import type { FactContent } from "@/content/pageContent";
import { useHref } from "@/url-state/HrefContext";
import { ClaimActionContext } from "./ClaimAction";
import { Because, Marks } from "./Marks";
import { Numbers } from "./Numbers";
import styles from "./panel.module.css";

/** Short facts below each other, each with the numbers of its sources. */
export function Facts({ facts }: { facts: FactContent[] }) {
  const href = useHref();
  const action = useContext(ClaimActionContext);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ id, label, value, isKnown, because, link, hasDisagreement, sources }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>
            <span className={isKnown ? undefined : styles.unknown}>
              {link ? <a href={href(link.page, link.fragment)}>{value}</a> : value}
            </span>
            <Numbers of={id} sources={sources} />
            <Marks because={because} hasDisagreement={hasDisagreement} />
            <Because because={because} />
            {id !== undefined && action?.(id)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
