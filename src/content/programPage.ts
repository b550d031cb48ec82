import { delegationCities } from "@/domain/connections";
import { compareDates, isDated } from "@/domain/dateBounds";
import type { AnyDate } from "@/domain/dateValue";
import { evidenceOf } from "@/domain/evidence";
import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import type { ListKind } from "@/domain/page";
import { homeOfCities } from "@/domain/recordHome";
import { partnershipsIn } from "@/domain/relations";
import type { Text } from "@/domain/text";
import { formatDate } from "@/i18n/formatDate";
import { answerSection, certainty } from "./answerCard";
import type { Block, PageContent } from "./pageContent";
import { ofKind, pairsBlock } from "./partnerships";
import { cityLink, cityName, partnershipLink, type Reading, readClaim, readFact } from "./reading";
import { readDate } from "./records";
import {
  claimsBlock,
  delegationsBlocks,
  eventsBlocks,
  gapsSection,
  outcomesBlocks,
  type RecordSections,
  section,
} from "./sections";

/** A program's page tells of so many records of a kind in full, and names so many others, pairs and cities. */
const MOST_RECORDS = 6;
const MOST_NAMES = 40;

type ProgramRecord = { id: string; title: Text; date: AnyDate };

const inOrder = <Its extends ProgramRecord>(records: readonly Its[]) =>
  records.toSorted((one, other) => compareDates(one.date, other.date));

/** Leads to the list of all that there is of a program, where its page does not name all. */
function allOf(program: string, kind: ListKind, text: string, isMore: boolean): Block | undefined {
  return isMore ? { kind: "chips", links: [{ page: { kind }, programs: [program], text }] } : undefined;
}

/** Links to those that the page does not tell of. */
function furtherBlock<Its extends ProgramRecord>(
  { locale }: Reading,
  records: readonly Its[],
  citiesOf: (its: Its) => readonly string[],
): Block | undefined {
  const links = inOrder(records)
    .slice(MOST_RECORDS, MOST_RECORDS + MOST_NAMES)
    .map((its) => ({
      page: homeOfCities(citiesOf(its)),
      fragment: its.id,
      text: inLocale(its.title, locale),
    }));
  return links.length > 0 ? { kind: "chips", links } : undefined;
}

const isBeyond = ({ length }: readonly ProgramRecord[]) => length > MOST_RECORDS + MOST_NAMES;

export function programPage(reading: Reading, id: string): PageContent {
  const { atlas, locale, messages } = reading;
  const program = find(atlas.programs, id);
  const name = inLocale(program.name, locale);
  const cities: Block[] =
    program.cities.length > 0
      ? [
          {
            kind: "linked-claims",
            items: program.cities.slice(0, MOST_NAMES).map(({ city, claim }) => ({
              link: cityLink(reading, city),
              claims: [readClaim(reading, claim)],
            })),
          },
        ]
      : [
          { kind: "note", text: messages.program.noCities() },
          { kind: "chips", links: [{ page: { kind: "belgium" }, text: messages.program.noCitiesLink() }] },
        ];
  const delegations = atlas.delegations.filter(
    (delegation) => delegation.program.kind === "program" && delegation.program.program === id,
  );
  const outcomes = atlas.outcomes.filter(({ programs }) => programs.includes(id));
  const events = atlas.events.filter(({ programs }) => programs.includes(id));
  const partnerships = partnershipsIn(atlas, id);
  const pairs = ofKind(partnerships, "city-pair");
  const others = partnerships.filter((partnership) => !pairs.includes(partnership));
  const told: RecordSections = {
    // The page is one itself.
    programs: [],
    delegations: section(
      "delegations",
      messages.program.delegations(),
      ...delegationsBlocks(
        reading,
        inOrder(delegations).slice(0, MOST_RECORDS),
        messages.program.noDelegations(),
      ),
      furtherBlock(reading, delegations, delegationCities),
      allOf(
        id,
        "exchanges",
        messages.program.allDelegations({ count: delegations.length }),
        isBeyond(delegations),
      ),
    ),
    outcomes: section(
      "outcomes",
      messages.program.outcomes(),
      ...outcomesBlocks(reading, inOrder(outcomes).slice(0, MOST_RECORDS), messages.program.noOutcomes()),
      furtherBlock(reading, outcomes, ({ cities }) => cities),
      allOf(id, "outcomes", messages.program.allOutcomes({ count: outcomes.length }), isBeyond(outcomes)),
    ),
    events: section(
      "events",
      messages.program.events(),
      ...eventsBlocks(reading, inOrder(events).slice(0, MOST_RECORDS)),
      furtherBlock(reading, events, ({ cities }) => cities),
      allOf(id, "exchanges", messages.program.allEvents({ count: events.length }), isBeyond(events)),
    ),
  };
  return {
    title: name,
    ...(isDated(program.date) && { subtitle: formatDate(program.date, locale, messages) }),
    documentTitle: messages.city.documentTitle({ city: name, site: messages.site.name() }),
    hasWayBack: true,
    sections: [
      ...answerSection(reading, {
        cities: [],
        names: {
          kind: "cities",
          ...(program.cities.length > 0 && { section: "cities" }),
          count: program.cities.length,
          links: program.cities.map(({ city, claim }) => ({
            page: { kind: "city", id: city },
            text: cityName(reading, city),
            ...certainty(evidenceOf(atlas, claim)),
          })),
        },
        delegations,
        outcomes,
        told: new Set(
          [delegations, outcomes].flatMap((records: readonly ProgramRecord[]) =>
            inOrder(records)
              .slice(0, MOST_RECORDS)
              .map((its) => its.id),
          ),
        ),
      }),
      ...section("what", messages.program.what(), claimsBlock(reading, program.claims), {
        kind: "facts",
        facts: [
          readFact(reading, messages.program.runBy(), program.runBy),
          readDate(reading, messages.program.when(), program.date),
        ],
      }),
      ...section(
        "pairs",
        messages.city.pairs(),
        pairs.length > 0 ? pairsBlock(reading, pairs.slice(0, MOST_NAMES), "city-pair") : undefined,
        others.length > 0
          ? {
              kind: "chips",
              links: others.slice(0, MOST_NAMES).map((other) => partnershipLink(reading, other)),
            }
          : undefined,
        allOf(
          id,
          "partnerships",
          messages.program.allPairs({ count: partnerships.length }),
          pairs.length > MOST_NAMES || others.length > MOST_NAMES,
        ),
      ),
      ...section(
        "cities",
        messages.program.cities(),
        ...cities,
        allOf(
          id,
          "cities",
          messages.program.allCities({ count: program.cities.length }),
          program.cities.length > MOST_NAMES,
        ),
      ),
      ...Object.values(told).flat(),
      ...gapsSection(reading, program.gaps),
    ],
  };
}
