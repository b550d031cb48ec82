import { Link2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./own.module.css";

/** Above, old versions of Outlook and some web mailers cut links. */
const SAFE_LENGTH = 2000;

type CopyLinkProps = {
  briefing: OwnBriefing;
  /** The whole address; undefined where the briefing is too long for one. */
  makeLink: () => string | undefined;
  onCopy: (text: string) => Promise<boolean>;
};

type Outcome = { of: OwnBriefing; address: string | undefined; hasCopied: boolean };

/** Copies a link that holds the whole briefing, and says how long it is. */
export function CopyLink({ briefing, makeLink, onCopy }: CopyLinkProps) {
  const { link } = usePresentMessages().own;
  const fieldRef = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  // Of a briefing that was changed since, it would say what is no longer so.
  const last = outcome?.of === briefing ? outcome : undefined;
  const isByHand = last?.address !== undefined && !last.hasCopied;
  useEffect(() => {
    if (!isByHand) return;
    fieldRef.current?.focus();
    fieldRef.current?.select();
  }, [isByHand]);
  const handlePress = async () => {
    const address = makeLink();
    const hasCopied = address !== undefined && (await onCopy(address));
    setOutcome({ of: briefing, address, hasCopied });
  };
  const length = last?.address?.length ?? 0;
  return (
    <div className={styles.link}>
      <button type="button" className="control" onClick={handlePress}>
        <Link2 aria-hidden="true" size={16} />
        <span>{link.copy()}</span>
      </button>
      <p role="status">
        {last && last.address === undefined && <span>{link.tooLong()}</span>}
        {last?.hasCopied && <span>{link.copied({ length })}</span>}
        {isByHand && <span>{link.byHand({ length })}</span>}
        {length > SAFE_LENGTH && <span>{` ${link.long({ limit: SAFE_LENGTH })}`}</span>}
      </p>
      {isByHand && <input ref={fieldRef} readOnly value={last.address} aria-label={link.label()} />}
    </div>
  );
}
