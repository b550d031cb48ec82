import { findAll } from "@/atlas-check/findAll";
import type { Atlas } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { type Claim, claimSchema } from "@/domain/claim";
import { suggestion } from "@/domain/nearestWord";
import { problemAt, type RuleContext } from "./rule";

type Disagreement = { claim: Claim; otherId: string; path: AtlasPath };

function disagreements(atlas: Atlas): Disagreement[] {
  return findAll(atlas, claimSchema).flatMap(({ value: claim, path }) =>
    (claim.disagreesWith ?? []).map((otherId, index) => ({
      claim,
      otherId,
      path: [...path, "disagreesWith", index],
    })),
  );
}

function claimsById(atlas: Atlas): Map<string, Claim> {
  return new Map(findAll(atlas, claimSchema).map(({ value }) => [value.id, value]));
}

export function everyClaimDisagreedWithExists(atlas: Atlas, { unread }: RuleContext): AtlasProblem[] {
  const claims = claimsById(atlas);
  const isUnread = (id: string) =>
    unread && (unread.files.size > 0 || unread.losses.some((loss) => loss.id === id));
  return disagreements(atlas)
    .filter(({ otherId }) => !claims.has(otherId) && !isUnread(otherId))
    .map(({ otherId, path }) => {
      const remedy =
        suggestion(otherId, claims.keys()).trim() || "Correct the id: it must be that of a claim.";
      return problemAt(atlas, path, `There is no claim with the id ${quote(otherId)}.`, remedy);
    });
}

export function noClaimDisagreesWithItself(atlas: Atlas): AtlasProblem[] {
  return disagreements(atlas)
    .filter(({ claim, otherId }) => claim.id === otherId)
    .map(({ path }) =>
      problemAt(
        atlas,
        path,
        "The claim names itself.",
        "Name the claim that says something else, or delete this id.",
      ),
    );
}

export function claimsDisagreeMutually(atlas: Atlas): AtlasProblem[] {
  const claims = claimsById(atlas);
  return disagreements(atlas).flatMap(({ claim, otherId, path }) => {
    const other = claims.get(otherId);
    if (!other || other.disagreesWith?.includes(claim.id)) return [];
    const problem = `${quote(otherId)} does not name this claim in return.`;
    return [
      problemAt(atlas, path, problem, `Add "disagreesWith": ["${claim.id}"] to the claim "${otherId}".`),
    ];
  });
}
