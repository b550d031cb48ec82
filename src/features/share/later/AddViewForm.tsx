import { Plus } from "lucide-react";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import styles from "./addView.module.css";

export type AddViewFormProps = {
  words: PresentMessages["add"];
  /** What the view becomes, where that is not the map as it is seen. */
  as: keyof PresentMessages["add"]["as"];
  /** The reader's briefings, the last changed first. */
  drafts: readonly { id: string; title: string; count: number; isFull: boolean }[];
  newTitle: string;
  answer: string | undefined;
  /** Sentences that the slide can carry. */
  choices: readonly string[];
  /** So many of them are chosen at first. */
  chosen: number;
  hasFailed: boolean;
  onAdd: (choice: {
    draft: string | undefined;
    newTitle: string;
    hasAnswer: boolean;
    chosen: number[];
  }) => void;
  /** Said beside the button. */
  children?: ReactNode;
};

/** Asks to which briefing a view is added, and what its slide shall say. */
export function AddViewForm({ words, drafts, answer, choices, children, ...props }: AddViewFormProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | undefined>(drafts.find(({ isFull }) => !isFull)?.id);
  const [newTitle, setNewTitle] = useState(props.newTitle);
  const [hasAnswer, setHasAnswer] = useState(true);
  const [chosen, setChosen] = useState(() => choices.map((_, index) => index).slice(0, props.chosen));
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    props.onAdd({ draft, newTitle: newTitle.trim() || props.newTitle, hasAnswer, chosen });
  };
  const toggle = (index: number) =>
    setChosen((before) =>
      before.includes(index)
        ? before.filter((one) => one !== index)
        : [...before, index].toSorted((a, b) => a - b),
    );
  return (
    <form className={styles.form} onSubmit={handleSubmit} data-add-view={props.as}>
      <p className={props.as === "map" ? styles.help : styles.warning}>{words.as[props.as]()}</p>
      <fieldset>
        <legend>{words.where()}</legend>
        {drafts.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name={`${id}-draft`}
              checked={draft === one.id}
              disabled={one.isFull}
              onChange={() => setDraft(one.id)}
            />
            <span>{words.draft({ title: one.title, count: one.count })}</span>
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={`${id}-draft`}
            checked={draft === undefined}
            onChange={() => setDraft(undefined)}
          />
          <span>{words.create()}</span>
        </label>
        {draft === undefined && (
          <label className={styles.title}>
            <span>{words.title()}</span>
            <input
              value={newTitle}
              maxLength={120}
              dir="auto"
              onChange={({ target }) => setNewTitle(target.value)}
            />
          </label>
        )}
      </fieldset>
      {(answer !== undefined || choices.length > 0) && (
        <fieldset>
          <legend>{words.what()}</legend>
          <div className={styles.choices}>
            {answer !== undefined && (
              <label>
                <input type="checkbox" checked={hasAnswer} onChange={() => setHasAnswer(!hasAnswer)} />
                <span>{answer}</span>
              </label>
            )}
            {choices.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and sentences may repeat.
              <label key={index}>
                <input type="checkbox" checked={chosen.includes(index)} onChange={() => toggle(index)} />
                <span>{text}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className={styles.row}>
        <button type="submit" className="control" data-add>
          <Plus aria-hidden="true" size={16} />
          <span>{words.add()}</span>
        </button>
        {children}
      </div>
      <p role="status" className={styles.status}>
        {props.hasFailed && words.failed()}
      </p>
    </form>
  );
}
