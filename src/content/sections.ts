import type { Claim, Gap } from "@/domain/claim";
import { compareDates } from "@/domain/dateBounds";
import type { Delegation } from "@/domain/delegation";
import type { AtlasEvent } from "@/domain/event";
import type { Outcome } from "@/domain/outcome";
import type { DatedKind, FragmentKind } from "@/domain/recordKinds";
import type { Block, RecordContent, Section } from "./pageContent";
import { type Reading, readClaim, readGap } from "./reading";
import { readDelegation, readEvent, readOutcome } from "./records";

/** What a page tells of each kind of record: sections, or nothing. */
export type RecordSections = Record<DatedKind | FragmentKind, readonly Section[]>;

/** A section, or nothing where it would be empty. */
export function section(id: string, heading: string, ...blocks: (Block | undefined)[]): Section[] {
  const filled = blocks.filter((block) => block !== undefined);
  return filled.length > 0 ? [{ id, heading, blocks: filled }] : [];
}

export function claimsBlock(reading: Reading, claims: readonly Claim[]): Block | undefined {
  return claims.length > 0
    ? { kind: "claims", claims: claims.map((claim) => readClaim(reading, claim)) }
    : undefined;
}

export function gapsSection(reading: Reading, gaps: readonly Gap[]): Section[] {
  if (gaps.length === 0) return [];
  const block: Block = { kind: "gaps", gaps: gaps.map((gap) => readGap(reading, gap)) };
  return section("gaps", reading.messages.panel.gaps(), block);
}

const byDate = (one: Delegation | Outcome | AtlasEvent, other: Delegation | Outcome | AtlasEvent) =>
  compareDates(one.date, other.date);

/** Records as a block, or the sentence where there are none. */
function recordsBlocks<Item>(
  items: Item[],
  read: (item: Item) => RecordContent,
  none?: string,
  heading?: string,
): Block[] {
  const group = heading === undefined ? {} : { heading };
  if (items.length === 0) return none === undefined ? [] : [{ kind: "note", ...group, text: none }];
  return [{ kind: "records" as const, ...group, records: items.map(read) }];
}

/** Delegations in order of time, or the sentence that says there are none. */
export function delegationsBlocks(
  reading: Reading,
  delegations: readonly Delegation[],
  none?: string,
  heading?: string,
): Block[] {
  const read = (delegation: Delegation) => readDelegation(reading, delegation);
  return recordsBlocks(delegations.toSorted(byDate), read, none, heading);
}

export function outcomesBlocks(reading: Reading, outcomes: Outcome[], none?: string): Block[] {
  const read = (outcome: Outcome) => readOutcome(reading, outcome);
  return recordsBlocks(outcomes.toSorted(byDate), read, none);
}

export function eventsBlocks(reading: Reading, events: AtlasEvent[]): Block[] {
  const read = (event: AtlasEvent) => readEvent(reading, event);
  return recordsBlocks(events.toSorted(byDate), read);
}

/** The delegations and events of two cities as one story, in order of time, or the sentence that says there is none. */
export function storyBlocks(
  reading: Reading,
  delegations: readonly Delegation[],
  events: readonly AtlasEvent[],
  none: string,
): Block[] {
  const story = [
    ...delegations.map((its) => ({ date: its.date, read: () => readDelegation(reading, its) })),
    ...events.map((its) => ({ date: its.date, read: () => readEvent(reading, its) })),
  ].toSorted((one, other) => compareDates(one.date, other.date));
  return recordsBlocks(story, ({ read }) => read(), none);
}
