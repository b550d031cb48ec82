import Papa from "papaparse";
import { expect } from "vitest";

/** The rows of a CSV file by the names of its columns. */
export function readTable(text = ""): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
    delimiter: ",",
  });
  expect(errors).toEqual([]);
  return data;
}
