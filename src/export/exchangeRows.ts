import type { ListRow, ListTable } from "@/content/listContent";
import type { IndexReading } from "@/content/reading";
import { findCity } from "@/domain/lookUp";
import type { Page } from "@/domain/page";
import { toCsv } from "./toCsv";

/** The rows of a table as its reader sees them, and what reproduces them. */
export type ExchangeRows = {
  reading: IndexReading;
  columns: ListTable["columns"];
  rows: readonly ListRow[];
  /** The filters answered in one sentence. */
  answer: string;
  /** Whole address of the view. */
  link: string;
  /** Whole address of a page. */
  addressOf: (page: Page) => string;
};

function linkOf({ cells: [first] }: ListRow, addressOf: ExchangeRows["addressOf"]): string {
  const [link] = first.links ?? [];
  return link ? addressOf(link.page) + (link.fragment ? `#${link.fragment}` : "") : "";
}

/** Sources by their names: a number says nothing outside of the site. */
const textOf = ({ cells }: ListRow, at: number): string => {
  const cell = cells[at];
  const names = cell?.links?.map(({ text, label }) => (at > 0 && label) || text) ?? [];
  return at > 0 && names.length > 0 ? names.join("; ") : (cell?.text ?? "");
};

/** One line for each row; the last ones say what was asked and how it is answered. */
export function rowsToCsv({ columns, rows, answer, link, addressOf }: ExchangeRows): string {
  return toCsv({
    name: "exchanges",
    columns: ["record", ...columns.map(({ label }) => label), "link"],
    rows: [
      ...rows.map((row) => [row.record, ...columns.map((_, at) => textOf(row, at)), linkOf(row, addressOf)]),
      ["answer", answer, ...columns.slice(1).map(() => null), link],
    ],
  });
}

function propertiesOf(row: ListRow, { columns, addressOf }: ExchangeRows): Record<string, string> {
  return {
    record: row.record,
    ...Object.fromEntries(columns.map(({ id }, at) => [id, textOf(row, at)])),
    link: linkOf(row, addressOf),
  };
}

export function rowsToJson(input: ExchangeRows): string {
  const { answer, link, rows } = input;
  return JSON.stringify({ answer, link, rows: rows.map((row) => propertiesOf(row, input)) }, null, 2);
}

/** A feature for each row: the points of its cities, or no place where it names none (RFC 7946, section 3.2). */
export function rowsToGeoJson(input: ExchangeRows): string {
  const { answer, link, rows, reading } = input;
  return JSON.stringify({
    type: "FeatureCollection",
    answer,
    link,
    features: rows.map((row) => {
      const coordinates = row.cities.map((id) => {
        const { lat, lng } = findCity(reading.atlas, id).coordinates;
        return [lng, lat];
      });
      return {
        type: "Feature",
        id: row.record,
        geometry: coordinates.length > 0 ? { type: "MultiPoint", coordinates } : null,
        properties: propertiesOf(row, input),
      };
    }),
  });
}
