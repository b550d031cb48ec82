import { inLocale } from "@/domain/inLocale";
import { citiesCell, dateCell, known, linked, rankDates, unknown } from "./listCells";
import type { WholeTable } from "./listContent";
import { type IndexReading, programLink } from "./reading";

export function programsTable(reading: IndexReading): WholeTable {
  const { atlas, locale, messages } = reading;
  const ranks = rankDates(atlas.programs.map(({ date }) => date));
  return {
    heading: messages.city.programs(),
    columns: [
      { id: "program", label: messages.list.program() },
      { id: "organizer", label: messages.program.runBy() },
      { id: "when", label: messages.program.when() },
      { id: "cities", label: messages.program.cities() },
    ],
    rows: atlas.programs.map((program) => {
      const { id, runBy, date } = program;
      const cities = program.cities.map(({ city }) => city);
      return {
        record: `program:${id}`,
        cities,
        cells: [
          linked(programLink(reading, id)),
          runBy.kind === "known" ? known(inLocale(runBy.value, locale)) : unknown(messages.list.notStated()),
          dateCell(reading, date, ranks),
          citiesCell(reading, cities),
        ],
      };
    }),
  };
}
