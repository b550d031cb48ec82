import type { City } from "@/domain/city";
import { delegationsOf, otherEnd, partnershipsOf, programsNaming } from "@/domain/connections";
import { citiesCell, known, linked, programsCell, unknown } from "./listCells";
import type { ListCell, ListTable } from "./listContent";
import { ofKind } from "./partnerships";
import { cityName, type Reading, regionName } from "./reading";

function counterpartsCell(reading: Reading, city: City): ListCell {
  const { atlas, messages } = reading;
  const isMember = programsNaming(atlas, city.id).some(({ id }) => id === "city-pair");
  const counterparts = ofKind(partnershipsOf(atlas, city.id), "city-pair").map((partnership) =>
    otherEnd(partnership, city.id),
  );
  const none = isMember ? messages.home.notNamed() : messages.list.notInCityPair();
  return citiesCell(reading, counterparts, unknown(none));
}

function cityCells(reading: Reading, city: City): [ListCell, ...ListCell[]] {
  const { atlas, locale, messages } = reading;
  const programs = programsNaming(atlas, city.id);
  const delegations = delegationsOf(atlas, city.id);
  return [
    linked({ page: { kind: "city", id: city.id }, text: cityName(reading, city.id) }),
    known(messages.country[city.country]()),
    known(regionName(city, locale)),
    counterpartsCell(reading, city),
    programsCell(
      reading,
      programs.map(({ id }) => id),
    ),
    known(String(delegations.length), delegations.length),
  ];
}

/** Cities in the order of their names. */
export function citiesTable(reading: Reading): Omit<ListTable, "id" | "count"> {
  const { atlas, locale, messages } = reading;
  const { compare } = new Intl.Collator(locale);
  const byName = (one: City, other: City) => compare(cityName(reading, one.id), cityName(reading, other.id));
  return {
    heading: messages.record.cities(),
    sortedBy: "city",
    columns: [
      { id: "city", label: messages.list.city() },
      { id: "country", label: messages.list.country() },
      { id: "region", label: messages.list.region() },
      { id: "counterparts", label: messages.list.counterparts() },
      { id: "programs", label: messages.city.programs() },
      { id: "delegations", label: messages.list.delegationCount() },
    ],
    rows: atlas.cities.toSorted(byName).map((city) => ({
      record: `city:${city.id}`,
      cities: [city.id],
      cells: cityCells(reading, city),
    })),
  };
}
