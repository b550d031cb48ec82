import { useContext } from "react";
import type { ClaimContent } from "@/content/pageContent";
import { useHref } from "@/url-state/HrefContext";
import { About, AlsoIds } from "./About";
import { ClaimActionContext } from "./ClaimAction";
import { Because, Marks } from "./Marks";
import { Numbers } from "./Numbers";
import styles from "./panel.module.css";

/** Links to the claims that say something else. */
function OtherClaims({ claim: { disagreesWith = [] } }: { claim: Pick<ClaimContent, "disagreesWith"> }) {
  const href = useHref();
  return disagreesWith.map((other) => (
    <p key={other.fragment} className={styles.disagree}>
      <a href={href(other.page, other.fragment)}>{other.text}</a>
    </p>
  ));
}

/** Sentences, each with the numbers of its sources and how sure it is. */
export function Claims({ claims }: { claims: ClaimContent[] }) {
  const action = useContext(ClaimActionContext);
  if (claims.length === 0) return null;
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <li key={claim.id} id={claim.id}>
          <p>
            <span>{claim.text}</span>
            <Numbers sources={claim.sources} />
            <Marks because={claim.because} hasDisagreement={claim.hasDisagreement} />
          </p>
          <Because because={claim.because} />
          <OtherClaims claim={claim} />
          <AlsoIds {...claim} />
          <About {...claim} />
          {action?.(claim.id)}
        </li>
      ))}
    </ul>
  );
}
