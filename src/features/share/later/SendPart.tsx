import { Mail, Share } from "lucide-react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./share.module.css";

type SendPartProps = { title: string; address: string };

/** By e-mail, and by what the reader's system has: its own sheet lists them. */
export function SendPart({ title, address }: SendPartProps) {
  const { share, site } = useMessages();
  const subject = `${title} – ${site.name()}`;
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${subject}\n${address}`)}`;
  const handleShare = () => {
    // Closing the sheet is no failure.
    navigator.share({ title: subject, url: address }).catch(() => {});
  };
  return (
    <div className={styles.row}>
      <a className="control" href={mail}>
        <Mail aria-hidden="true" size={16} />
        <span>{share.email()}</span>
      </a>
      {typeof navigator.share === "function" && (
        <button type="button" className="control" onClick={handleShare}>
          <Share aria-hidden="true" size={16} />
          <span>{share.system()}</span>
        </button>
      )}
    </div>
  );
}
