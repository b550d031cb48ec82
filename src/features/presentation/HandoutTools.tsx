import { ArrowLeft, Download, Printer } from "lucide-react";
import type { ReactNode } from "react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { Print } from "@/url-state/presentQuery";
import styles from "./handout.module.css";

type HandoutToolsProps = {
  stageHref: string;
  /** Whether the page shows what is for the speaker alone. */
  hasNotes: boolean;
  onNotes: (has: boolean) => void;
  onPrint: (what: Print) => void;
  /** When the reader opens and closes what makes files. */
  onFiles: (isOpen: boolean) => void;
  /** What makes files. */
  children: ReactNode;
};

/** The way back from a handout, and what can be printed of it. */
export function HandoutTools({
  stageHref,
  hasNotes,
  onNotes,
  onPrint,
  onFiles,
  children,
}: HandoutToolsProps) {
  const { handout, take } = usePresentMessages();
  const button = (what: Print, name: string) => (
    <button type="button" className="control needs-script" onClick={() => onPrint(what)}>
      <Printer aria-hidden="true" size={16} />
      <span>{name}</span>
    </button>
  );
  return (
    <div className={styles.tools}>
      <a className={styles.back} href={stageHref}>
        <ArrowLeft aria-hidden="true" size={15} /> <span>{handout.back()}</span>
      </a>
      {button("handout", handout.print())}
      {button("cards", handout.printCards())}
      {button("slides", handout.printSlides())}
      <details
        className={`${styles.files} needs-script`}
        onToggle={({ currentTarget }) => onFiles(currentTarget.open)}
      >
        <summary className="control">
          <Download aria-hidden="true" size={16} /> <span>{take.files()}</span>
        </summary>
        {children}
      </details>
      <label className={`${styles.withNotes} needs-script`}>
        <input type="checkbox" checked={hasNotes} onChange={({ target }) => onNotes(target.checked)} />{" "}
        <span>{handout.withNotes()}</span>
      </label>
    </div>
  );
}
