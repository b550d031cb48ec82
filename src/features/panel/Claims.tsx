import type { ClaimContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { Inferred } from "./Inferred";
import styles from "./panel.module.css";
import { Sources } from "./Sources";

/** Sentences, each with its evidence below it. */
export function Claims({ claims }: { claims: ClaimContent[] }) {
  const messages = useMessages();
  return (
    <ul className={styles.claims}>
      {claims.map(({ id, text, because, hasDisagreement, sources }) => (
        <li key={id} id={id}>
          <p>{text}</p>
          {because !== undefined && <Inferred because={because} />}
          {hasDisagreement && <p className={styles.disagree}>{messages.panel.disagree()}</p>}
          <Sources sources={sources} />
        </li>
      ))}
    </ul>
  );
}
