import type { Shared } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./panel.module.css";

/** Of a sentence that holds for several records: which, and the places that links to it lead to. */
export function About({ alsoIds = [], about = [] }: Shared) {
  const messages = useMessages();
  const href = useHref();
  return (
    <>
      {alsoIds.map((id) => (
        <span key={id} id={id} />
      ))}
      {about.length > 0 && (
        <p className={styles.sources}>
          <span>{`${messages.record.about()}:`}</span>{" "}
          {about.map(({ page, fragment, text }, index) => (
            <span key={fragment}>
              {index > 0 && <span>{" · "}</span>}
              <a href={href(page, fragment)}>{text}</a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
