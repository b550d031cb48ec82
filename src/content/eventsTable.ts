import { compareDates } from "@/domain/dateBounds";
import { inLocale } from "@/domain/inLocale";
import { citiesCell, dateCell, known, linked, programsCell, rankDates } from "./listCells";
import type { WholeTable } from "./listContent";
import { belgiumWideOr } from "./listPlaces";
import type { IndexReading } from "./reading";

/** Events and context in order of time, those without a date last. */
export function eventsTable(reading: IndexReading): WholeTable {
  const { atlas, locale, messages } = reading;
  const ranks = rankDates(atlas.events.map(({ date }) => date));
  return {
    heading: messages.city.events(),
    sortedBy: "when",
    columns: [
      { id: "event", label: messages.list.event() },
      { id: "kind", label: messages.list.kind() },
      { id: "when", label: messages.record.when() },
      { id: "cities", label: messages.record.cities() },
      { id: "programs", label: messages.city.programs() },
    ],
    rows: atlas.events
      .toSorted((one, other) => compareDates(one.date, other.date))
      .map(({ id, kind, title, date, cities, programs }) => ({
        record: `event:${id}`,
        cities,
        cells: [
          linked({ page: belgiumWideOr(cities), fragment: id, text: inLocale(title, locale) }),
          known(messages.list.eventKind({ kind })),
          dateCell(reading, date, ranks),
          citiesCell(reading, cities),
          programsCell(reading, programs),
        ],
      })),
  };
}
