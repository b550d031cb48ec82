import type { IndexedPartnership } from "@/domain/atlasIndex";
import { otherEnd } from "@/domain/connections";
import { isInferred } from "@/domain/evidence";
import { find } from "@/domain/lookUp";
import { hasKind, type Partnership, type PartnershipKind } from "@/domain/partnership";
import type { Block, PairContent } from "./pageContent";
import {
  cityName,
  cityWithRegion,
  type IndexReading,
  listCities,
  partnershipLink,
  type Reading,
} from "./reading";
import { claimsBlock } from "./sections";

/** How the City Pair partnerships of a city are known: by sources, by the atlas's conclusion, or some each way. */
export function pairsBasis(
  pairs: readonly Pick<IndexedPartnership, "connections">[],
): "Named" | "Inferred" | "Mixed" {
  const inferred = pairs.filter((pair) => isInferred(pair, "city-pair"));
  if (inferred.length === 0) return "Named";
  return inferred.length === pairs.length ? "Inferred" : "Mixed";
}

/** The City Pair counterparts of a city; where some are named, the inferred ones apart. `count` is of the first. */
export function pairsInWords(reading: IndexReading, pairs: readonly IndexedPartnership[], cityId: string) {
  const isMixed = pairsBasis(pairs) === "Mixed";
  const isApart = (pair: IndexedPartnership) => isMixed && isInferred(pair, "city-pair");
  const ends = (some: readonly IndexedPartnership[]) => some.map((pair) => otherEnd(pair, cityId));
  const first = ends(pairs.filter((pair) => !isApart(pair)));
  return {
    count: first.length,
    others: listCities(reading, first),
    inferred: listCities(reading, ends(pairs.filter(isApart))),
  };
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

export function ofKind<Its extends Pick<IndexedPartnership, "connections">>(
  partnerships: readonly Its[],
  kind: PartnershipKind,
): Its[] {
  return partnerships.filter((partnership) => hasKind(partnership, kind));
}

export function partnershipOf(reading: Reading, id: string): Partnership {
  return find(reading.atlas.partnerships, id);
}
