import type { Claim, Gap } from "@/domain/claim";
import { compareDates } from "@/domain/dateValue";
import type { Delegation } from "@/domain/delegation";
import type { AtlasEvent } from "@/domain/event";
import type { Outcome } from "@/domain/outcome";
import type { Block, Section } from "./pageContent";
import { type Reading, readClaim, readGap } from "./reading";
import { readDelegation, readEvent, readOutcome } from "./records";

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

function recordsOr(
  records: Extract<Block, { kind: "records" }>["records"],
  none?: string,
  heading?: string,
): Block | undefined {
  const group = heading === undefined ? {} : { heading };
  if (records.length > 0) return { kind: "records", ...group, records };
  return none === undefined ? undefined : { kind: "note", ...group, text: none };
}

/** Delegations in order of time, or the sentence that says there are none. */
export function delegationsBlock(
  reading: Reading,
  delegations: Delegation[],
  none?: string,
  heading?: string,
): Block | undefined {
  return recordsOr(
    delegations.toSorted(byDate).map((delegation) => readDelegation(reading, delegation)),
    none,
    heading,
  );
}

export function outcomesBlock(reading: Reading, outcomes: Outcome[], none?: string): Block | undefined {
  return recordsOr(
    outcomes.toSorted(byDate).map((outcome) => readOutcome(reading, outcome)),
    none,
  );
}

export function eventsBlock(reading: Reading, events: AtlasEvent[]): Block | undefined {
  return recordsOr(events.toSorted(byDate).map((event) => readEvent(reading, event)));
}
