import { delegationCities } from "@/domain/connections";
import type { AnyDate } from "@/domain/dateValue";
import { inLocale } from "@/domain/inLocale";
import type { Page } from "@/domain/page";
import { recordsOfPage } from "@/domain/recordsOfPage";
import { formatDate } from "@/i18n/formatDate";
import type { IndexReading } from "./reading";
import { recordPage } from "./recordPage";
import type { TimelineRecord } from "./timelineContent";

export type DatedRecord = TimelineRecord & { date: AnyDate };

/** Pages that tell of their records themselves. */
const TELLS_ITS_OWN = new Set<Page["kind"]>(["city", "partnership", "program", "belgium"]);

/** The records that the timeline of a page tells of, each with the place it can be read at: on the page where that is. */
export function timelineRecords({ atlas, locale, messages }: IndexReading, page: Page): DatedRecord[] {
  const its = recordsOfPage(atlas, page);
  const common = (id: string, date: AnyDate, cities: string[]) => ({
    id,
    date,
    when: formatDate(date, locale, messages),
    cities,
    page: TELLS_ITS_OWN.has(page.kind) ? page : recordPage(atlas, cities),
    fragment: id,
  });
  return [
    ...atlas.delegations
      .filter(({ id }) => its.delegations.has(id))
      .map((delegation): DatedRecord => {
        const { id, title, date } = delegation;
        return {
          ...common(id, date, delegationCities(delegation)),
          kind: "delegation",
          title: inLocale(title, locale),
        };
      }),
    ...atlas.events
      .filter(({ id }) => its.events.has(id))
      .map(
        ({ id, kind, title, date, cities }): DatedRecord => ({
          ...common(id, date, cities),
          kind: kind === "context" ? "context" : "event",
          title: inLocale(title, locale),
        }),
      ),
    ...atlas.outcomes
      .filter(({ id }) => its.outcomes.has(id))
      .map(
        ({ id, title, date, cities }): DatedRecord => ({
          ...common(id, date, cities),
          kind: "outcome",
          title: inLocale(title, locale),
        }),
      ),
    ...atlas.programs
      .filter(({ id }) => its.programs.has(id))
      .map(
        ({ id, name, date, cities }): DatedRecord => ({
          id,
          date,
          when: formatDate(date, locale, messages),
          kind: "program",
          title: inLocale(name, locale),
          page: { kind: "program", id },
          cities: cities.map(({ city }) => city),
        }),
      ),
  ];
}
