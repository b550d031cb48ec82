import type { IndexedOutcome } from "@/domain/atlasIndex";
import { delegationCities } from "@/domain/connections";
import { isDated } from "@/domain/dateBounds";
import type { DateValue } from "@/domain/dateValue";
import type { Delegation, Party } from "@/domain/delegation";
import type { AtlasEvent } from "@/domain/event";
import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import type { Outcome } from "@/domain/outcome";
import type { Page } from "@/domain/page";
import type { Partnership } from "@/domain/partnership";
import { homeOfCities } from "@/domain/recordHome";
import { outcomesOf, partnershipsVisited } from "@/domain/relations";
import { formatDate, formatList } from "@/i18n/formatDate";
import type { FactContent, PageLink, RecordContent } from "./pageContent";
import {
  citeInFull,
  cityLink,
  cityWithRegion,
  type IndexReading,
  partnershipLink,
  programLink,
  type Reading,
  readClaim,
  readFact,
  readGap,
} from "./reading";
import { recordPage } from "./recordPage";

function plainFact(label: string, value: string, isKnown = true): FactContent {
  return { label, value, isKnown, sources: [] };
}

/** A date as a fact; an unknown one says why in its own sentence. */
export function readDate({ locale, messages }: Reading, label: string, date: DateValue): FactContent {
  return isDated(date)
    ? plainFact(label, formatDate(date, locale, messages))
    : plainFact(label, inLocale(date.sentence, locale), false);
}

function readWhen({ locale, messages }: Reading, date: DateValue): { when?: string } {
  return isDated(date) ? { when: formatDate(date, locale, messages) } : {};
}

/** A date that the heading does not already give. */
function readUnknownDate(reading: Reading, date: DateValue): FactContent[] {
  return isDated(date) ? [] : [readDate(reading, reading.messages.record.when(), date)];
}

function readParty(reading: Reading, label: string, party: Party): FactContent {
  switch (party.kind) {
    case "cities": {
      const names = party.cities.map((id) => cityWithRegion(reading, id));
      return plainFact(label, formatList(names, reading.locale));
    }
    case "country":
      return plainFact(label, inLocale(party.described, reading.locale));
    case "unnamed":
    case "not-stated":
      return plainFact(label, inLocale(party.sentence, reading.locale), false);
  }
}

function readDelegationProgram(reading: Reading, { program }: Delegation): FactContent {
  const label = reading.messages.record.program();
  if (program.kind === "not-stated")
    return plainFact(label, inLocale(program.sentence, reading.locale), false);
  const link = programLink(reading, program.program);
  return {
    label,
    value: link.text,
    link,
    isKnown: true,
    ...(program.basis.kind === "inferred" && { because: inLocale(program.basis.because, reading.locale) }),
    sources: citeInFull(reading, program.citations),
  };
}

function partyLinks(reading: Reading, { from, to }: Delegation): PageLink[] {
  const ids = [from, to].flatMap((party) => (party.kind === "cities" ? party.cities : []));
  return ids.map((id) => cityLink(reading, id));
}

/** What is not known of a record, in short: "who led it and how many". */
function unknownPoints(reading: Reading, points: readonly (string | false)[]): { unknown?: string } {
  const named = points.filter((point) => point !== false);
  return named.length > 0 ? { unknown: formatList(named, reading.locale) } : {};
}

