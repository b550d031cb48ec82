import { delegationName, pairName } from "@/content/lineWords";
import { connectionsLeft } from "@/domain/applyFilters";
import type { Claim } from "@/domain/claim";
import { delegationWays } from "@/domain/connections";
import type { DateValue } from "@/domain/dateValue";
import type { Direction } from "@/domain/delegation";
import { inferredClaim, knownOf, knownOfConnection } from "@/domain/exchanges";
import type { Basis, ConnectionKind } from "@/domain/filters";
import type { Page } from "@/domain/page";
import type { RecordKind } from "@/domain/recordKinds";
import type { ExportInput } from "./exportInput";
import { sourceIdsIn } from "./sourceIdsIn";

/** One line on a map: a connection of one kind between two cities. */
export type ShownConnection = {
  /** `verviers--nashville--city-pair`. A visit has the id of its delegation and both cities. */
  id: string;
  kind: ConnectionKind;
  name: string;
  belgianCity: string;
  usCity: string;
  /** Which way a visit went; null for every other connection, whose ends have no order. */
  direction: Direction | null;
  /** The day of a visit; for every other connection, since when it exists. */
  date: DateValue;
  /** When it ended, where a source says that it did. */
  ended: DateValue | undefined;
  /** Null for a visit. */
  status: "current" | "ended" | "unknown" | null;
  /** The claim that says that the two are connected. */
  claim: Claim | undefined;
  /** The claim by which it is inferred, where it is. */
  inferred: Claim | undefined;
  /** How it is known that they are, as the page says it. */
  basis: Basis;
  sources: string[];
  page: Page;
};

function partnershipConnections({ reading, filters, shown }: ExportInput): ShownConnection[] {
  const { atlas } = reading;
  return atlas.partnerships
    .filter(({ id }) => !shown || shown.partnerships.has(id))
    .flatMap((partnership) =>
      connectionsLeft(atlas, partnership, filters).map((connection): ShownConnection => {
        const { id, belgianCity, usCity } = partnership;
        const { kind, since, status, ended, claims } = connection;
        return {
          belgianCity,
          usCity,
          id: `${id}--${kind}`,
          kind,
          direction: null,
          name: pairName(reading, partnership, id, kind),
          date: since,
          ended,
          status,
          claim: claims[0],
          inferred: inferredClaim(claims.slice(0, 1)),
          basis: knownOfConnection(connection).basis,
          sources: sourceIdsIn(connection),
          page: { kind: "partnership", id },
        };
      }),
    );
}

function visits({ reading, shown }: ExportInput): ShownConnection[] {
  const { atlas } = reading;
  return delegationWays(atlas)
    .filter(({ delegation }) => !shown || shown.delegations.has(delegation.id))
    .map(({ delegation, belgianCity, usCity }): ShownConnection => {
      const ends = { belgianCities: [belgianCity], usCities: [usCity] };
      return {
        belgianCity,
        usCity,
        id: `${delegation.id}--${belgianCity}--${usCity}`,
        kind: "visit",
        direction: delegation.direction,
        name: delegationName(reading, ends, delegation.direction),
        date: delegation.date,
        ended: undefined,
        status: null,
        claim: delegation.claims[0],
        inferred: inferredClaim(delegation.claims),
        basis: knownOf(atlas, delegation, delegation.date).basis,
        sources: sourceIdsIn(delegation),
        page: { kind: "city", id: belgianCity },
      };
    });
}

/** The ends of a connection in the order of the journey. Without a direction the Belgian city comes first. */
export function endsInOrder({ belgianCity, usCity, direction }: ShownConnection): [from: string, to: string] {
  return direction === "to-belgium" ? [usCity, belgianCity] : [belgianCity, usCity];
}

/** As what lines each kind of record is drawn; cities are points. */
const LINES: Record<RecordKind, ((input: ExportInput) => ShownConnection[]) | undefined> = {
  cities: undefined,
  partnerships: partnershipConnections,
  programs: undefined,
  delegations: visits,
  outcomes: undefined,
  events: undefined,
  sources: undefined,
};

/** Every connection that the filters leave: partnerships of each kind, and each delegation between named cities. */
export function connectionsShown(input: ExportInput): ShownConnection[] {
  return Object.values(LINES).flatMap((linesOf) => linesOf?.(input) ?? []);
}
