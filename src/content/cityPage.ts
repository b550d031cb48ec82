import type { City } from "@/domain/city";
import { delegationsOf, otherEnd, partnershipsOf, programsNaming } from "@/domain/connections";
import { partnershipEvidence } from "@/domain/evidence";
import { inLocale } from "@/domain/inLocale";
import { findCity } from "@/domain/lookUp";
import type { Partnership, PartnershipKind } from "@/domain/partnership";
import { answerSection, certainty } from "./answerCard";
import type { AnswerNames, Block, PageContent, PageLink, Section } from "./pageContent";
import { connectionClaims, ofKind, pairsBlock } from "./partnerships";
import { placeFacts } from "./placeFacts";
import {
  cityLink,
  cityName,
  cityWithRegion,
  compareLink,
  programLink,
  type Reading,
  readClaim,
} from "./reading";
import { outcomeLink } from "./records";
import {
  claimsBlock,
  delegationsBlocks,
  eventsBlocks,
  gapsSection,
  outcomesBlocks,
  type RecordSections,
  section,
} from "./sections";
import { whereabouts } from "./whereabouts";

function pairSections(reading: Reading, city: City): Section[] {
  const { messages } = reading;
  const partnerships = partnershipsOf(reading.atlas, city.id);
  const cityPairs = ofKind(partnerships, "city-pair");
  const sisters = ofKind(partnerships, "sister-cities");
  const isInCityPair = reading.atlas.programs.some(
    ({ id, cities }) => id === "city-pair" && cities.some((member) => member.city === city.id),
  );
  const values = { city: inLocale(city.names, reading.locale) };
  const none = isInCityPair ? messages.city.pairNotNamed(values) : messages.city.pairNotIn(values);
  const pairs: (Block | undefined)[] =
    cityPairs.length > 0
      ? [pairsBlock(reading, cityPairs, "city-pair"), connectionClaims(reading, cityPairs, "city-pair")]
      : [{ kind: "note", text: none }];
  const sister: (Block | undefined)[] =
    sisters.length > 0
      ? [
          { kind: "note", text: messages.city.sisterNote() },
          pairsBlock(reading, sisters, "sister-cities"),
          connectionClaims(reading, sisters, "sister-cities"),
        ]
      : [];
  const hasOnlySisters = cityPairs.length === 0 && sisters.length > 0 && !isInCityPair;
  return [
    ...(hasOnlySisters ? [] : section("pairs", messages.city.pairs(), ...pairs)),
    ...section("sister-cities", messages.city.sister(), ...sister),
  ];
}

function programsBlock(reading: Reading, city: City): Block {
  const memberships = reading.atlas.programs.flatMap((program) =>
    program.cities
      .filter((member) => member.city === city.id)
      .map(({ claim }) => ({ link: programLink(reading, program.id), claims: [readClaim(reading, claim)] })),
  );
  const none = reading.messages.city.noPrograms({ city: inLocale(city.names, reading.locale) });
  return memberships.length > 0
    ? { kind: "linked-claims", items: memberships }
    : { kind: "note", text: none };
}

/** Outcomes in other cities that came of delegations from or to this one. */
function outcomesElsewhere(reading: Reading, id: string): PageLink[] {
  const own = new Set(delegationsOf(reading.atlas, id).map((its) => its.id));
  return reading.atlas.outcomes
    .filter(({ cities, delegations: from }) => !cities.includes(id) && from.some((its) => own.has(its)))
    .map((outcome) => outcomeLink(reading, outcome));
}

/** The counterparts of a city; of one that has none, its sister cities. */
function cityNames(reading: Reading, id: string): AnswerNames {
  const partnerships = partnershipsOf(reading.atlas, id);
  const pairs = ofKind(partnerships, "city-pair");
  const [kind, shown]: [PartnershipKind, Partnership[]] =
    pairs.length > 0 ? ["city-pair", pairs] : ["sister-cities", ofKind(partnerships, "sister-cities")];
  const isSisters = shown.length > 0 && kind === "sister-cities";
  return {
    kind: isSisters ? "sisters" : "counterparts",
    ...(shown.length > 0 && { section: isSisters ? "sister-cities" : "pairs" }),
    count: shown.length,
    links: shown.map((partnership) => ({
      ...cityLink(reading, otherEnd(partnership, id)),
      ...certainty(partnershipEvidence(reading.atlas, partnership, kind)),
    })),
  };
}

export function cityPage(reading: Reading, id: string): PageContent {
  const { atlas, messages } = reading;
  const city = findCity(atlas, id);
  const name = cityName(reading, id);
  const pairs = ofKind(partnershipsOf(atlas, id), "city-pair");
  const partners = pairs.map((partnership) => otherEnd(partnership, id));
  const comparisons = [
    ...partners.map((other) =>
      compareLink(messages.compare.withCity({ city: cityWithRegion(reading, other) }), id, other),
    ),
    compareLink(messages.compare.anotherCity(), id),
  ];
  const delegations = delegationsOf(atlas, id);
  const outcomes = atlas.outcomes.filter(({ cities }) => cities.includes(id));
  const programs = programsNaming(atlas, id);
  const others = outcomesElsewhere(reading, id);
  const events = atlas.events.filter(({ cities }) => cities.includes(id));
  const told: RecordSections = {
    delegations: section(
      "delegations",
      messages.city.delegations(),
      ...delegationsBlocks(reading, delegations, messages.city.noDelegations({ city: name })),
    ),
    outcomes: section(
      "outcomes",
      messages.city.outcomes(),
      ...outcomesBlocks(
        reading,
        outcomes,
        others.length === 0 ? messages.city.noOutcomes({ city: name }) : undefined,
      ),
      others.length > 0 ? { kind: "chips", links: others } : undefined,
    ),
    programs: section("programs", messages.city.programs(), programsBlock(reading, city)),
    events: section("events", messages.city.events(), ...eventsBlocks(reading, events)),
  };
  return {
    title: name,
    subtitle: whereabouts(reading, city),
    documentTitle: messages.city.documentTitle({ city: name, site: messages.site.name() }),
    hasWayBack: true,
    sections: [
      ...answerSection(reading, {
        cities: [id],
        names: cityNames(reading, id),
        delegations,
        outcomes,
        programs: { ids: programs.map((program) => program.id), section: "programs" },
      }),
      ...pairSections(reading, city),
      ...Object.values(told).flat(),
      ...section("overview", messages.city.overview(), claimsBlock(reading, city.claims)),
      ...gapsSection(reading, city.gaps),
      ...section("place", messages.city.facts(), { kind: "facts", facts: placeFacts(reading, city) }),
      ...section("compare", messages.compare.heading(), { kind: "chips", links: comparisons }),
    ],
  };
}
