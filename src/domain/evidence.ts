import type { Atlas } from "./atlas";
import type { Claim } from "./claim";
import type { Connection, Partnership, PartnershipKind } from "./partnership";
import type { Source } from "./source";

export type Grade = Source["grade"];

/** How a claim is known. `weak`: a source states it, but none that states it has a better grade than C. */
export type Evidence = "stated" | "inferred" | "weak";

const gradesOf = ({ sources }: Atlas, ids: readonly string[]): Grade[] =>
  sources.filter(({ id }) => ids.includes(id)).map(({ grade }) => grade);

/** The grade of the weakest of these sources; undefined where there are none. */
export function weakestGrade(atlas: Atlas, sources: readonly string[]): Grade | undefined {
  return gradesOf(atlas, sources).toSorted().at(-1);
}

export function evidenceOf(atlas: Atlas, { basis, citations }: Claim): Evidence {
  if (basis.kind === "inferred") return "inferred";
  const grades = gradesOf(
    atlas,
    citations.map(({ source }) => source),
  );
  return grades.length > 0 && grades.every((grade) => grade === "C") ? "weak" : "stated";
}

/** How it is known that two cities are connected: the first claim says that they are. */
export function connectionEvidence(atlas: Atlas, { claims: [first] }: Connection): Evidence {
  return first ? evidenceOf(atlas, first) : "stated";
}

/** The same of two cities as partners of a kind; undefined where they are none. */
export function partnershipEvidence(
  atlas: Atlas,
  { connections }: Partnership,
  kind: PartnershipKind,
): Evidence | undefined {
  const connection = connections.find((candidate) => candidate.kind === kind);
  return connection && connectionEvidence(atlas, connection);
}

/** Whether the atlas concludes that these cities are partners of this kind, where no source says so outright. */
export function isInferred({ connections }: Partnership, kind: PartnershipKind): boolean {
  const connection = connections.find((candidate) => candidate.kind === kind);
  return connection?.claims[0]?.basis.kind === "inferred";
}
