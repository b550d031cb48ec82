import { useContext } from "react";
import type { ClaimContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { About } from "./About";
import { ClaimActionContext } from "./ClaimAction";
import { Inferred } from "./Inferred";
import styles from "./panel.module.css";
import { Sources } from "./Sources";

/** Sentences, each with its evidence below it. */
export function Claims({ claims }: { claims: ClaimContent[] }) {
  const messages = useMessages();
  const href = useHref();
  const action = useContext(ClaimActionContext);
  if (claims.length === 0) return null;
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
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
          <About {...claim} />
          <Sources sources={claim.sources} />
          {action?.("claim", claim)}
        </li>
      ))}
    </ul>
  );
}
