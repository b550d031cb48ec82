import { type AtlasProblem, quote, shorten } from "./atlasProblem";
import { isJsonObject } from "./jsonObject";

/** Keys and indices from the combined atlas down: `["cities", 3, "coordinates", "lat"]`. */
export type AtlasPath = readonly (string | number)[];

export type AtlasAddress = Pick<AtlasProblem, "file" | "record" | "field">;

/** A key as a field's path shows it: in quotes where it is no plain word. */
export function fieldName(key: string | number): string {
  return /^[\w$-]{1,60}$/.test(String(key)) ? String(key) : quote(key);
}

/** Names a place in the atlas, sound or not, as its editor finds it: by file, nearest id around it and field. */
export function addressOf(content: unknown, path: AtlasPath): AtlasAddress {
  const [file = "", first] = path;
  const isInList = typeof first === "number";
  let record = isInList ? `index ${first}` : String(file);
  let fieldStart = isInList ? 2 : 1;
  let value = content;
  path.slice(0, -1).forEach((key, depth) => {
    value = isJsonObject(value) ? value[key] : undefined;
    const id = isJsonObject(value) && typeof value.id === "string" ? shorten(value.id).trim() : "";
    if (!id) return;
    record = id;
    fieldStart = depth + 1;
  });
  const field = path.slice(fieldStart).map(fieldName);
  return { file: `${file}.json`, record, field: field.join(".") || "(all of it)" };
}
