import { Link2 } from "lucide-react";
import { useId, useRef, useState } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import type { ShareLink } from "./ShareDialog";
import styles from "./share.module.css";

type LinkPartProps = { link: ShareLink; onCopy: (text: string) => Promise<boolean> };

/** The link, what it holds, and a button that copies it. */
export function LinkPart({ link: { address, holds }, onCopy }: LinkPartProps) {
  const { share } = useMessages();
  const id = useId();
  const fieldRef = useRef<HTMLInputElement>(null);
  const [status, setStatus] = useState("");
  const handleCopy = async () => {
    const hasCopied = await onCopy(address);
    setStatus(hasCopied ? share.copied() : share.notCopied());
    if (hasCopied) return;
    fieldRef.current?.focus();
    fieldRef.current?.select();
  };
  return (
    <section className={styles.link} aria-label={share.link()}>
      <div className={styles.row}>
        <input
          ref={fieldRef}
          className={styles.field}
          readOnly
          value={address}
          aria-label={share.link()}
          aria-describedby={`${id}-holds`}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="control" onClick={handleCopy}>
          <Link2 aria-hidden="true" size={16} />
          <span>{share.copy()}</span>
        </button>
      </div>
      <p className={styles.status} role="status">
        {status}
      </p>
      <div id={`${id}-holds`} className={styles.holds}>
        <h3>{share.holds()}</h3>
        <ul>
          {holds.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
