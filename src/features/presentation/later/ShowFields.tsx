import type { ShowChoice, ShowChoices } from "@/content/briefing/showChoices";
import { MOST_ROWS } from "@/content/briefing/slideBoard";
import type { Show, SlideLayoutId } from "@/domain/briefing";
import { parseYear } from "@/domain/filters";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { NumberField } from "./NumberField";
import styles from "./own.module.css";

type ShowFieldsProps = {
  show: Show;
  /** What stands there in place of the map. */
  layout: SlideLayoutId | undefined;
  choices: ShowChoices;
  onChange: (show: Show, run?: string) => void;
};

const KINDS = ["cities", "partnerships", "programs"] as const;

type ChoiceListProps = {
  name: string;
  /** The choices are names of places. */
  areNames: boolean;
  choices: readonly ShowChoice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Records to choose from, and ids that were chosen and are unknown here: they stay until somebody takes them away. */
function ChoiceList({ name, areNames, choices, chosen, onChange }: ChoiceListProps) {
  const { show: words } = usePresentMessages().own;
  const unknown = chosen
    .filter((id) => !choices.some((choice) => choice.id === id))
    .map((id) => ({ id, name: words.unknown({ id }) }));
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <details className={styles.choices}>
      <summary>{name}</summary>
      <ul>
        {[...unknown, ...choices].map((choice) => (
          <li key={choice.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(choice.id)}
                onChange={() => toggle(choice.id)}
              />
              <span translate={areNames ? "no" : undefined}>{choice.name}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the map of a slide, or what stands in its place, shows: cities, partnerships, programs and years. */
export function ShowFields({ show, layout, choices, onChange }: ShowFieldsProps) {
  const { show: words } = usePresentMessages().own;
  const place = layout ?? "map";
  const { frames, from, to, ...named } = show;
  const problemOf = (value: number | undefined, isInOrder: (year: number) => boolean) => {
    if (value === undefined) return undefined;
    if (parseYear(String(value)) === undefined) return words.badYear();
    return isInOrder(value) ? undefined : words.badPeriod();
  };
  const change = (next: Pick<Show, "from" | "to">) =>
    onChange(
      {
        ...named,
        ...(next.from !== undefined && { from: next.from }),
        ...(next.to !== undefined && { to: next.to }),
        ...(frames && { frames }),
      },
      "years",
    );
  const { frames: _frames, ...unframed } = show;
  return (
    <fieldset className={styles.show}>
      <legend>{words.titles[place]()}</legend>
      <p className={styles.help}>{words.help[place]({ limit: MOST_ROWS })}</p>
      {KINDS.map((kind) => (
        <ChoiceList
          key={kind}
          name={words[kind]({ count: show[kind].length })}
          areNames={kind === "cities"}
          choices={choices[kind]}
          chosen={show[kind]}
          onChange={(chosen) => onChange({ ...show, [kind]: chosen })}
        />
      ))}
      <fieldset className={styles.years}>
        <legend>{words.period()}</legend>
        <NumberField
          label={words.from()}
          value={from}
          problemOf={(year) => problemOf(year, (first) => to === undefined || first <= to)}
          onChange={(year) => change({ from: year, to })}
        />
        <NumberField
          label={words.to()}
          value={to}
          problemOf={(year) => problemOf(year, (end) => from === undefined || from <= end)}
          onChange={(year) => change({ from, to: year })}
        />
      </fieldset>
      {frames && (
        <p>
          <span>{words.framed()}</span>{" "}
          <button type="button" className="control" onClick={() => onChange(unframed)}>
            {words.unframe()}
          </button>
        </p>
      )}
    </fieldset>
  );
}
