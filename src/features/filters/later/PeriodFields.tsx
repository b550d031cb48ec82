import { type ReactNode, useId, useState } from "react";
import { type Period, parseYear } from "@/domain/filters";
import styles from "@/features/filters/filters.module.css";
import { useMessages } from "@/i18n/MessagesContext";

type PeriodFieldsProps = {
  period: Period;
  onChange: (period: Period) => void;
  /** What else is asked about dates. */
  children?: ReactNode;
};

type Typed = { from: string; to: string };

const typedOf = ({ from, to }: Period): Typed => ({ from: from?.toString() ?? "", to: to?.toString() ?? "" });

/** Two years to type. What cannot be used stays as typed, with a sentence, and changes nothing. */
export function PeriodFields({ period, onChange, children }: PeriodFieldsProps) {
  const { filters: words } = useMessages();
  const id = useId();
  const given = typedOf(period);
  const [typed, setTyped] = useState(given);
  const [last, setLast] = useState(given);
  // Set elsewhere, by the timeline or by a chip: the fields follow.
  if (given.from !== last.from || given.to !== last.to) {
    setLast(given);
    setTyped(given);
  }
  const isBad = (text: string) => text !== "" && parseYear(text) === undefined;
  const isReversed =
    parseYear(typed.from) !== undefined && parseYear(typed.to) !== undefined && typed.from > typed.to;
  // Half a year is no mistake yet: what is wrong is said once the field is left, or where it is as long as a year.
  const [hasLeft, setHasLeft] = useState(false);
  const isHalf = (text: string) => isBad(text) && text.length < 4 && /^[12]?\d*$/.test(text);
  const isTyping =
    !hasLeft && !isReversed && [typed.from, typed.to].every((text) => !isBad(text) || isHalf(text));
  const problem = isTyping
    ? ""
    : isBad(typed.from) || isBad(typed.to)
      ? words.badYear()
      : isReversed
        ? words.badPeriod()
        : "";

  const handleChange = (next: Typed) => {
    setTyped(next);
    setHasLeft(false);
    const isWhole = !isBad(next.from) && !isBad(next.to);
    if (!isWhole || (next.from !== "" && next.to !== "" && next.from > next.to)) return;
    setLast(next);
    onChange({
      ...(next.from !== "" && { from: Number(next.from) }),
      ...(next.to !== "" && { to: Number(next.to) }),
    });
  };

  const field = (key: keyof Typed, label: string) => (
    <label>
      <span>{label}</span>
      <input
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={typed[key]}
        aria-invalid={(isBad(typed[key]) && !isTyping) || isReversed}
        aria-describedby={id}
        onBlur={() => setHasLeft(true)}
        onKeyDown={({ key: pressed }) => pressed === "Enter" && setHasLeft(true)}
        onChange={({ target }) => handleChange({ ...typed, [key]: target.value.trim() })}
      />
    </label>
  );
  return (
    <fieldset className={styles.years}>
      <legend>{words.period()}</legend>
      {field("from", words.from())}
      {field("to", words.to())}
      <p id={id} role="status">
        {problem}
      </p>
      {children}
    </fieldset>
  );
}
