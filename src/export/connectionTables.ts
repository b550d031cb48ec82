import { weakestGrade } from "@/domain/evidence";
import { findCity } from "@/domain/lookUp";
import { connectionsShown, endsInOrder } from "./connectionsShown";
import { dateCells, dateColumns } from "./dateCells";
import type { ExportInput } from "./exportInput";
import type { Cell, PackageTable } from "./toCsv";

/** What joins two cities: partnerships alone, and every connection with the places of both its ends. */
export function connectionTables(input: ExportInput): PackageTable[] {
  const { atlas } = input.reading;
  const shown = connectionsShown(input);
  return [
    {
      name: "partnerships",
      columns: [
        ...["id", "partnership", "kind", "name", "belgian_city", "us_city"],
        ...["status", "basis", "weakest_grade"],
        ...dateColumns("since"),
        ...dateColumns("ended"),
        "sources",
      ],
      rows: shown
        .filter(({ kind }) => kind !== "visit")
        .map((it) => [
          it.id,
          "id" in it.page ? it.page.id : null,
          it.kind,
          it.name,
          it.belgianCity,
          it.usCity,
          it.status,
          it.basis,
          weakestGrade(atlas, it.sources) ?? null,
          ...dateCells(it.date, input),
          ...dateCells(it.ended, input),
          it.sources.join("; "),
        ]),
    },
    {
      // Both ends with their places in one row, as programs that draw arcs and flows want them.
      name: "connections",
      columns: [
        ...["id", "kind", "name", "from_city", "from_latitude", "from_longitude"],
        ...["to_city", "to_latitude", "to_longitude", "direction", "basis", "weakest_grade"],
        ...dateColumns(),
        "sources",
      ],
      rows: shown.map((it) => [
        it.id,
        it.kind,
        it.name,
        ...endsInOrder(it).flatMap((id): Cell[] => {
          const { coordinates } = findCity(atlas, id);
          return [id, coordinates.lat, coordinates.lng];
        }),
        it.direction,
        it.basis,
        weakestGrade(atlas, it.sources) ?? null,
        ...dateCells(it.date, input),
        it.sources.join("; "),
      ]),
    },
  ];
}
