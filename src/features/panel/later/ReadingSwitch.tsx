import { BookOpen } from "lucide-react";
import { useEffect, useInsertionEffect, useRef, useState } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./reading.module.css";

type ReadingSwitchProps = {
  isOn: boolean;
  /** In a frame the host has chosen. */
  isShown: boolean;
  onChange: (isOn: boolean) => void;
};

/**
 * Folds away what a reader needs to check the text, and not to read it. Style sheets do it: what the text says and where it
 * stands in the document stays. On paper nothing is folded.
 */
export function ReadingSwitch({ isOn, isShown, onChange }: ReadingSwitchProps) {
  const { reading } = useMessages();
  const [said, setSaid] = useState("");
  const wasOnRef = useRef(false);
  useInsertionEffect(() => {
    const { dataset } = document.documentElement;
    if (isOn) dataset.readingView = "";
    return () => {
      delete dataset.readingView;
    };
  }, [isOn]);
  // Said after the region is there, by a link as by a press; what has never been on is not said to be off.
  useEffect(() => {
    if (isOn) setSaid(reading.on());
    else if (wasOnRef.current) setSaid(reading.off());
    wasOnRef.current = isOn;
  }, [isOn, reading]);
  const name = isOn ? reading.leave() : reading.name();
  return (
    <>
      {isShown && (
        <button
          type="button"
          className={`small-control ${styles.switch}`}
          aria-label={isOn ? undefined : name}
          title={isOn ? undefined : name}
          onClick={() => onChange(!isOn)}
          data-reading-switch
        >
          <BookOpen aria-hidden="true" size={15} />
          {isOn && <span>{name}</span>}
        </button>
      )}
      <p className="visually-hidden" role="status" data-reading-status>
        {said}
      </p>
    </>
  );
}
