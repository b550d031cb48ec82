export type SortDirection = "ascending" | "descending";

type CellValue = { isKnown: boolean; number?: number; text: string };

function readCell(row: HTMLTableRowElement, column: number): CellValue {
  const cell = row.cells[column];
  const { sort, unknown } = cell?.dataset ?? {};
  return {
    isKnown: unknown === undefined,
    ...(sort !== undefined && { number: Number(sort) }),
    text: cell?.textContent ?? "",
  };
}

/** Orders rows by one column: numbers by size, texts as the language of `collator` does, unknown cells always last. */
export function compareRows(column: number, direction: SortDirection, collator: Intl.Collator) {
  const sign = direction === "ascending" ? 1 : -1;
  return (one: HTMLTableRowElement, other: HTMLTableRowElement): number => {
    const [first, second] = [readCell(one, column), readCell(other, column)];
    if (!first.isKnown || !second.isKnown) return Number(second.isKnown) - Number(first.isKnown);
    return first.number !== undefined && second.number !== undefined
      ? sign * (first.number - second.number)
      : sign * collator.compare(first.text, second.text);
  };
}