export function readDelegation(reading: Reading, delegation: Delegation): RecordContent {
  const { atlas, locale, messages } = reading;
  const { record } = messages;
  const { unknown } = record;
  const isNamed = ({ kind }: Party) => kind === "cities" || kind === "country";
  const direction =
    delegation.direction === "not-stated"
      ? [plainFact(record.direction(), record.directionNotStated(), false)]
      : [];
  return {
    id: delegation.id,
    ...(delegation.aliases && { aliases: delegation.aliases }),
    tone: "delegation",
    title: inLocale(delegation.title, locale),
    ...readWhen(reading, delegation.date),
    facts: [
      readParty(reading, record.from(), delegation.from),
      readParty(reading, record.to(), delegation.to),
      ...direction,
      ...readUnknownDate(reading, delegation.date),
      readFact(reading, record.leader(), delegation.leader),
      readFact(reading, record.size(), delegation.size),
      readDelegationProgram(reading, delegation),
    ],
    ...unknownPoints(reading, [
      !isNamed(delegation.from) && unknown.from(),
      !isNamed(delegation.to) && unknown.to(),
      delegation.direction === "not-stated" && unknown.direction(),
      !isDated(delegation.date) && unknown.when(),
      delegation.leader.kind === "unknown" && unknown.leader(),
      delegation.size.kind === "unknown" && unknown.size(),
      delegation.program.kind === "not-stated" && unknown.program(),
    ]),
    claims: delegation.claims.map((claim) => readClaim(reading, claim)),
    gaps: delegation.gaps.map((gap) => readGap(reading, gap)),
    links: [
      ...partyLinks(reading, delegation),
      ...partnershipsVisited(atlas, delegation).map((partnership) => partnershipLink(reading, partnership)),
      ...outcomesOf(atlas, delegation.id).map((outcome) => outcomeLink(reading, outcome)),
    ],
  };
}

/** To the page that tells of an outcome. */
export function outcomeLink(
  { locale }: Pick<IndexReading, "locale">,
  { id, cities, title }: IndexedOutcome,
): PageLink {
  return { page: homeOfCities(cities), fragment: id, text: inLocale(title, locale) };
}

/** The partnerships between whose cities the delegations went that an outcome came of. */
function outcomePartnerships({ atlas }: Reading, { delegations }: Outcome): Partnership[] {
  const visited = delegations.flatMap((id) => partnershipsVisited(atlas, find(atlas.delegations, id)));
  return atlas.partnerships.filter((partnership) => visited.includes(partnership));
}

export function readOutcome(reading: Reading, outcome: Outcome): RecordContent {
  const { locale, messages } = reading;
  const { record } = messages;
  return {
    id: outcome.id,
    ...(outcome.aliases && { aliases: outcome.aliases }),
    tone: "outcome",
    reporter: record.reporter[outcome.reporter](),
    title: inLocale(outcome.title, locale),
    ...readWhen(reading, outcome.date),
    facts: [
      plainFact(record.reportedBy(), record.reporter[outcome.reporter]()),
      ...readUnknownDate(reading, outcome.date),
    ],
    ...unknownPoints(reading, [!isDated(outcome.date) && record.unknown.when()]),
    claims: outcome.claims.map((claim) => readClaim(reading, claim)),
    gaps: outcome.gaps.map((gap) => readGap(reading, gap)),
    links: [
      ...outcome.cities.map((id) => cityLink(reading, id)),
      ...outcomePartnerships(reading, outcome).map((partnership) => partnershipLink(reading, partnership)),
      ...outcome.programs.map((id) => programLink(reading, id)),
      ...outcome.delegations.map((id) => delegationLink(reading, id)),
    ],
  };
}

/**
 * To a page that tells of a delegation: that of the city given, else of its first Belgian city, else of its first
 * city, else the Belgium-wide one.
 */
export function delegationLink(reading: IndexReading, id: string, city?: string): PageLink {
  const delegation = find(reading.atlas.delegations, id);
  const cities = delegationCities(delegation);
  const page: Page =
    city !== undefined && cities.includes(city)
      ? { kind: "city", id: city }
      : recordPage(reading.atlas, cities);
  return { page, fragment: id, text: inLocale(delegation.title, reading.locale) };
}

export function readEvent(reading: Reading, event: AtlasEvent): RecordContent {
  const { locale } = reading;
  return {
    id: event.id,
    ...(event.aliases && { aliases: event.aliases }),
    tone: event.kind === "context" ? "context" : "event",
    title: inLocale(event.title, locale),
    ...readWhen(reading, event.date),
    facts: readUnknownDate(reading, event.date),
    ...unknownPoints(reading, [!isDated(event.date) && reading.messages.record.unknown.when()]),
    claims: event.claims.map((claim) => readClaim(reading, claim)),
    gaps: event.gaps.map((gap) => readGap(reading, gap)),
    links: [
      ...event.cities.map((id) => cityLink(reading, id)),
      ...event.programs.map((id) => programLink(reading, id)),
    ],
  };
}
