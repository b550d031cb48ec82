import { type KeyboardEvent, memo, useCallback, useEffect, useRef } from "react";
import { BELGIAN_ROLES, CONNECTION_KINDS, type Filters, withoutFilter } from "@/domain/filters";
import type { ProgramName } from "@/features/filters/describeFilters";
import { FILTER_PANEL_ID } from "@/features/filters/FilterBar";
import styles from "@/features/filters/filters.module.css";
import { useMessages } from "@/i18n/MessagesContext";
import { PeriodFields } from "./PeriodFields";

type FilterPanelProps = {
  filters: Filters;
  programs: readonly ProgramName[];
  onChange: (filters: Filters) => void;
  onClose: () => void;
};

type Choice<Id extends string> = { id: Id; name: string };

type ChoicesProps<Id extends string> = {
  legend: string;
  choices: readonly Choice<Id>[];
  chosen: readonly Id[];
  help?: string;
  onChange: (chosen: Id[]) => void;
};

type ChoiceBoxProps = { id: string; name: string; isChosen: boolean; onToggle: (id: string) => void };

/** Kept as it is while other boxes change: to render one is to write its state again. */
const ChoiceBox = memo(function ChoiceBox({ id, name, isChosen, onToggle }: ChoiceBoxProps) {
  return (
    <label>
      <input type="checkbox" checked={isChosen} onChange={() => onToggle(id)} />
      <span>{name}</span>
    </label>
  );
});

function Choices<Id extends string>({ legend, choices, chosen, help, onChange }: ChoicesProps<Id>) {
  const toggle = (id: string) =>
    onChange(
      choices
        .map((choice) => choice.id)
        .filter((other) => (other === id ? !chosen.includes(other) : chosen.includes(other))),
    );
  const toggleRef = useRef(toggle);
  toggleRef.current = toggle;
  const handleToggle = useCallback((id: string) => toggleRef.current(id), []);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {help !== undefined && <p>{help}</p>}
      {choices.map(({ id, name }) => (
        <ChoiceBox key={id} id={id} name={name} isChosen={chosen.includes(id)} onToggle={handleToggle} />
      ))}
    </fieldset>
  );
}

/** All filters as one form; what it says holds at once. */
export function FilterPanel({ filters, programs, onChange, onClose }: FilterPanelProps) {
  const messages = useMessages();
  const { filters: words } = messages;
  const panelRef = useRef<HTMLElement>(null);
  useEffect(() => panelRef.current?.focus({ preventScroll: true }), []);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  const change = <Key extends "programs" | "kinds" | "roles">(key: Key, chosen: Filters[Key] & unknown[]) =>
    onChange({ ...withoutFilter(filters, key), ...(chosen.length > 0 && { [key]: chosen }) });

  return (
    <section
      ref={panelRef}
      id={FILTER_PANEL_ID}
      className={styles.panel}
      aria-label={words.label()}
      tabIndex={-1}
      onKeyDown={handleKeyDown}
    >
      <Choices
        legend={words.programs()}
        choices={programs}
        chosen={filters.programs ?? []}
        onChange={(chosen) => change("programs", chosen)}
      />
      <div>
        <Choices
          legend={words.kinds()}
          choices={CONNECTION_KINDS.map((id) => ({ id, name: words.kind[id]() }))}
          chosen={filters.kinds ?? []}
          help={words.kindsHelp()}
          onChange={(chosen) => change("kinds", chosen)}
        />
        <Choices
          legend={words.roles()}
          choices={BELGIAN_ROLES.map((id) => ({ id, name: words.role[id]() }))}
          chosen={filters.roles ?? []}
          onChange={(chosen) => change("roles", chosen)}
        />
        <PeriodFields
          period={filters}
          onChange={(period) => onChange({ ...withoutFilter(filters, "period"), ...period })}
        />
      </div>
      <p className={styles.actions}>
        <button type="button" className="control" onClick={() => onChange({})}>
          {words.clear()}
        </button>
        <button type="button" className="control" onClick={onClose}>
          {words.close()}
        </button>
      </p>
    </section>
  );
}
