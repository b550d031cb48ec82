import { find } from "@/domain/lookUp";
import { hasKind, type Partnership, type PartnershipKind } from "@/domain/partnership";
import type { Block, PairContent } from "./pageContent";
import { cityName, cityWithRegion, partnershipLink, type Reading } from "./reading";
import { claimsBlock } from "./sections";

/** Whether the atlas concludes that these cities are partners of this kind, where no source says so outright. */
export function isInferred({ connections }: Partnership, kind: PartnershipKind): boolean {
  const connection = connections.find((candidate) => candidate.kind === kind);
  return connection?.claims[0]?.basis.kind === "inferred";
}

/** The pairs as pictures of a line between two names. */
export function pairsBlock(
  reading: Reading,
  partnerships: readonly Partnership[],
  kind: PartnershipKind,
): Block {
  const pairs = partnerships.map((partnership): PairContent => {
    return {
      link: partnershipLink(reading, partnership),
      belgian: cityName(reading, partnership.belgianCity),
      us: cityWithRegion(reading, partnership.usCity),
      isInferred: isInferred(partnership, kind),
    };
  });
  return { kind: "pairs", pairs, isQuiet: kind === "sister-cities" };
}

/** The claim that each of these partnerships exists: the first of its connection. The others are on its own page. */
export function connectionClaims(
  reading: Reading,
  partnerships: readonly Partnership[],
  kind: PartnershipKind,
) {
  const claims = partnerships.flatMap(({ connections }) =>
    connections
      .filter((connection) => connection.kind === kind)
      .flatMap((connection) => connection.claims.slice(0, 1)),
  );
  return claimsBlock(reading, claims);
}

export function ofKind(partnerships: readonly Partnership[], kind: PartnershipKind): Partnership[] {
  return partnerships.filter((partnership) => hasKind(partnership, kind));
}

export function partnershipOf(reading: Reading, id: string): Partnership {
  return find(reading.atlas.partnerships, id);
}
