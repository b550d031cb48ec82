import type { ClaimContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { About } from "./About";
import { Inferred } from "./Inferred";
import styles from "./panel.module.css";
import { Sources } from "./Sources";

/** Sentences, each with its evidence below it. */
export function Claims({ claims }: { claims: ClaimContent[] }) {
  const messages = useMessages();
  const href = useHref();
  if (claims.length === 0) return null;
  return (
    <ul className={styles.claims}>
      {claims.map(({ id, text, because, hasDisagreement, disagreesWith = [], sources, ...shared }) => (
        <li key={id} id={id}>
          <p>{text}</p>
          {because !== undefined && <Inferred because={because} />}
          {hasDisagreement && (
            <div className={styles.disagree}>
              <p>{messages.panel.disagree()}</p>
              {disagreesWith.map((other) => (
                <p key={other.fragment}>
                  <a href={href(other.page, other.fragment)}>{other.text}</a>
                </p>
              ))}
            </div>
          )}
          <About {...shared} />
          <Sources sources={sources} />
        </li>
      ))}
    </ul>
  );
}
