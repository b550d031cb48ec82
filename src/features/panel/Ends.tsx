import type { EndContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { Facts } from "./Facts";
import { Chips } from "./Links";
import styles from "./panel.module.css";

/** The two cities of a partnership, side by side. */
export function Ends({ ends }: { ends: EndContent[] }) {
  const messages = useMessages();
  const href = useHref();
  return (
    <div className={styles.ends}>
      {ends.map(({ link, place, populations, programs }) => (
        <article key={link.text}>
          <h3>
            <a href={href(link.page)} translate="no">
              {link.text}
            </a>
          </h3>
          <p className={styles.when}>{place}</p>
          <Facts facts={populations} />
          <h4>{messages.partnership.programs()}</h4>
          {programs.length > 0 ? <Chips links={programs} /> : <p>{messages.partnership.noPrograms()}</p>}
        </article>
      ))}
    </div>
  );
}
