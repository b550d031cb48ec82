import { type ReactNode, useId, useState } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { Dialog } from "@/ui/later/Dialog";
import { LinkPart } from "./LinkPart";
import { QrCode } from "./QrCode";
import { SendPart } from "./SendPart";
import styles from "./share.module.css";

/** What a link leads to: the view as the reader sees it, its page alone, one record of it; a slide or its briefing. */
export type LinkScope = "view" | "page" | "record" | "slide" | "briefing";

export type ShareLink = {
  scope: LinkScope;
  /** Absolute. */
  address: string;
  /** What opens with it, in words. */
  holds: readonly string[];
};

/** A further way to hand the view on, rendered when the reader opens it. */
export type SharePart = {
  id: string;
  /** The same for all links, or as of one. */
  title: string | ((link: ShareLink) => string);
  render: (link: ShareLink) => ReactNode;
};

type ShareDialogProps = {
  /** Of the page or the record. */
  title: string;
  /** The first is chosen; never empty. */
  links: readonly [ShareLink, ...ShareLink[]];
  parts: readonly SharePart[];
  /** Says whether it could. */
  onCopy: (text: string) => Promise<boolean>;
  onSave: (content: Blob, name: string) => void;
  onClose: () => void;
};

function Part({ part, link }: { part: SharePart; link: ShareLink }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.part}
      name="share"
      data-share-part={part.id}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{typeof part.title === "string" ? part.title : part.title(link)}</summary>
      {isOpen && <div className={styles.body}>{part.render(link)}</div>}
    </details>
  );
}

/** Every way to hand on a page, a view or a record. */
export function ShareDialog({ title, links, parts, onCopy, onSave, onClose }: ShareDialogProps) {
  const { share } = useMessages();
  const id = useId();
  const [scope, setScope] = useState<LinkScope>(links[0].scope);
  const link = links.find((one) => one.scope === scope) ?? links[0];
  const qrCode: SharePart = {
    id: "qr",
    title: share.qr(),
    render: ({ address }) => <QrCode text={address} onSave={onSave} />,
  };
  return (
    <Dialog
      title={share.title({ title })}
      closeName={share.close()}
      className={styles.dialog}
      onClose={onClose}
    >
      {links.length > 1 && (
        <fieldset className={styles.scopes}>
          <legend>{share.what()}</legend>
          {links.map((one) => (
            <label key={one.scope}>
              <input
                type="radio"
                name={`${id}-scope`}
                checked={one.scope === link.scope}
                onChange={() => setScope(one.scope)}
              />
              <span>{share.scope[one.scope]()}</span>
            </label>
          ))}
        </fieldset>
      )}
      <LinkPart key={link.address} link={link} onCopy={onCopy} />
      <SendPart title={title} address={link.address} />
      {[qrCode, ...parts].map((part) => (
        <Part key={part.id} part={part} link={link} />
      ))}
    </Dialog>
  );
}
