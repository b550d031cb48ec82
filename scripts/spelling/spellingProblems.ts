import type { AtlasProblem } from "@/domain/atlasProblem";
import { britishSpellings } from "./britishSpellings.ts";

/** Where a quotation stands, and what is as its source has it. */
const EXEMPT = new Set(["quotation", "title", "author", "publisher", "label", "url", "others"]);

type Place = { file: string; record: string; field: string };

function join(field: string, key: string): string {
  return field === "" ? key : `${field}.${key}`;
}

function walk(value: unknown, place: Place, isOurs: boolean): AtlasProblem[] {
  if (typeof value === "string")
    return isOurs
      ? britishSpellings(value).map(({ word, remedy }) => ({
          ...place,
          problem: `“${word}” is not American English.`,
          remedy,
        }))
      : [];
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      walk(item, { ...place, field: join(place.field, String(index)) }, isOurs),
    );
  if (typeof value !== "object" || value === null) return [];
  const { id } = value as { id?: unknown };
  const here = typeof id === "string" ? { ...place, record: id, field: "" } : place;
  return Object.entries(value).flatMap(([key, inner]) => {
    // Titles of records are texts of ours in an object by language; those of sources are plain strings.
    if (EXEMPT.has(key) && (key === "quotation" || typeof inner === "string")) return [];
    return walk(inner, { ...here, field: join(here.field, key) }, isOurs || key === "en");
  });
}

/** What is not American English among the English texts of a data file. */
export function spellingProblems(file: string, content: unknown): AtlasProblem[] {
  return walk(content, { file, record: "", field: "" }, false);
}
