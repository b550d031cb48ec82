import { useId } from "react";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { OWN_LIMITS } from "@/domain/ownBriefingSchema";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { NumberField } from "./NumberField";
import styles from "./own.module.css";
import type { Edits } from "./useEdits";

type BriefingFieldsProps = { briefing: OwnBriefing; onEdit: Edits["apply"] };

/** What holds for all slides: title, author, and how long it is meant to take. */
export function BriefingFields({ briefing: { title, author, minutes }, onEdit }: BriefingFieldsProps) {
  const { editor } = usePresentMessages().own;
  const id = useId();
  const isGood = (value: number) => value >= 1 && value <= OWN_LIMITS.minutes;
  return (
    <div className={styles.head}>
      <p>
        <label htmlFor={`${id}-title`}>{editor.title()}</label>
        <input
          id={`${id}-title`}
          value={title}
          data-begin
          dir="auto"
          maxLength={OWN_LIMITS.title}
          onChange={({ target }) => onEdit({ kind: "head", change: { title: target.value } }, "title")}
        />
      </p>
      <p>
        <label htmlFor={`${id}-author`}>{editor.author()}</label>
        <input
          id={`${id}-author`}
          value={author}
          dir="auto"
          maxLength={OWN_LIMITS.author}
          onChange={({ target }) => onEdit({ kind: "head", change: { author: target.value } }, "author")}
        />
      </p>
      <NumberField
        label={editor.minutes()}
        value={minutes}
        problemOf={(value) =>
          value !== undefined && isGood(value) ? undefined : editor.badMinutes({ limit: OWN_LIMITS.minutes })
        }
        onChange={(value) =>
          value !== undefined && onEdit({ kind: "head", change: { minutes: value } }, "minutes")
        }
      />
    </div>
  );
}
