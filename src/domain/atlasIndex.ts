import type { City, Country } from "./city";
import type { Claim, Fact } from "./claim";
import type { AnyDate } from "./dateValue";
import type { Direction } from "./delegation";
import type { AtlasEvent } from "./event";
import type { Evidence, Grade } from "./evidence";
import type { Basis } from "./filters";
import type { Outcome } from "./outcome";
import type { Connection, PartnershipKind } from "./partnership";
import type { RecordKind } from "./recordKinds";
import type { Source } from "./source";
import type { Names, Text } from "./text";

type Named = { id: string; aliases?: string[] | undefined };

/** How a record is known, and the ids of the sources that it rests on, as the index has it worked out. */
export type Known = { basis: Basis; sources: readonly string[] };

/** A record of the whole atlas has claims, one of the index what follows from them. */
type Evidenced = { claims?: readonly Claim[] | undefined; known?: Known | undefined };

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
  known: Known;
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
  cities: readonly { city: string; claim?: Claim | undefined; known?: Known | undefined }[];
};

export type IndexedParty =
  | { kind: "cities"; cities: string[] }
  | { kind: "country"; country: Country; described: Text }
  | { kind: "unnamed"; country: Country }
  | { kind: "not-stated" };

export type IndexedDelegation = Named &
  Evidenced & {
    title: Text;
    direction: Direction;
    from: IndexedParty;
    to: IndexedParty;
    date: AnyDate;
    program: { kind: "program"; program: string } | { kind: "not-stated" };
    leader: IndexedFact;
    size: IndexedFact;
  };

export type IndexedOutcome = Named &
  Pick<Outcome, "title" | "cities" | "programs" | "delegations" | "reporter"> & { date: AnyDate };

export type IndexedEvent = Named &
  Evidenced &
  Pick<AtlasEvent, "kind" | "title" | "cities" | "programs"> & { date: AnyDate };

/** A source, with only the fields that tables need. */
export type IndexedSource = { id: string; grade: Grade; name?: string | undefined } & Partial<
  Pick<Source, "label" | "author" | "publisher" | "title" | "published">
>;

type Indexed = {
  cities: IndexedCity;
  partnerships: IndexedPartnership;
  programs: IndexedProgram;
  delegations: IndexedDelegation;
  outcomes: IndexedOutcome;
  events: IndexedEvent;
  /** In the order of the data: a source's number is its place in the list. */
  sources: IndexedSource;
};

/**
 * What map, filters, search, timeline and tables need of the atlas: no claims, no gaps, no sources. The whole atlas is one,
 * too; the browser has one that was read from `index.<locale>.json` (see indexFile.ts).
 */
export type AtlasIndex = { [Kind in RecordKind]: readonly Indexed[Kind][] };
