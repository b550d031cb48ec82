import type { Shared } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./panel.module.css";

/** The places that links to a sentence lead to which holds for several records. */
export function AlsoIds({ alsoIds = [] }: Shared) {
  return alsoIds.map((id) => <span key={id} id={id} />);
}

/** Of a sentence that holds for several records: which. The card says it too. */
export function About({ about = [] }: Shared) {
  const messages = useMessages();
  const href = useHref();
  if (about.length === 0) return null;
  return (
    <p className={styles.about}>
      <span>{`${messages.record.about()}:`}</span>{" "}
      {about.map(({ page, fragment, text }, index) => (
        <span key={fragment}>
          {index > 0 && <span>{" · "}</span>}
          <a href={href(page, fragment)}>{text}</a>
        </span>
      ))}
    </p>
  );
}
