import { isDated, partialBoundsOf } from "@/domain/dateBounds";
import { inLocale } from "@/domain/inLocale";
import { findCity } from "@/domain/lookUp";
import { connectionsShown, endsInOrder } from "./connectionsShown";
import type { ExportInput } from "./exportInput";
import type { PackageTable } from "./toCsv";

/**
 * Connections in the columns that FlowmapBlue asks for (locations: id, name, lat, lon; flows: origin, dest, count, time), with
 * the places of both ends beside them for kepler.gl and Datawrapper.
 */
export function flowTables(input: ExportInput): PackageTable[] {
  const { atlas, locale } = input.reading;
  const shown = connectionsShown(input).map((connection) => {
    const [from, to] = endsInOrder(connection).map((id) => findCity(atlas, id));
    return { connection, ends: from && to ? [from, to] : [] };
  });
  const locations = new Map(shown.flatMap(({ ends }) => ends.map((city) => [city.id, city] as const)));
  return [
    {
      name: "locations",
      columns: ["id", "name", "lat", "lon"],
      rows: [...locations.values()].map(({ id, names, coordinates }) => [
        id,
        inLocale(names, locale),
        coordinates.lat,
        coordinates.lng,
      ]),
    },
    {
      name: "flows",
      columns: [
        ...["origin", "dest", "count", "time", "kind", "basis", "record"],
        ...["origin_lat", "origin_lon", "dest_lat", "dest_lon"],
      ],
      rows: shown.map(({ connection: { id, kind, date, basis }, ends }) => [
        ...ends.map((city) => city.id),
        1,
        (isDated(date) && partialBoundsOf(date).earliest) || null,
        kind,
        basis,
        id,
        ...ends.flatMap(({ coordinates }) => [coordinates.lat, coordinates.lng]),
      ]),
    },
  ];
}
