import type { FactContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { Evidence } from "./Evidence";
import { Inferred } from "./Inferred";
import styles from "./panel.module.css";
import { Sources } from "./Sources";

export function Facts({ facts }: { facts: FactContent[] }) {
  const { panel } = useMessages();
  const href = useHref();
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, isKnown, because, link, hasDisagreement, sources }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>
            <span className={isKnown ? undefined : styles.unknown}>
              {link ? <a href={href(link.page, link.fragment)}>{value}</a> : value}
            </span>
            {because !== undefined && <Inferred because={because} />}
            {hasDisagreement && <p className={styles.disagree}>{panel.disagree()}</p>}
            {sources.length > 0 && (
              <Evidence summary={panel.evidence({ count: sources.length })}>
                <Sources sources={sources} />
              </Evidence>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
