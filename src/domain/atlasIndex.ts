import type { City, Country } from "./city";
import type { Fact } from "./claim";
import type { AnyDate } from "./dateValue";
import type { Direction } from "./delegation";
import type { AtlasEvent } from "./event";
import type { Evidence, Grade } from "./evidence";
import type { Outcome } from "./outcome";
import type { Connection, PartnershipKind } from "./partnership";
import type { Names, Text } from "./text";

type Named = { id: string; aliases?: string[] | undefined };

export type IndexedCity = Named & {
  country: Country;
  names: Names;
  region: Names;
  coordinates: Pick<City["coordinates"], "lat" | "lng">;
};

export type IndexedConnection = {
  kind: PartnershipKind;
  since: AnyDate;
  status: Connection["status"];
  ended?: AnyDate | undefined;
  evidence: Evidence;
};

export type IndexedPartnership = Named & {
  belgianCity: string;
  usCity: string;
  connections: readonly (Connection | IndexedConnection)[];
};

/** A fact without the sentence that tells why it is not known, and without its sources. */
export type IndexedFact = Pick<Extract<Fact, { kind: "known" }>, "kind" | "value"> | { kind: "unknown" };

export type IndexedProgram = Named & {
  name: Text;
  shortName: Text;
  runBy: IndexedFact;
  date: AnyDate;
  cities: readonly { city: string }[];
};

export type IndexedParty =
  | { kind: "cities"; cities: string[] }
  | { kind: "country"; country: Country; described: Text }
  | { kind: "unnamed"; country: Country }
  | { kind: "not-stated" };

export type IndexedDelegation = Named & {
  title: Text;
  direction: Direction;
  from: IndexedParty;
  to: IndexedParty;
  date: AnyDate;
  program: { kind: "program"; program: string } | { kind: "not-stated" };
  leader: IndexedFact;
};

export type IndexedOutcome = Named &
  Pick<Outcome, "title" | "cities" | "programs" | "delegations" | "reporter"> & { date: AnyDate };

export type IndexedEvent = Named &
  Pick<AtlasEvent, "kind" | "title" | "cities" | "programs"> & { date: AnyDate };

/**
 * What map, filters, search, timeline and tables need of the atlas: no claims, no gaps, no sources. The whole atlas is one,
 * too; the browser has one that was read from `index.<locale>.json` (see indexFile.ts).
 */
export type AtlasIndex = {
  cities: readonly IndexedCity[];
  partnerships: readonly IndexedPartnership[];
  programs: readonly IndexedProgram[];
  delegations: readonly IndexedDelegation[];
  outcomes: readonly IndexedOutcome[];
  events: readonly IndexedEvent[];
  /** Of the whole atlas alone. */
  sources?: readonly { id: string; grade: Grade }[];
};
