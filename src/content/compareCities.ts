import type { AtlasIndex } from "@/domain/atlasIndex";
import { delegationsOf, otherEnd, partnershipsOf, programsNaming } from "@/domain/connections";
import { find } from "@/domain/lookUp";
import type { RecordKind } from "@/domain/recordKinds";
import type { AnswerContent, Block, PageContent, PageLink } from "./pageContent";
import { cityLink, type IndexReading, programLink } from "./reading";
import { delegationLink, outcomeLink } from "./records";

/** What a comparison says of a city, whatever the other one is: where it lies, and its card. */
export type ComparedCity = { where: string; answer: AnswerContent };

/** Reads both from the page of the city; undefined where it is none. */
export function readComparedCity({ subtitle, sections }: PageContent): ComparedCity | undefined {
  const block = sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "answer");
  return block?.kind === "answer" && subtitle !== undefined
    ? { where: subtitle, answer: block.answer }
    : undefined;
}

type Common = { kind: "program" | "counterpart" | "delegation" | "outcome"; link: PageLink };

const both = (one: readonly string[], other: readonly string[]) => one.filter((id) => other.includes(id));

function outcomesOfCity({ outcomes }: AtlasIndex, id: string): string[] {
  return outcomes.filter(({ cities }) => cities.includes(id)).map((outcome) => outcome.id);
}

/** What two cities have in common, in the order of their cards. */
function inCommon(reading: IndexReading, one: string, other: string): Common[] {
  const { atlas } = reading;
  const partners = (id: string) => partnershipsOf(atlas, id).map((its) => otherEnd(its, id));
  const delegations = (id: string) => delegationsOf(atlas, id).map((its) => its.id);
  const programs = (id: string) => programsNaming(atlas, id).map((its) => its.id);
  const ofKinds: Record<RecordKind, readonly Common[]> = {
    cities: both(partners(one), partners(other)).map((id) => ({
      kind: "counterpart",
      link: cityLink(reading, id),
    })),
    delegations: both(delegations(one), delegations(other)).map((id) => ({
      kind: "delegation",
      link: delegationLink(reading, id, one),
    })),
    outcomes: both(outcomesOfCity(atlas, one), outcomesOfCity(atlas, other)).map((id) => ({
      kind: "outcome",
      link: outcomeLink(reading, find(atlas.outcomes, id)),
    })),
    programs: both(programs(one), programs(other)).map((id) => ({
      kind: "program",
      link: programLink(reading, id),
    })),
    // No card tells of them.
    events: [],
    partnerships: [],
    sources: [],
  };
  return Object.values(ofKinds).flat();
}

/** What two cities share, or the sentence that it is nothing. */
export function commonBlock(reading: IndexReading, one: string, other: string): Block {
  const { compare } = reading.messages;
  const common = inCommon(reading, one, other);
  return common.length === 0
    ? { kind: "note", text: compare.nothingCommon() }
    : {
        kind: "rows",
        rows: common.map(({ kind, link }) => ({ link, detail: compare.commonKind({ kind }) })),
      };
}
