import * as v from "valibot";
import { type Atlas, atlasSchema } from "./atlas";
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
