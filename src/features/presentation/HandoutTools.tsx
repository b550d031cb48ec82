import { ArrowLeft, Download, Printer } from "lucide-react";
import type { ReactNode } from "react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./handout.module.css";

type HandoutToolsProps = {
  stageHref: string;
  onPrint: (what: "handout" | "slides") => void;
  /** When the reader opens and closes what makes files. */
  onFiles: (isOpen: boolean) => void;
  /** What makes files. */
  children: ReactNode;
};

/** The way back from a handout, and what can be printed of it. */
export function HandoutTools({ stageHref, onPrint, onFiles, children }: HandoutToolsProps) {
  const { handout, take } = usePresentMessages();
  return (
    <div className={styles.tools}>
      <a className={styles.back} href={stageHref}>
        <ArrowLeft aria-hidden="true" size={15} /> <span>{handout.back()}</span>
      </a>
      <button type="button" className="control needs-script" onClick={() => onPrint("handout")}>
        <Printer aria-hidden="true" size={16} />
        <span>{handout.print()}</span>
      </button>
      <button type="button" className="control needs-script" onClick={() => onPrint("slides")}>
        <Printer aria-hidden="true" size={16} />
        <span>{handout.printSlides()}</span>
      </button>
      <details
        className={`${styles.files} needs-script`}
        onToggle={({ currentTarget }) => onFiles(currentTarget.open)}
      >
        <summary className="control">
          <Download aria-hidden="true" size={16} /> <span>{take.files()}</span>
        </summary>
        {children}
      </details>
    </div>
  );
}
