import { X } from "lucide-react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./notices.module.css";

/** Something that the reader should know of the view, with at most one thing to do about it. */
export type Notice = { id: string; text: string; action?: { text: string; onAct: () => void } };

type NoticesProps = { notices: readonly Notice[]; onDismiss: (ids: string[]) => void };

/** Said by screen readers when they come; they lie over the map and move nothing. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  const messages = useMessages();
  return (
    <div className={styles.notices} role="status" aria-label={messages.notices.label()}>
      {notices.length > 0 && (
        <div className={styles.box}>
          <ul>
            {notices.map(({ id, text, action }) => (
              <li key={id}>
                <span>{text}</span>{" "}
                {action && (
                  <button type="button" className={styles.action} onClick={action.onAct}>
                    {action.text}
                  </button>
                )}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className={styles.dismiss}
            aria-label={messages.notices.dismiss()}
            onClick={() => onDismiss(notices.map(({ id }) => id))}
          >
            <X aria-hidden="true" size={17} />
          </button>
        </div>
      )}
    </div>
  );
}
