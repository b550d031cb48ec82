import { connectionEvidence, partnershipEvidence } from "@/domain/evidence";
import type { Partnership } from "@/domain/partnership";
import type { LineContent } from "./pictureContent";
import { type IndexReading, partnershipTitle } from "./reading";

/** What a link to a partnership is called: its cities, and how it is known where no good source says it. */
export function partnershipLinkTitle(reading: IndexReading, partnership: Partnership): string {
  const { preview } = reading.messages;
  const title = partnershipTitle(reading, partnership);
  const evidence = partnership.connections.map((connection) => connectionEvidence(reading.atlas, connection));
  // Of two kinds of connection the better known one makes them partners.
  if (evidence.includes("stated")) return title;
  return evidence.includes("weak") ? preview.titleWeak({ title }) : preview.titleInferred({ title });
}

/** How the links that a picture draws are known, where no good source says it: the picture travels without its page. */
export function basisNotes(
  { atlas, messages }: IndexReading,
  lines: readonly Pick<LineContent, "kind" | "belgianCities" | "usCities">[],
): string[] {
  const { preview } = messages;
  const evidence = lines.flatMap(({ kind, belgianCities, usCities }) => {
    if (kind === "visit") return [];
    const its = atlas.partnerships.filter(
      ({ belgianCity, usCity }) => belgianCities.includes(belgianCity) && usCities.includes(usCity),
    );
    return its.flatMap((partnership) => partnershipEvidence(atlas, partnership, kind) ?? []);
  });
  const inferred = evidence.filter((it) => it === "inferred");
  const isAll = inferred.length === evidence.length;
  return [
    ...(inferred.length > 0 ? [isAll ? preview.inferred() : preview.someInferred()] : []),
    ...(evidence.length > 0 && evidence.every((it) => it === "weak") ? [preview.weak()] : []),
  ];
}
