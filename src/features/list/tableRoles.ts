/** Written out, because rows that are laid out as cards are no longer a table to every browser. */
export const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader", scope: "col" },
  rowHeader: { role: "rowheader", scope: "row" },
  groupHeader: { role: "rowheader", scope: "rowgroup" },
  cell: { role: "cell" },
} as const;
