import styles from "@/app/app.module.css";
import { publisherLine } from "@/content/publisher";
import { SiteLinks } from "@/features/header/SiteLinks";
import { useMessages } from "@/i18n/MessagesContext";
import { OfflineSign } from "./OfflineSign";

/** Below a page's text: the pages about the site, whose it is, and what it is made from. */
export function TextFoot() {
  const messages = useMessages();
  return (
    <footer className={styles.foot}>
      <SiteLinks className={styles.footLinks ?? ""} />
      <div className={styles.footSign}>
        <OfflineSign />
      </div>
      <noscript>
        <p>{messages.site.noScript()}</p>
      </noscript>
      <p>{publisherLine(messages.site)}</p>
      <p>
        <span>{messages.map.credit()}</span> <span>{messages.map.noEndorsement()}</span>
      </p>
    </footer>
  );
}
