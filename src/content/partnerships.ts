import { find } from "@/domain/lookUp";
import { hasKind, type Partnership, type PartnershipKind } from "@/domain/partnership";
import type { Block, PairContent } from "./pageContent";
import { cityName, cityWithRegion, type Reading } from "./reading";
import { claimsBlock } from "./sections";

export function partnershipTitle(reading: Reading, { belgianCity, usCity }: Partnership): string {
  return reading.messages.partnership.title({
    belgian: cityName(reading, belgianCity),
    us: cityWithRegion(reading, usCity),
  });
}

/** The pairs as pictures of a line between two names. */
export function pairsBlock(
  reading: Reading,
  partnerships: readonly Partnership[],
  kind: PartnershipKind,
): Block {
  const pairs = partnerships.map((partnership): PairContent => {
    const connection = partnership.connections.find((candidate) => candidate.kind === kind);
    return {
      link: {
        page: { kind: "partnership", id: partnership.id },
        text: partnershipTitle(reading, partnership),
      },
      belgian: cityName(reading, partnership.belgianCity),
      us: cityWithRegion(reading, partnership.usCity),
      isInferred: connection?.claims[0]?.basis.kind === "inferred",
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
