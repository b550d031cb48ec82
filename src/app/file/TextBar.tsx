import { ArrowLeft, Printer } from "lucide-react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { formatFilePlace } from "@/url-state/filePlace";
import styles from "./file.module.css";

/** The way back from the text, which stands beside this in the document as it was written. */
export function TextBar({ number }: { number: number }) {
  const { file } = usePresentMessages();
  return (
    <nav className={styles.bar} aria-label={file.bar()}>
      <a className="control" href={formatFilePlace({ view: "stage", number })}>
        <ArrowLeft aria-hidden="true" size={16} /> <span>{file.toStage({ number })}</span>
      </a>
      <button type="button" className="control" onClick={() => window.print()}>
        <Printer aria-hidden="true" size={16} /> <span>{file.print()}</span>
      </button>
    </nav>
  );
}
