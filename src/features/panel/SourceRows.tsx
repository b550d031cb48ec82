import { Fragment } from "react";
import type { SourceRow } from "@/content/pageContent";
import { useHref } from "@/url-state/HrefContext";
import styles from "./panel.module.css";

/** All sources, each leading to its page. */
export function SourceRows({ sources }: { sources: SourceRow[] }) {
  const href = useHref();
  return (
    <ul className={styles.rows}>
      {sources.map(({ id, link, language, details }) => (
        <li key={id} id={id}>
          <a href={href(link.page)} lang={language}>
            {link.text}
          </a>
          <p>
            {details.map((detail, index) => (
              <Fragment key={detail}>
                {index > 0 && <span>{" · "}</span>}
                <span>{detail}</span>
              </Fragment>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
