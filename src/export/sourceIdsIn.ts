import { isJsonObject } from "@/domain/jsonObject";

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isJsonObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    // `source` stands in citations, `sources` in gaps: nothing else in a record has these names.
    if (key === "source" && typeof inner === "string") found.add(inner);
    else if (key === "sources" && Array.isArray(inner)) for (const id of inner) found.add(String(id));
    else collect(inner, found);
  }
}

/** Ids of the sources on which a record, or any part of the atlas, rests; in the order in which it names them. */
export function sourceIdsIn(record: unknown): string[] {
  const found = new Set<string>();
  collect(record, found);
  return [...found];
}
