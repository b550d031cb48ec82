import { Check, ClipboardCopy } from "lucide-react";
import { useState } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { CopyByHand } from "./CopyByHand";
import styles from "./evidence.module.css";

type CopyClaimProps = {
  /** Of the button: another one for each claim, where several are on the page. */
  label: string;
  /** What is copied; asked for when the reader wants it. */
  textOf: () => string;
  /** Says whether it could. */
  onCopy: (text: string) => Promise<boolean>;
  /** Tells it to the page's one status region. */
  say: (text: string) => void;
};

type Result = { kind: "none" } | { kind: "copied" } | { kind: "by-hand"; text: string };

/** Copies a sentence with its sources; where the browser forbids that, gives the text to be copied by hand. */
export function CopyClaim({ label, textOf, onCopy, say }: CopyClaimProps) {
  const { cite } = useMessages();
  const [result, setResult] = useState<Result>({ kind: "none" });
  const show = (next: Result) => {
    setResult(next);
    say(next.kind === "copied" ? cite.claimCopied() : "");
  };
  const handleClick = async () => {
    const text = textOf();
    show({ kind: "none" });
    show((await onCopy(text)) ? { kind: "copied" } : { kind: "by-hand", text });
  };
  const hasCopied = result.kind === "copied";
  const Icon = hasCopied ? Check : ClipboardCopy;
  return (
    <>
      <button
        type="button"
        className={styles.copy}
        onClick={handleClick}
        onBlur={() => hasCopied && show({ kind: "none" })}
      >
        <Icon aria-hidden="true" size={15} /> <span>{label}</span>
      </button>
      {result.kind === "by-hand" && (
        <CopyByHand text={result.text} onClose={() => setResult({ kind: "none" })} />
      )}
    </>
  );
}
