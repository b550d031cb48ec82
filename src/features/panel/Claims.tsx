import { type ReactNode, useContext } from "react";
import type { ClaimContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { About, AlsoIds } from "./About";
import { ClaimActionContext } from "./ClaimAction";
import { Evidence } from "./Evidence";
import { Inferred } from "./Inferred";
import styles from "./panel.module.css";
import { Sources } from "./Sources";

type ClaimsProps = {
  claims: ClaimContent[];
  /** What else is folded away with the evidence of the last one, and how many points of it are not known. */
  more?: { unknown: number; content: ReactNode };
};

/** Sentences, each with its evidence behind it. */
export function Claims({ claims, more }: ClaimsProps) {
  const messages = useMessages();
  const href = useHref();
  const action = useContext(ClaimActionContext);
  // What would be folded away with evidence stands open where there is none.
  if (claims.length === 0) return more?.content;
  return (
    <ul className={styles.claims}>
      {claims.map((claim, index) => (
        <li key={claim.id} id={claim.id}>
          <p>{claim.text}</p>
          {claim.because !== undefined && <Inferred because={claim.because} />}
          {claim.hasDisagreement && (
            <div className={styles.disagree}>
              <p>{messages.panel.disagree()}</p>
              {claim.disagreesWith?.map((other) => (
                <p key={other.fragment}>
                  <a href={href(other.page, other.fragment)}>{other.text}</a>
                </p>
              ))}
            </div>
          )}
          <AlsoIds {...claim} />
          <Evidence
            summary={
              more && index === claims.length - 1
                ? messages.panel.evidenceAndDetails({ count: claim.sources.length, unknown: more.unknown })
                : messages.panel.evidence({ count: claim.sources.length })
            }
          >
            <About {...claim} />
            <Sources sources={claim.sources} />
            {action?.("claim", claim)}
            {index === claims.length - 1 && more?.content}
          </Evidence>
        </li>
      ))}
    </ul>
  );
}
