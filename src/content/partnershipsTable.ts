import type { IndexedPartnership } from "@/domain/atlasIndex";
import { distanceKm } from "@/domain/distance";
import { connectionEvidence } from "@/domain/evidence";
import { findCity } from "@/domain/lookUp";
import { formatDate, formatList, formatNumber } from "@/i18n/formatDate";
import { citiesCell, type DateRanks, dateCell, known, linked, rankDates, unknown } from "./listCells";
import type { ListCell, WholeTable } from "./listContent";
import { cityName, type IndexReading } from "./reading";
import { sisterLayerNote } from "./sisterLayer";

type Connection = IndexedPartnership["connections"][number];

function kindName({ messages }: IndexReading, { kind }: Connection): string {
  return kind === "city-pair" ? messages.partnership.cityPair() : messages.partnership.sisterCities();
}

function statusCell({ locale, messages }: IndexReading, { status, ended }: Connection): ListCell {
  switch (status) {
    case "current":
      return known(messages.list.current());
    case "unknown":
      return unknown(messages.list.notStated());
    case "ended":
      return known(
        ended
          ? messages.partnership.statusEndedOn({ date: formatDate(ended, locale, messages) })
          : messages.partnership.statusEnded(),
      );
  }
}

/** What is the same for all connections is said once; what differs, each with its kind. */
function joined(reading: IndexReading, connections: readonly Connection[], cells: ListCell[]): ListCell {
  const [first] = cells;
  if (first && cells.every(({ text }) => text === first.text)) return first;
  const texts = connections.map((connection, at) => `${kindName(reading, connection)}: ${cells[at]?.text}`);
  const sortKeys = cells.flatMap(({ sortKey }) => sortKey ?? []);
  return {
    text: texts.join(" · "),
    isKnown: cells.some(({ isKnown }) => isKnown),
    ...(sortKeys.length > 0 && { sortKey: Math.min(...sortKeys) }),
  };
}

function partnershipCells(
  reading: IndexReading,
  { id, belgianCity, usCity, connections }: IndexedPartnership,
  ranks: DateRanks,
): [ListCell, ...ListCell[]] {
  const { atlas, locale, messages } = reading;
  const km = distanceKm(findCity(atlas, belgianCity).coordinates, findCity(atlas, usCity).coordinates);
  const title = messages.partnership.title({
    belgian: cityName(reading, belgianCity),
    us: cityName(reading, usCity),
  });
  const kinds = connections.map((connection) => kindName(reading, connection));
  const evidence = connections.map((connection) =>
    known(messages.list[connectionEvidence(atlas, connection)]()),
  );
  const since = connections.map((connection) => dateCell(reading, connection.since, ranks));
  const statuses = connections.map((connection) => statusCell(reading, connection));
  const distance = messages.list.km({ km: formatNumber(Math.round(km), locale) });
  return [
    linked({ page: { kind: "partnership", id }, text: title }),
    citiesCell(reading, [belgianCity]),
    citiesCell(reading, [usCity]),
    known(formatList(kinds, locale)),
    joined(reading, connections, since),
    joined(reading, connections, statuses),
    known(distance, Math.round(km)),
    joined(reading, connections, evidence),
  ];
}

export function partnershipsTable(reading: IndexReading): WholeTable {
  const { atlas, messages } = reading;
  const ranks = rankDates(
    atlas.partnerships.flatMap(({ connections }) => connections.map(({ since }) => since)),
  );
  return {
    heading: messages.city.pairs(),
    note: sisterLayerNote(reading),
    columns: [
      { id: "partnership", label: messages.list.partnership() },
      { id: "belgian-city", label: messages.list.belgianCity() },
      { id: "us-city", label: messages.list.usCity() },
      { id: "kind", label: messages.list.kind() },
      { id: "since", label: messages.partnership.since() },
      { id: "status", label: messages.partnership.status() },
      { id: "distance", label: messages.list.distance() },
      { id: "evidence", label: messages.list.evidence() },
    ],
    rows: atlas.partnerships.map((partnership) => ({
      record: `partnership:${partnership.id}`,
      cities: [partnership.belgianCity, partnership.usCity],
      cells: partnershipCells(reading, partnership, ranks),
    })),
  };
}
