import type { Atlas } from "@/domain/atlas";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { problemAt } from "./rule";

/** The atlas never paints a place or a program by an attack. */
export function contextNamesNoCityAndNoProgram(atlas: Atlas): AtlasProblem[] {
  return atlas.events.flatMap((event, index) =>
    (["cities", "programs"] as const)
      .filter((field) => event.kind === "context" && event[field].length > 0)
      .map((field) =>
        problemAt(
          atlas,
          ["events", index, field],
          `An event of the kind "context" names ${event[field].map(quote).join(", ")}.`,
          "Empty the list: context belongs to no city and no program.",
        ),
      ),
  );
}
