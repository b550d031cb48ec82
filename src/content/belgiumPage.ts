import { delegationCities } from "@/domain/connections";
import { formatDate } from "@/i18n/formatDate";
import type { PageContent } from "./pageContent";
import { programLink, type Reading } from "./reading";
import {
  claimsBlock,
  delegationsBlocks,
  eventsBlocks,
  outcomesBlocks,
  type RecordSections,
  section,
} from "./sections";

/** What the sources tie to Belgium and to no city, and the context that the article gives. */
export function belgiumPage(reading: Reading): PageContent {
  const { atlas, locale, messages } = reading;
  const title = messages.belgium.title();
  const programs = atlas.programs.filter(({ cities }) => cities.length === 0);
  const delegations = atlas.delegations.filter((delegation) => delegationCities(delegation).length === 0);
  const context = atlas.events.filter(({ kind }) => kind === "context");
  const events = atlas.events.filter(({ kind, cities }) => kind !== "context" && cities.length === 0);
  const told: RecordSections = {
    outcomes: section(
      "outcomes",
      messages.belgium.outcomes(),
      ...outcomesBlocks(
        reading,
        atlas.outcomes.filter(({ cities }) => cities.length === 0),
      ),
    ),
    programs: section("programs", messages.belgium.programs(), {
      kind: "rows",
      rows: programs.map(({ id, date }) => ({
        link: programLink(reading, id),
        detail: formatDate(date, locale, messages),
      })),
    }),
    delegations: section(
      "delegations",
      messages.belgium.delegations(),
      ...delegationsBlocks(reading, delegations),
    ),
    events: section("events", messages.belgium.events(), ...eventsBlocks(reading, events)),
  };
  return {
    title,
    subtitle: messages.belgium.subtitle(),
    documentTitle: messages.city.documentTitle({ city: title, site: messages.site.name() }),
    description: messages.belgium.description(),
    hasWayBack: true,
    sections: [
      ...section("organisers", messages.belgium.organisers(), claimsBlock(reading, atlas.about.organisers)),
      ...Object.values(told).flat(),
      ...section(
        "context",
        messages.belgium.context(),
        { kind: "note", text: messages.belgium.contextNote() },
        ...eventsBlocks(reading, context),
      ),
    ],
  };
}
