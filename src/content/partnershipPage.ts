import { connectionEvidence } from "@/domain/evidence";
import { findCity } from "@/domain/lookUp";
import type { Connection, Partnership } from "@/domain/partnership";
import { delegationsBetween, outcomesBetween, programsOf } from "@/domain/relations";
import { formatDate, formatList } from "@/i18n/formatDate";
import { answerSection, certainty } from "./answerCard";
import { partnershipLinkTitle } from "./basis";
import { wayApart } from "./distanceApart";
import type { AnswerNames, EndContent, FactContent, PageContent, Section } from "./pageContent";
import { partnershipOf } from "./partnerships";
import { populationFacts } from "./placeFacts";
import { cityLink, compareLink, partnershipTitle, programLink, type Reading, regionName } from "./reading";
import { readDate } from "./records";
import {
  claimsBlock,
  gapsSection,
  outcomesBlocks,
  type RecordSections,
  section,
  storyBlocks,
} from "./sections";

function kindName({ messages }: Reading, { kind }: Connection): string {
  return kind === "city-pair" ? messages.partnership.cityPair() : messages.partnership.sisterCities();
}

function status({ locale, messages }: Reading, connection: Connection): string {
  switch (connection.status) {
    case "current":
      return messages.partnership.statusCurrent();
    case "unknown":
      return messages.partnership.statusUnknown();
    case "ended":
      return connection.ended
        ? messages.partnership.statusEndedOn({ date: formatDate(connection.ended, locale, messages) })
        : messages.partnership.statusEnded();
  }
}

function connectionSection(reading: Reading, connection: Connection): Section[] {
  const { messages } = reading;
  const facts: FactContent[] = [
    readDate(reading, messages.partnership.since(), connection.since),
    {
      label: messages.partnership.status(),
      value: status(reading, connection),
      isKnown: connection.status !== "unknown",
      sources: [],
    },
  ];
  return section(connection.kind, kindName(reading, connection), claimsBlock(reading, connection.claims), {
    kind: "facts",
    facts,
  });
}

/** One of the two cities: its place, its people and the programs that name it. */
function readEnd(reading: Reading, id: string): EndContent {
  const { atlas, locale, messages } = reading;
  const city = findCity(atlas, id);
  const programs = atlas.programs.filter(({ cities }) => cities.some((member) => member.city === id));
  return {
    link: cityLink(reading, id),
    place: messages.city.place({
      region: regionName(city, locale),
      country: messages.country[city.country](),
    }),
    populations: populationFacts(reading, city),
    programs: programs.map((program) => programLink(reading, program.id)),
  };
}

/** How the two are linked, each kind with how it is known. */
function linkNames(reading: Reading, { id, connections }: Partnership): AnswerNames {
  const [first] = connections;
  return {
    kind: "links",
    ...(first && { section: first.kind }),
    count: connections.length,
    links: connections.map((connection) => ({
      page: { kind: "partnership", id },
      fragment: `section-${connection.kind}`,
      text: kindName(reading, connection),
      ...certainty(connectionEvidence(reading.atlas, connection)),
    })),
  };
}

export function partnershipPage(reading: Reading, id: string): PageContent {
  const { atlas, locale, messages } = reading;
  const partnership = partnershipOf(reading, id);
  const { belgianCity, usCity, connections, gaps } = partnership;
  const title = partnershipTitle(reading, partnership);
  const kinds = formatList(
    connections.map((connection) => kindName(reading, connection)),
    locale,
  );
  const outcomes = outcomesBetween(atlas, partnership);
  const delegations = delegationsBetween(atlas, partnership);
  const events = atlas.events.filter(
    ({ kind, cities }) => kind !== "context" && cities.includes(belgianCity) && cities.includes(usCity),
  );
  const programs = programsOf(atlas, partnership);
  const told: RecordSections = {
    delegations: section(
      "delegations",
      messages.partnership.delegations(),
      ...storyBlocks(reading, delegations, events, messages.partnership.noDelegations()),
    ),
    outcomes: section(
      "outcomes",
      messages.partnership.outcomes(),
      ...outcomesBlocks(reading, outcomes, messages.partnership.noOutcomes()),
    ),
    // Told with the delegations.
    events: [],
    // Named by the card and by each city's end.
    programs: [],
  };
  return {
    title,
    subtitle: messages.partnership.subtitle({
      kinds,
      ...wayApart(reading, belgianCity, usCity),
    }),
    documentTitle: messages.city.documentTitle({
      city: partnershipLinkTitle(reading, partnership),
      site: messages.site.name(),
    }),
    hasWayBack: true,
    sections: [
      ...answerSection(reading, {
        cities: [belgianCity, usCity],
        names: linkNames(reading, partnership),
        delegations,
        outcomes,
        programs: { ids: programs },
      }),
      ...Object.values(told).flat(),
      ...connections.flatMap((connection) => connectionSection(reading, connection)),
      ...gapsSection(reading, gaps),
      ...section("place", messages.partnership.ends(), {
        kind: "ends",
        ends: [readEnd(reading, belgianCity), readEnd(reading, usCity)],
      }),
      ...section("compare", messages.compare.heading(), {
        kind: "chips",
        links: [compareLink(messages.partnership.compare(), belgianCity, usCity)],
      }),
    ],
  };
}
