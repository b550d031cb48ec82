import type { Messages } from "@/i18n/compiled/messages";

/** A row that says that all others are left out; in a body of its own, which no sorting touches. */
function noneBody(table: HTMLTableElement, text: string): HTMLTableSectionElement {
  const body = document.createElement("tbody");
  body.dataset.none = "";
  body.setAttribute("role", "rowgroup");
  const row = body.insertRow();
  row.setAttribute("role", "row");
  const cell = row.insertCell();
  cell.setAttribute("role", "cell");
  cell.colSpan = table.tHead?.rows[0]?.cells.length ?? 1;
  cell.textContent = text;
  return body;
}

/** Says above each table in `root` how many of its rows are not left out (`data-out`), and in it where none is. */
export function refreshCounts(root: HTMLElement, messages: Messages): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-table]")) {
    const element = part.querySelector("table");
    const caption = element?.caption?.querySelector("span");
    if (!element || !caption) continue;
    const table = part.dataset.table ?? "";
    const rows = [...element.querySelectorAll<HTMLElement>("tr[data-record]")];
    const shown = rows.filter(({ dataset }) => dataset.out === undefined).length;
    const records = messages.list.records({ table, count: rows.length });
    caption.textContent = shown === rows.length ? records : messages.list.shown({ shown, records });
    element.querySelector("[data-none]")?.remove();
    if (shown === 0) element.append(noneBody(element, messages.list.none({ table })));
  }
}
