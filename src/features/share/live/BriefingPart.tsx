import { Plus } from "lucide-react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./share.module.css";

type BriefingPartProps = {
  /** What has been added last, and where it can be changed. */
  added: { title: string; number: number; href: string } | "failed" | undefined;
  /** Of the page of the reader's own briefings. */
  overviewHref: string;
  onAdd: () => void;
};

/** Adds the view as a slide to a briefing of the reader's own. */
export function BriefingPart({ added, overviewHref, onAdd }: BriefingPartProps) {
  const { share } = useMessages();
  return (
    <>
      <p>{share.addHelp()}</p>
      <div className={styles.row}>
        <button type="button" className="control" onClick={onAdd}>
          <Plus aria-hidden="true" size={16} />
          <span>{share.addSlide()}</span>
        </button>
        <a className="control" href={overviewHref}>
          {share.ownBriefings()}
        </a>
      </div>
      <p role="status" className={styles.status}>
        {added === "failed" && <span>{share.addFailed()}</span>}
        {typeof added === "object" && (
          <>
            <span>{share.added(added)}</span> <a href={added.href}>{share.openSlide()}</a>
          </>
        )}
      </p>
    </>
  );
}
