import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import { formatDate } from "@/i18n/formatDate";
import type { Block, PageContent } from "./pageContent";
import { ofKind, pairsBlock } from "./partnerships";
import { cityLink, type Reading, readClaim, readFact } from "./reading";
import { readDate } from "./records";
import {
  claimsBlock,
  delegationsBlocks,
  eventsBlocks,
  gapsSection,
  outcomesBlocks,
  section,
} from "./sections";

export function programPage(reading: Reading, id: string): PageContent {
  const { atlas, locale, messages } = reading;
  const program = find(atlas.programs, id);
  const name = inLocale(program.name, locale);
  const cities: Block =
    program.cities.length > 0
      ? {
          kind: "linked-claims",
          items: program.cities.map(({ city, claim }) => ({
            link: cityLink(reading, city),
            claims: [readClaim(reading, claim)],
          })),
        }
      : { kind: "note", text: messages.program.noCities() };
  const delegations = atlas.delegations.filter(
    (delegation) => delegation.program.kind === "program" && delegation.program.program === id,
  );
  const pairs =
    id === "city-pair"
      ? pairsBlock(reading, ofKind(atlas.partnerships, "city-pair"), "city-pair")
      : undefined;
  return {
    title: name,
    ...(program.date.kind !== "unknown" && { subtitle: formatDate(program.date, locale, messages) }),
    documentTitle: messages.city.documentTitle({ city: name, site: messages.site.name() }),
    description: messages.program.description({ program: name }),
    hasWayBack: true,
    sections: [
      ...section("what", messages.program.what(), claimsBlock(reading, program.claims), {
        kind: "facts",
        facts: [
          readFact(reading, messages.program.runBy(), program.runBy),
          readDate(reading, messages.program.when(), program.date),
        ],
      }),
      ...section("pairs", messages.city.pairs(), pairs),
      ...section("cities", messages.program.cities(), cities),
      ...section("delegations", messages.program.delegations(), ...delegationsBlocks(reading, delegations)),
      ...section(
        "outcomes",
        messages.program.outcomes(),
        ...outcomesBlocks(
          reading,
          atlas.outcomes.filter(({ programs }) => programs.includes(id)),
        ),
      ),
      ...section(
        "events",
        messages.program.events(),
        ...eventsBlocks(
          reading,
          atlas.events.filter(({ programs }) => programs.includes(id)),
        ),
      ),
      ...gapsSection(reading, program.gaps),
    ],
  };
}
