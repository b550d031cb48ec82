import { Check, ClipboardCopy } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { CopyByHand } from "./CopyByHand";
import styles from "./copyClaim.module.css";

type CopyClaimProps = {
  /** Id of the element that the claim stands in. */
  claimId: string;
  /** What is copied; asked for when the reader wants it. */
  textOf: () => string | undefined;
  /** Says whether it could. */
  onCopy: (text: string) => Promise<boolean>;
  /** What else can be done with the claim, beside the button. */
  children?: ReactNode;
};

type Result = { kind: "none" } | { kind: "copied" } | { kind: "by-hand"; text: string };

/** Copies a claim with its sources; where the browser forbids that, gives the text to be copied by hand. */
export function CopyClaim({ claimId, textOf, onCopy, children }: CopyClaimProps) {
  const { cite } = useMessages();
  const [result, setResult] = useState<Result>({ kind: "none" });
  const handleClick = async () => {
    const text = textOf();
    if (text === undefined) return;
    setResult({ kind: "none" });
    setResult((await onCopy(text)) ? { kind: "copied" } : { kind: "by-hand", text });
  };
  const hasCopied = result.kind === "copied";
  const Icon = hasCopied ? Check : ClipboardCopy;
  return (
    <>
      <span className={styles.place}>
        <span className={styles.status} role="status">
          {hasCopied && cite.claimCopied()}
        </span>
        <button
          type="button"
          className={styles.button}
          aria-label={cite.copyClaim()}
          aria-describedby={claimId}
          title={cite.copyClaim()}
          onClick={handleClick}
          onBlur={() => hasCopied && setResult({ kind: "none" })}
        >
          <Icon aria-hidden="true" size={15} />
        </button>
        {children}
      </span>
      {result.kind === "by-hand" && (
        <CopyByHand text={result.text} onClose={() => setResult({ kind: "none" })} />
      )}
    </>
  );
}
