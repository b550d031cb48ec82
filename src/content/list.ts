import { citiesTable } from "./citiesTable";
import { delegationsTable } from "./delegationsTable";
import { eventsTable } from "./eventsTable";
import { LIST_TABLES, type ListContent, type ListTable, type ListTableId } from "./listContent";
import { outcomesTable } from "./outcomesTable";
import { partnershipsTable } from "./partnershipsTable";
import { programsTable } from "./programsTable";
import type { IndexReading } from "./reading";

const READERS: Record<ListTableId, (reading: IndexReading) => Omit<ListTable, "id" | "count">> = {
  cities: citiesTable,
  partnerships: partnershipsTable,
  delegations: delegationsTable,
  programs: programsTable,
  outcomes: outcomesTable,
  events: eventsTable,
};

/** The atlas as tables: each of its records in one row. Sources have a page of their own. */
export function readList(reading: IndexReading): ListContent {
  const tables = LIST_TABLES.map((id) => {
    const table = READERS[id](reading);
    return { id, count: reading.messages.list.records({ table: id, count: table.rows.length }), ...table };
  });
  return { tables };
}
