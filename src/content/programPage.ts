import { isDated } from "@/domain/dateBounds";
import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import { partnershipsIn } from "@/domain/relations";
import { formatDate } from "@/i18n/formatDate";
import type { Block, PageContent } from "./pageContent";
import { ofKind, pairsBlock } from "./partnerships";
import { cityLink, partnershipLink, type Reading, readClaim, readFact } from "./reading";
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
  const cities: Block[] =
    program.cities.length > 0
      ? [
          {
            kind: "linked-claims",
            items: program.cities.map(({ city, claim }) => ({
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
  const partnerships = partnershipsIn(atlas, id);
  const pairs = ofKind(partnerships, "city-pair");
  const others = partnerships.filter((partnership) => !pairs.includes(partnership));
  return {
    title: name,
    ...(isDated(program.date) && { subtitle: formatDate(program.date, locale, messages) }),
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
      ...section(
        "pairs",
        messages.city.pairs(),
        pairs.length > 0 ? pairsBlock(reading, pairs, "city-pair") : undefined,
        others.length > 0
          ? { kind: "chips", links: others.map((other) => partnershipLink(reading, other)) }
          : undefined,
      ),
      ...section("cities", messages.program.cities(), ...cities),
      ...section(
        "delegations",
        messages.program.delegations(),
        ...delegationsBlocks(reading, delegations, messages.program.noDelegations()),
      ),
      ...section(
        "outcomes",
        messages.program.outcomes(),
        ...outcomesBlocks(
          reading,
          atlas.outcomes.filter(({ programs }) => programs.includes(id)),
          messages.program.noOutcomes(),
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
