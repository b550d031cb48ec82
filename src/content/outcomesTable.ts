import { compareDates } from "@/domain/dateBounds";
import { inLocale } from "@/domain/inLocale";
import { citiesCell, dateCell, known, linked, programsCell, rankDates } from "./listCells";
import type { WholeTable } from "./listContent";
import { belgiumWideOr } from "./listPlaces";
import type { IndexReading } from "./reading";

/** Outcomes in order of time, those without a date last. */
export function outcomesTable(reading: IndexReading): WholeTable {
  const { atlas, locale, messages } = reading;
  const ranks = rankDates(atlas.outcomes.map(({ date }) => date));
  return {
    heading: messages.city.outcomes(),
    sortedBy: "when",
    columns: [
      { id: "outcome", label: messages.list.outcome() },
      { id: "cities", label: messages.record.cities() },
      { id: "programs", label: messages.city.programs() },
      { id: "reporter", label: messages.record.reportedBy() },
      { id: "when", label: messages.record.when() },
    ],
    rows: atlas.outcomes
      .toSorted((one, other) => compareDates(one.date, other.date))
      .map(({ id, title, cities, programs, reporter, date }) => ({
        record: `outcome:${id}`,
        cities,
        cells: [
          linked({ page: belgiumWideOr(cities), fragment: id, text: inLocale(title, locale) }),
          // Tied by the sources to Belgium and to no city.
          citiesCell(reading, cities, known(messages.belgium.title())),
          programsCell(reading, programs),
          known(messages.record.reporter[reporter]()),
          dateCell(reading, date, ranks),
        ],
      })),
  };
}
