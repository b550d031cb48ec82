import { useId, useState } from "react";
import styles from "./own.module.css";

type NumberFieldProps = {
  label: string;
  value: number | undefined;
  /** What is wrong with a typed value, NaN where it is no whole number; undefined for an empty field. */
  problemOf: (value: number | undefined) => string | undefined;
  onChange: (value: number | undefined) => void;
};

const textOf = (value: number | undefined) => value?.toString() ?? "";

/** A whole number to type. What cannot be used stays as typed, with a sentence, and changes nothing. */
export function NumberField({ label, value, problemOf, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(textOf(value));
  const [last, setLast] = useState(value);
  // Changed elsewhere, as by undoing: the field follows.
  if (value !== last) {
    setLast(value);
    setTyped(textOf(value));
  }
  const read = (text: string) =>
    text.trim() === "" ? undefined : /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  const problem = problemOf(read(typed));
  const handleChange = (text: string) => {
    setTyped(text);
    const next = read(text);
    if (problemOf(next) !== undefined) return;
    setLast(next);
    if (next !== value) onChange(next);
  };
  return (
    <div className={styles.number}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => handleChange(target.value)}
      />
      <p id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  );
}
