import type { IndexedDelegation } from "@/domain/atlasIndex";
import { delegationCities } from "@/domain/connections";
import { compareDates } from "@/domain/dateBounds";
import type { Direction } from "@/domain/delegation";
import { inLocale } from "@/domain/inLocale";
import {
  type DateRanks,
  dateCell,
  known,
  linked,
  partyCell,
  programsCell,
  rankDates,
  unknown,
} from "./listCells";
import type { ListCell, WholeTable } from "./listContent";
import type { IndexReading } from "./reading";
import { delegationLink } from "./records";

function directionCell({ messages }: IndexReading, direction: Direction): ListCell {
  switch (direction) {
    case "to-united-states":
      return known(messages.list.toUnitedStates());
    case "to-belgium":
      return known(messages.list.toBelgium());
    case "not-stated":
      return unknown(messages.list.notStated());
  }
}

function delegationCells(
  reading: IndexReading,
  delegation: IndexedDelegation,
  ranks: DateRanks,
): [ListCell, ...ListCell[]] {
  const { program, leader } = delegation;
  const notStated = unknown(reading.messages.list.notStated());
  return [
    linked(delegationLink(reading, delegation.id)),
    partyCell(reading, delegation.from),
    partyCell(reading, delegation.to),
    directionCell(reading, delegation.direction),
    dateCell(reading, delegation.date, ranks),
    programsCell(reading, program.kind === "program" ? [program.program] : [], notStated),
    leader.kind === "known" ? known(inLocale(leader.value, reading.locale)) : notStated,
  ];
}

/** Delegations in order of time, those without a date last. */
export function delegationsTable(reading: IndexReading): WholeTable {
  const { atlas, messages } = reading;
  const ranks = rankDates(atlas.delegations.map(({ date }) => date));
  return {
    heading: messages.city.delegations(),
    sortedBy: "when",
    columns: [
      { id: "delegation", label: messages.list.delegation() },
      { id: "from", label: messages.record.from() },
      { id: "to", label: messages.record.to() },
      { id: "direction", label: messages.record.direction() },
      { id: "when", label: messages.record.when() },
      { id: "program", label: messages.record.program() },
      { id: "leader", label: messages.record.leader() },
    ],
    rows: atlas.delegations
      .toSorted((one, other) => compareDates(one.date, other.date))
      .map((delegation) => ({
        record: `delegation:${delegation.id}`,
        cities: delegationCities(delegation),
        cells: delegationCells(reading, delegation, ranks),
      })),
  };
}
