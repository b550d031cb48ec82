import * as v from "valibot";
import { type Atlas, atlasSchema, DATA_FILE_NAMES, DATA_FILES } from "./atlas";
import { addressOf } from "./atlasAddress";
import { type AtlasProblem, shorten } from "./atlasProblem";

export type ParsedAtlas = { kind: "parsed"; atlas: Atlas } | { kind: "broken"; problems: AtlasProblem[] };

/**
 * The combined file as the browser gets it. Its problems are terse, because whoever reads the site cannot mend
 * them and every byte is shipped: parseDataFile has words for editors.
 */
export function parseAtlas(content: unknown): ParsedAtlas {
  const result = v.safeParse(atlasSchema, content);
  if (result.success) return { kind: "parsed", atlas: result.output };
  return {
    kind: "broken",
    problems: result.issues.map((issue) => ({
      ...addressOf(
        content,
        (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key))),
      ),
      problem: shorten(issue.message, 200),
      remedy: "Build the site again from sound data files.",
    })),
  };
}

/**
 * The same in steps, one kind of record after the other, with a pause before each: on a slow phone the whole would
 * hold up a tap.
 */
export async function parseAtlasInSteps(content: unknown, pause: () => Promise<void>): Promise<ParsedAtlas> {
  const parts =
    content !== null && typeof content === "object" ? new Map(Object.entries(content)) : new Map();
  for (const name of DATA_FILE_NAMES) {
    await pause();
    if (!v.is(DATA_FILES[name], parts.get(name))) return parseAtlas(content);
  }
  // Each part has just been found to fit; what is left is that there is no other.
  return parts.size === DATA_FILE_NAMES.length
    ? { kind: "parsed", atlas: content as Atlas }
    : parseAtlas(content);
}
