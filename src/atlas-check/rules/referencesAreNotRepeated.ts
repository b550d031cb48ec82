import type { Atlas } from "@/domain/atlas";
import type { AtlasProblem } from "@/domain/atlasProblem";
import { quote } from "@/domain/atlasProblem";
import { cityReferences, delegationReferences, programReferences, type Reference } from "./references";
import { problemAt } from "./rule";

/** `["programs", 0, "cities", 2, "city"]` and `[…, 3, "city"]` stand in one list: the path up to its last number. */
function listOf({ path }: Reference): string | undefined {
  const index = path.findLastIndex((key) => typeof key === "number");
  return index > 1 ? path.slice(0, index).join("\n") : undefined;
}

export function noListNamesARecordTwice(atlas: Atlas): AtlasProblem[] {
  const seen = new Set<string>();
  const references = [...cityReferences(atlas), ...programReferences(atlas), ...delegationReferences(atlas)];
  return references.flatMap((reference) => {
    const list = listOf(reference);
    if (list === undefined) return [];
    const key = `${list}\n${reference.id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const problem = `${quote(reference.id)} stands in this list twice.`;
    return [
      problemAt(atlas, reference.path, problem, "Delete one of the two; keep all claims in the other."),
    ];
  });
}
