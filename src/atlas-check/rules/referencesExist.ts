import type { Atlas } from "@/domain/atlas";
import type { AtlasProblem } from "@/domain/atlasProblem";
import { quote } from "@/domain/atlasProblem";
import { suggestion } from "@/domain/nearestWord";
import {
  cityReferences,
  delegationReferences,
  programReferences,
  type Reference,
  sourceReferences,
} from "./references";
import { mayBeUnread, problemAt, type RuleContext } from "./rule";

type Kind = { file: "cities" | "programs" | "delegations" | "sources"; noun: string };

function unknownReferences(
  atlas: Atlas,
  context: RuleContext,
  references: Reference[],
  { file, noun }: Kind,
): AtlasProblem[] {
  const known = new Set(atlas[file].map(({ id }) => id));
  return references
    .filter(({ id }) => !known.has(id) && !mayBeUnread(context, file, id))
    .map(({ id, path }) =>
      problemAt(
        atlas,
        path,
        `There is no ${noun} with the id ${quote(id)}.`,
        suggestion(id, known).trim() || `Correct the id, or add the ${noun} to ${file}.json.`,
      ),
    );
}

export function everyCityNamedExists(atlas: Atlas, context: RuleContext): AtlasProblem[] {
  return unknownReferences(atlas, context, cityReferences(atlas), { file: "cities", noun: "city" });
}

export function everyProgramNamedExists(atlas: Atlas, context: RuleContext): AtlasProblem[] {
  return unknownReferences(atlas, context, programReferences(atlas), { file: "programs", noun: "program" });
}

export function everyDelegationNamedExists(atlas: Atlas, context: RuleContext): AtlasProblem[] {
  return unknownReferences(atlas, context, delegationReferences(atlas), {
    file: "delegations",
    noun: "delegation",
  });
}

export function everySourceNamedExists(atlas: Atlas, context: RuleContext): AtlasProblem[] {
  return unknownReferences(atlas, context, sourceReferences(atlas), { file: "sources", noun: "source" });
}
