import { memo, useCallback, useId, useRef } from "react";
import type { FilterNames, NamedId } from "@/content/filterNames";
import { GRADES } from "@/domain/evidence";
import type { FacetCounts } from "@/domain/exchangeFilter";
import {
  ANSWERS,
  BASES,
  BELGIAN_ROLES,
  CONNECTION_KINDS,
  EXCHANGE_RECORDS,
  type FilterName,
  type Filters,
  WAYS,
  withoutFilter,
} from "@/domain/filters";
import { BELGIAN_REGIONS } from "@/domain/regions";
import { useMessages } from "@/i18n/MessagesContext";
import { PeriodFields } from "./PeriodFields";

export type FacetsProps = {
  filters: Filters;
  names: FilterNames;
  /** How many rows each value would leave; absent until the index is there. */
  counts: FacetCounts | undefined;
  onChange: (filters: Filters) => void;
};

type BoxProps = {
  id: string;
  name: string;
  isChosen: boolean;
  count: number | undefined;
  onToggle: (id: string) => void;
};

/** Kept as it is while other boxes change: to render one is to write its state again. */
const ChoiceBox = memo(function ChoiceBox({ id, name, isChosen, count, onToggle }: BoxProps) {
  const { filters } = useMessages();
  const countId = useId();
  const isEmpty = count === 0 && !isChosen;
  return (
    <label data-empty={isEmpty ? "" : undefined}>
      <input
        type="checkbox"
        checked={isChosen}
        disabled={isEmpty}
        aria-describedby={count === undefined ? undefined : countId}
        onChange={() => onToggle(id)}
      />
      <span>{name}</span>
      {count !== undefined && (
        <>
          <span aria-hidden="true" data-count="">
            {count}
          </span>
          <span id={countId} hidden>
            {filters.facetCount({ count })}
          </span>
        </>
      )}
    </label>
  );
});

type ChoicesProps<Id extends string> = {
  legend: string;
  choices: readonly { id: Id; name: string }[];
  chosen: readonly Id[];
  counts: ReadonlyMap<string, number> | undefined;
  help?: string;
  onChange: (chosen: Id[], toggled: Id) => void;
};

function Choices<Id extends string>({ legend, choices, chosen, counts, help, onChange }: ChoicesProps<Id>) {
  const toggle = (id: string) =>
    onChange(
      choices
        .map((choice) => choice.id)
        .filter((other) => (other === id ? !chosen.includes(other) : chosen.includes(other))),
      id as Id,
    );
  const toggleRef = useRef(toggle);
  toggleRef.current = toggle;
  const handleToggle = useCallback((id: string) => toggleRef.current(id), []);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {help !== undefined && <p>{help}</p>}
      {choices.map(({ id, name }) => (
        <ChoiceBox
          key={id}
          id={id}
          name={name}
          isChosen={chosen.includes(id)}
          count={counts && (counts.get(id) ?? 0)}
          onToggle={handleToggle}
        />
      ))}
    </fieldset>
  );
}

const isBelgian = (region: string): boolean => BELGIAN_REGIONS.some((its) => its === region);

/** All facets of the exchanges, each with how many rows it would leave; what is chosen holds at once. */
export function Facets({ filters, names, counts, onChange }: FacetsProps) {
  const { filters: words } = useMessages();
  const set = (name: FilterName, its: Filters) => onChange({ ...withoutFilter(filters, name), ...its });
  const named = <Id extends string>(ids: readonly Id[], name: Record<Id, () => string>) =>
    ids.map((id) => ({ id, name: name[id]() }));
  const places = filters.regions ?? [];
  const [regions, states] = [places.filter(isBelgian), places.filter((id) => !isBelgian(id))];
  const setPlaces = (all: string[]) => set("regions", all.length > 0 ? { regions: all } : {});
  const placesOf = (isIn: (id: string) => boolean): NamedId[] => names.regions.filter(({ id }) => isIn(id));
  /** Of two that exclude each other at most one is asked for. */
  const oneOf = <Id extends string>(chosen: Id[], toggled: Id): Id | undefined =>
    chosen.includes(toggled) ? toggled : undefined;
  return (
    <>
      <Choices
        legend={words.regions()}
        choices={placesOf(isBelgian)}
        chosen={regions}
        counts={counts?.region}
        onChange={(chosen) => setPlaces([...chosen, ...states])}
      />
      <PeriodFields
        period={filters}
        onChange={(period) => onChange({ ...withoutFilter(filters, "period"), ...period })}
      >
        <ChoiceBox
          id="undated"
          name={words.withoutDate()}
          isChosen={!filters.hidesUndated}
          count={counts?.undated.get("undated")}
          onToggle={() => set("undated", filters.hidesUndated ? {} : { hidesUndated: true })}
        />
      </PeriodFields>
      <Choices
        legend={words.programs()}
        choices={names.programs}
        chosen={filters.programs ?? []}
        counts={counts?.programs}
        onChange={(programs) => set("programs", programs.length > 0 ? { programs } : {})}
      />
      <Choices
        legend={words.records()}
        choices={named(EXCHANGE_RECORDS, words.record)}
        chosen={filters.records ?? []}
        counts={counts?.records}
        onChange={(records) => set("records", records.length > 0 ? { records } : {})}
      />
      <Choices
        legend={words.kinds()}
        choices={named(CONNECTION_KINDS, words.kind)}
        chosen={filters.kinds ?? []}
        counts={counts?.kinds}
        help={words.kindsHelp()}
        onChange={(kinds) => set("kinds", kinds.length > 0 ? { kinds } : {})}
      />
      <Choices
        legend={words.direction()}
        choices={named(WAYS, words.way)}
        chosen={filters.direction ? [filters.direction] : []}
        counts={counts?.direction}
        onChange={(chosen, toggled) => {
          const direction = oneOf(chosen, toggled);
          set("direction", direction ? { direction } : {});
        }}
      />
      <Choices
        legend={words.outcome()}
        choices={named(ANSWERS, words.answer)}
        chosen={filters.outcome ? [filters.outcome] : []}
        counts={counts?.outcome}
        onChange={(chosen, toggled) => {
          const outcome = oneOf(chosen, toggled);
          set("outcome", outcome ? { outcome } : {});
        }}
      />
      <Choices
        legend={words.basis()}
        choices={named(BASES, words.basisName)}
        chosen={filters.basis ?? []}
        counts={counts?.basis}
        onChange={(basis) => set("basis", basis.length > 0 ? { basis } : {})}
      />
      <Choices
        legend={words.grade()}
        choices={named(GRADES, words.gradeName)}
        chosen={filters.grade ?? []}
        counts={counts?.grade}
        onChange={(grade) => set("grade", grade.length > 0 ? { grade } : {})}
      />
      <Choices
        legend={words.states()}
        choices={placesOf((id) => !isBelgian(id))}
        chosen={states}
        counts={counts?.state}
        onChange={(chosen) => setPlaces([...regions, ...chosen])}
      />
      <Choices
        legend={words.roles()}
        choices={named(BELGIAN_ROLES, words.role)}
        chosen={filters.roles ?? []}
        counts={counts?.roles}
        onChange={(roles) => set("roles", roles.length > 0 ? { roles } : {})}
      />
    </>
  );
}
