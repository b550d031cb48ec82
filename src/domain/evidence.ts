import type { IndexedConnection, IndexedPartnership } from "./atlasIndex";
import type { Claim } from "./claim";
import type { Connection, PartnershipKind } from "./partnership";

/** Grades of sources, the best first. Their meanings are in source.ts. */
export const GRADES = ["A", "B", "C"] as const;

export type Grade = (typeof GRADES)[number];

/** How a claim is known. `weak`: a source states it, but none that states it has a better grade than C. */
export type Evidence = "stated" | "inferred" | "weak";

/** An atlas with the grades of its sources. */
type Graded = { sources?: readonly { id: string; grade: Grade }[] };

const gradesOf = ({ sources = [] }: Graded, ids: readonly string[]): Grade[] =>
  sources.filter(({ id }) => ids.includes(id)).map(({ grade }) => grade);

/** The grade of the weakest of these sources; undefined where there are none. */
export function weakestGrade(atlas: Graded, sources: readonly string[]): Grade | undefined {
  return gradesOf(atlas, sources).toSorted().at(-1);
}

export function evidenceOf(atlas: Graded, { basis, citations }: Claim): Evidence {
  if (basis.kind === "inferred") return "inferred";
  const grades = gradesOf(
    atlas,
    citations.map(({ source }) => source),
  );
  return grades.length > 0 && grades.every((grade) => grade === "C") ? "weak" : "stated";
}

/** How it is known that two cities are connected: the first claim says that they are. */
export function connectionEvidence(atlas: Graded, connection: Connection | IndexedConnection): Evidence {
  if ("evidence" in connection) return connection.evidence;
  const [first] = connection.claims;
  return first ? evidenceOf(atlas, first) : "stated";
}

/** The same of two cities as partners of a kind; undefined where they are none. */
export function partnershipEvidence(
  atlas: Graded,
  { connections }: Pick<IndexedPartnership, "connections">,
  kind: PartnershipKind,
): Evidence | undefined {
  const connection = connections.find((candidate) => candidate.kind === kind);
  return connection && connectionEvidence(atlas, connection);
}

/** Whether the atlas concludes that these cities are partners of this kind, where no source says so outright. */
export function isInferred(
  { connections }: Pick<IndexedPartnership, "connections">,
  kind: PartnershipKind,
): boolean {
  const connection = connections.find((candidate) => candidate.kind === kind);
  if (!connection) return false;
  if ("evidence" in connection) return connection.evidence === "inferred";
  return connection.claims[0]?.basis.kind === "inferred";
}
