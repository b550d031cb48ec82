import type { Messages } from "@/i18n/compiled/messages";
import { compareRows, type SortDirection } from "./compareRows";

const HEADERS = "[data-table] thead th";

function addButton(header: HTMLTableCellElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = header.textContent;
  header.replaceChildren(button);
}

/** Sorts the table of this header by it; by the same column again: the other way round. */
function sortBy(header: HTMLTableCellElement): SortDirection {
  const direction = header.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
  const body = header.closest("table")?.tBodies[0];
  for (const other of header.closest("tr")?.cells ?? []) other.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", direction);
  const language = header.closest<HTMLElement>("[lang]")?.lang || "en";
  const compare = compareRows(header.cellIndex, direction, new Intl.Collator(language));
  body?.append(...[...body.rows].toSorted(compare));
  return direction;
}

/**
 * Makes the column headers of the tables in `root` buttons that sort, and says politely what was sorted.
 * Returns what takes the buttons away again; the rows stay as they are then.
 */
export function startSorting(root: HTMLElement, messages: Messages): () => void {
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  root.append(status);
  for (const header of root.querySelectorAll<HTMLTableCellElement>(HEADERS)) addButton(header);

  const handleClick = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest("button") : null;
    const header = button?.closest<HTMLTableCellElement>(HEADERS);
    if (!header) return;
    status.textContent = messages.list.sorted({
      table: header.closest("[data-table]")?.querySelector("h3")?.textContent ?? "",
      column: header.textContent,
      direction: sortBy(header),
    });
  };
  root.addEventListener("click", handleClick);

  return function stopSorting() {
    root.removeEventListener("click", handleClick);
    status.remove();
    for (const header of root.querySelectorAll(HEADERS)) header.replaceChildren(header.textContent);
  };
}
