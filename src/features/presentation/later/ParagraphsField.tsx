import { type ReactNode, useId, useState } from "react";
import type { Passage } from "@/domain/plainBriefing";
import { typedLines, typedPassages } from "@/features/presentation/typedPassages";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./own.module.css";

type ParagraphsFieldProps = {
  label: string;
  rows: number;
  passages: readonly Passage[];
  onChange: (passages: Passage[]) => void;
  /** Said below the field. */
  children?: ReactNode;
};

/** Paragraphs to type, one in each line. */
export function ParagraphsField({ label, rows, passages, onChange, children }: ParagraphsFieldProps) {
  const { fields } = usePresentMessages().own;
  const id = useId();
  const [typed, setTyped] = useState("");
  const given = passages.map(({ text }) => text).join("\n");
  // Empty lines are of the field alone, until the paragraphs are others: of another slide, or undone.
  const shown = typedLines(typed).join("\n") === given ? typed : given;
  return (
    <div className={styles.paragraphs}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        dir="auto"
        value={shown}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(typedPassages(target.value, passages));
        }}
      />
      <div id={`${id}-help`} className={styles.help}>
        <p>{fields.lines()}</p>
        {children}
      </div>
    </div>
  );
}
