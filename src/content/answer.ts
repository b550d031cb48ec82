import type { LeftExchange } from "@/domain/exchangeFilter";
import type { ConnectionKind, Filters } from "@/domain/filters";
import { formatList } from "@/i18n/formatDate";
import { cityName, type IndexReading } from "./reading";

/** As many cities as a clause names. */
const MOST_NAMED = 3;

type Counted = { dated: number; undated: number };

function count(left: readonly LeftExchange[]): Counted {
  const undated = left.filter(({ timing }) => timing === "may").length;
  return { dated: left.length - undated, undated };
}

const hasSome = ({ dated, undated }: Counted): boolean => dated + undated > 0;

/** Whether the filters can leave delegations of a kind at all, so that none of them is an answer. */
function asksFor({ kinds, records, programs }: Filters, kind: ConnectionKind): boolean {
  return (
    (!kinds || kinds.includes(kind)) &&
    (!records || records.includes("delegation")) &&
    (!programs || programs.includes(kind))
  );
}

function delegationClauses(
  { messages }: IndexReading,
  filters: Filters,
  left: readonly LeftExchange[],
): string[] {
  const { answer } = messages;
  const delegations = left.filter(({ exchange }) => exchange.record === "delegation");
  const of = (kind: ConnectionKind) =>
    count(delegations.filter(({ exchange }) => exchange.kinds.includes(kind)));
  const [pairs, sisters] = [of("city-pair"), of("sister-cities")];
  const others = count(
    delegations.filter(({ exchange }) => exchange.kinds.every((kind) => kind === "visit")),
  );
  return [
    ...(hasSome(pairs) || asksFor(filters, "city-pair") ? [answer.cityPair(pairs)] : []),
    ...(hasSome(sisters) ? [answer.sisters(sisters)] : []),
    ...(hasSome(others) ? [answer.others(others)] : []),
  ];
}

function agreementClauses(reading: IndexReading, left: readonly LeftExchange[]): string[] {
  const { answer } = reading.messages;
  const agreements = left.filter(({ exchange }) => exchange.record === "agreement");
  const begun = agreements.filter(({ timing }) => timing !== "lasting");
  const lasting = agreements.length - begun.length;
  const counted = count(begun);
  const ids = new Set(
    begun.flatMap(({ timing, exchange }) => (timing === "in" ? exchange.cities.slice(0, 1) : [])),
  );
  const cities = formatList(
    [...ids].map((id) => cityName(reading, id)),
    reading.locale,
  );
  const isNamed = counted.dated > 0 && ids.size <= MOST_NAMED;
  return [
    ...(hasSome(counted)
      ? [isNamed ? answer.agreementsOf({ ...counted, cities }) : answer.agreements(counted)]
      : []),
    ...(lasting > 0 ? [answer.lasting({ count: lasting })] : []),
  ];
}

function otherClauses({ messages }: IndexReading, left: readonly LeftExchange[]): string[] {
  const { answer } = messages;
  const memberships = left.filter(({ exchange }) => exchange.record === "membership").length;
  const events = count(left.filter(({ exchange }) => exchange.record === "event"));
  return [
    ...(memberships > 0 ? [answer.memberships({ count: memberships })] : []),
    ...(hasSome(events) ? [answer.events(events)] : []),
  ];
}

function sureness({ messages }: IndexReading, left: readonly LeftExchange[]): string {
  const { answer } = messages;
  const of = (basis: string) => left.filter(({ exchange }) => exchange.basis === basis).length;
  const [inferred, announced] = [of("inferred"), of("announced")];
  if (inferred > 0 && announced > 0) return answer.inferredAndAnnounced({ inferred, announced });
  if (inferred > 0) return answer.inferred({ count: inferred });
  return announced > 0 ? answer.announced({ count: announced }) : answer.allStated();
}

/** Messages that join two parts, used for as many as there are. */
const joinAll = (parts: readonly string[], join: (two: { one: string; other: string }) => string): string =>
  parts.reduce((one, other) => join({ one, other }));

/**
 * The answer to the filters in one sentence: what of each kind is left, what of it has no date, what came of it, and how
 * sure it is. `scope` says what was asked, in words: years, places, programs.
 */
export function readAnswer(
  reading: IndexReading,
  filters: Filters,
  left: readonly LeftExchange[],
  scopes: readonly string[],
): string {
  const { answer } = reading.messages;
  const scope = scopes.length > 0 ? joinAll(scopes, answer.scope) : answer.all();
  if (left.length === 0) return answer.none({ scope });
  const reported = left.filter(({ exchange }) => exchange.hasOutcome === "yes").length;
  const clauses = [
    ...delegationClauses(reading, filters, left),
    ...agreementClauses(reading, left),
    ...otherClauses(reading, left),
    ...(filters.outcome ? [] : [answer.outcomes({ count: reported })]),
    ...(filters.basis ? [] : [sureness(reading, left)]),
  ];
  return answer.sentence({ scope, clauses: joinAll(clauses, answer.clauses) });
}
