import type { ListTableId } from "@/content/listContent";
import type { Filters } from "@/domain/filters";
import { localDay } from "@/domain/localDay";
import { type ExchangeRows, rowsToCsv, rowsToGeoJson, rowsToJson } from "@/export/exchangeRows";
import { fileName } from "@/export/fileName";
import { saveFile } from "@/ui/later/saveFile";

export type RowFormat = "csv" | "geojson" | "json";

const WRITERS: Record<RowFormat, { write: (rows: ExchangeRows) => string; type: string }> = {
  csv: { write: rowsToCsv, type: "text/csv" },
  geojson: { write: rowsToGeoJson, type: "application/geo+json" },
  json: { write: rowsToJson, type: "application/json" },
};

/** Saves exactly these rows as a file of the format. */
export function saveRows(format: RowFormat, rows: ExchangeRows, filters: Filters, table: ListTableId): void {
  const { write, type } = WRITERS[format];
  const name = fileName(localDay(new Date()), format, filters);
  // Exchanges are what the atlas is about: their files have no other name.
  const named = table === "exchanges" ? name : `${table}-${name}`;
  saveFile(new Blob([write(rows)], { type }), named);
}
