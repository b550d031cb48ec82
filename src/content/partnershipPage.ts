import { delegationCities } from "@/domain/connections";
import { distanceKm } from "@/domain/distance";
import { findCity } from "@/domain/lookUp";
import type { Connection } from "@/domain/partnership";
import { formatDate, formatList, formatNumber } from "@/i18n/formatDate";
import type { Block, FactContent, PageContent, Section } from "./pageContent";
import { partnershipOf, partnershipTitle } from "./partnerships";
import { cityLink, cityName, programLink, type Reading } from "./reading";
import { readDate } from "./records";
import { claimsBlock, delegationsBlocks, gapsSection, outcomesBlocks, section } from "./sections";

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

export function partnershipPage(reading: Reading, id: string): PageContent {
  const { atlas, locale, messages } = reading;
  const partnership = partnershipOf(reading, id);
  const ends = [partnership.belgianCity, partnership.usCity];
  const [belgian, us] = [cityName(reading, partnership.belgianCity), cityName(reading, partnership.usCity)];
  const title = partnershipTitle(reading, partnership);
  const km = distanceKm(
    findCity(atlas, partnership.belgianCity).coordinates,
    findCity(atlas, partnership.usCity).coordinates,
  );
  const distance = messages.partnership.distance({ km: formatNumber(Math.round(km), locale) });
  const kinds = formatList(
    partnership.connections.map((connection) => kindName(reading, connection)),
    locale,
  );
  const delegations = atlas.delegations.filter((delegation) =>
    ends.every((end) => delegationCities(delegation).includes(end)),
  );
  const shared = new Set(delegations.map((delegation) => delegation.id));
  const outcomes = atlas.outcomes.filter((outcome) =>
    outcome.delegations.some((delegation) => shared.has(delegation)),
  );
  const programs = new Set(
    delegations.flatMap(({ program }) => (program.kind === "program" ? [program.program] : [])),
  );
  const programLinks = [...programs].map((program) => programLink(reading, program));
  const cities: Block = { kind: "chips", links: ends.map((end) => cityLink(reading, end)) };
  return {
    title,
    subtitle: messages.partnership.subtitle({ kinds, distance }),
    documentTitle: messages.city.documentTitle({ city: title, site: messages.site.name() }),
    description: messages.partnership.description({ belgian, us }),
    hasWayBack: true,
    sections: [
      ...section("cities", messages.record.cities(), cities),
      ...partnership.connections.flatMap((connection) => connectionSection(reading, connection)),
      ...section(
        "delegations",
        messages.partnership.delegations(),
        ...delegationsBlocks(reading, delegations, messages.partnership.noDelegations()),
      ),
      ...section(
        "outcomes",
        messages.partnership.outcomes(),
        ...outcomesBlocks(reading, outcomes, messages.partnership.noOutcomes()),
      ),
      ...section(
        "programs",
        messages.partnership.programs(),
        programLinks.length > 0 ? { kind: "chips", links: programLinks } : undefined,
      ),
      ...gapsSection(reading, partnership.gaps),
    ],
  };
}
