import { type FocusEvent, type FormEvent, useId } from "react";
import type { Period } from "@/domain/filters";
import type { TimeAxis } from "@/domain/timeAxis";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./controls.module.css";
import { useTypedPeriod } from "./useTypedPeriod";

type TypedYearsProps = { axis: TimeAxis; period: Period; onPeriod: (period: Period) => void };

/** The period as two years to type. They count once the reader leaves both fields or presses Enter. */
export function TypedYears({ axis, period, onPeriod }: TypedYearsProps) {
  const messages = useMessages();
  const { timeline } = messages;
  const id = useId();
  const { typed, problem, isWrong, type, apply, forget } = useTypedPeriod(period, axis, messages, onPeriod);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    apply();
  };
  const handleBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) apply();
  };
  const handleReset = () => {
    forget();
    onPeriod({});
  };
  const isAll = period.from === undefined && period.to === undefined;
  const [outside] = [period.from, period.to].filter(
    (year) => year !== undefined && (year < axis.fromYear || year > axis.toYear),
  );
  // A link may ask for years that the drawing does not have.
  const note = outside === undefined ? undefined : timeline.outside({ from: axis.fromYear, to: axis.toYear });
  return (
    <form className={styles.form} noValidate onSubmit={handleSubmit} onBlur={handleBlur}>
      <div className={styles.row}>
        {(["from", "to"] as const).map((field) => (
          <span key={field} className={styles.labelled}>
            <label htmlFor={`${id}-${field}`}>{timeline[field]()}</label>
            <input
              id={`${id}-${field}`}
              className={styles.field}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              size={4}
              placeholder={outside === undefined ? `${field === "from" ? axis.fromYear : axis.toYear}` : ""}
              value={typed[field]}
              aria-invalid={isWrong(field) || undefined}
              aria-describedby={isWrong(field) ? `${id}-problem` : undefined}
              onChange={({ target }) => type(field, target.value)}
            />
          </span>
        ))}
        <button
          type="button"
          className={styles.reset}
          aria-disabled={isAll && problem === undefined}
          onClick={handleReset}
        >
          {timeline.allYears()}
        </button>
        <button type="submit" hidden>
          {timeline.apply()}
        </button>
      </div>
      <p className={styles.problem} id={`${id}-problem`} role="alert">
        {problem ?? note}
      </p>
    </form>
  );
}
