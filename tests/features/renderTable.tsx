import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readTable } from "@/content/list";
import type { RecordTableId } from "@/content/listContent";
import { RecordTable, type RecordTableProps } from "@/features/list/RecordTable";
import { frozenReading } from "../fixtures/frozenAtlas";
import { renderFeature } from "./renderFeature";

/** A table of the frozen atlas, as its page has it. */
export function renderTable(id: RecordTableId, props: Partial<RecordTableProps> = {}) {
  const table = readTable(frozenReading, id);
  return renderFeature(<RecordTable table={table} locale="en" shown={undefined} hasHeading {...props} />);
}

export const sortBy = (column: string) => userEvent.click(screen.getByRole("button", { name: column }));

/** The texts of a column, counted from 0, from the top. */
export const readColumn = (at: number) =>
  within(screen.getByRole("table"))
    .getAllByRole<HTMLTableRowElement>("row")
    .slice(1)
    .map(({ cells }) => cells[at]?.textContent ?? "");
