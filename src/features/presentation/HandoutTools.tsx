import { ArrowLeft, Printer } from "lucide-react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./handout.module.css";

type HandoutToolsProps = { stageHref: string; onPrint: (what: "handout" | "slides") => void };

/** The way back from a handout, and what can be printed of it. */
export function HandoutTools({ stageHref, onPrint }: HandoutToolsProps) {
  const { handout } = usePresentMessages();
  return (
    <div className={styles.tools}>
      <a className={styles.back} href={stageHref}>
        <ArrowLeft aria-hidden="true" size={15} /> {handout.back()}
      </a>
      <button type="button" className="control needs-script" onClick={() => onPrint("handout")}>
        <Printer aria-hidden="true" size={16} />
        {handout.print()}
      </button>
      <button type="button" className="control needs-script" onClick={() => onPrint("slides")}>
        <Printer aria-hidden="true" size={16} />
        {handout.printSlides()}
      </button>
    </div>
  );
}
