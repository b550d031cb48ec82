import { countRows } from "@/domain/listParts";
import { type ListKind, type ListPage, type Page, partOf, ROWS_A_PART } from "@/domain/page";
import { exchangesOfPage } from "@/domain/recordsOfPage";
import { citiesTable } from "./citiesTable";
import { exchangesTable } from "./exchangesTable";
import type { ListTable, RecordTableId, WholeTable } from "./listContent";
import { outcomesTable } from "./outcomesTable";
import { partnershipsTable } from "./partnershipsTable";
import { programsTable } from "./programsTable";
import type { IndexReading } from "./reading";

const READERS: Record<RecordTableId, (reading: IndexReading) => WholeTable> = {
  exchanges: exchangesTable,
  cities: citiesTable,
  partnerships: partnershipsTable,
  programs: programsTable,
  outcomes: outcomesTable,
};

/** The tables of each list page; the timeline is no table. */
const TABLES_OF: Record<ListKind, readonly RecordTableId[]> = {
  exchanges: ["exchanges"],
  cities: ["cities"],
  partnerships: ["partnerships"],
  programs: ["programs"],
  outcomes: ["outcomes"],
  timeline: [],
};

function withCount({ messages }: IndexReading, id: RecordTableId, table: WholeTable): ListTable {
  const size = table.rows.length;
  return { ...table, id, size, count: messages.list.records({ table: id, count: size }) };
}

/** A table with each of its records in one row. Sources have a page of their own. */
export function readTable(reading: IndexReading, id: RecordTableId): ListTable {
  return withCount(reading, id, READERS[id](reading));
}

/**
 * The rows of one part of a list page. Its tables are cut as if they were one below the other; a table of which nothing
 * is in the part is absent.
 */
export function readPart(reading: IndexReading, page: ListPage): ListTable[] {
  const first = (partOf(page) - 1) * ROWS_A_PART;
  let before = 0;
  return TABLES_OF[page.kind].flatMap((id) => {
    const table = readTable(reading, id);
    const rows = table.rows.slice(Math.max(0, first - before), Math.max(0, first + ROWS_A_PART - before));
    before += table.size;
    const isWhollyEmpty = table.size === 0 && partOf(page) === 1;
    return rows.length > 0 || isWhollyEmpty ? [{ ...table, rows }] : [];
  });
}

/** Which rows a part has, counted from 1, of how many. */
export function rowsOfPart(
  { atlas }: IndexReading,
  page: ListPage,
): { from: number; to: number; total: number } {
  const total = countRows(atlas, page.kind);
  const before = (partOf(page) - 1) * ROWS_A_PART;
  return { from: Math.min(total, before + 1), to: Math.min(total, before + ROWS_A_PART), total };
}

/** The exchanges that a page is about, as a table: what stands in the place of its map. */
export function readExchanges(reading: IndexReading, page: Page): ListTable {
  const its = exchangesOfPage(reading.atlas, page);
  const table = exchangesTable(reading);
  const rows = table.rows.filter(({ record }) => its.has(record));
  return withCount(reading, "exchanges", { ...table, rows });
}
