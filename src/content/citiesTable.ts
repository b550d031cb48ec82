import type { IndexedCity } from "@/domain/atlasIndex";
import { delegationCities } from "@/domain/connections";
import { citiesCell, known, linked, programsCell, unknown } from "./listCells";
import type { ListCell, WholeTable } from "./listContent";
import { ofKind } from "./partnerships";
import { cityName, type IndexReading, regionName } from "./reading";

type Records = {
  counterparts: string[];
  isInCityPair: boolean;
  programs: string[];
  delegations: number;
};

/** What the atlas has of each city, gone through once. */
function recordsByCity({ atlas }: IndexReading): ReadonlyMap<string, Records> {
  const all = new Map(
    atlas.cities.map(({ id }): [string, Records] => [
      id,
      { counterparts: [], isInCityPair: false, programs: [], delegations: 0 },
    ]),
  );
  for (const { belgianCity, usCity } of ofKind(atlas.partnerships, "city-pair")) {
    all.get(belgianCity)?.counterparts.push(usCity);
    all.get(usCity)?.counterparts.push(belgianCity);
  }
  for (const { id, cities } of atlas.programs)
    for (const city of new Set(cities.map((member) => member.city))) {
      const its = all.get(city);
      its?.programs.push(id);
      if (its && id === "city-pair") its.isInCityPair = true;
    }
  for (const delegation of atlas.delegations)
    for (const city of new Set(delegationCities(delegation))) {
      const its = all.get(city);
      if (its) its.delegations += 1;
    }
  return all;
}

function cityCells(
  reading: IndexReading,
  city: IndexedCity,
  { counterparts, isInCityPair, programs, delegations }: Records,
): [ListCell, ...ListCell[]] {
  const { locale, messages } = reading;
  const none = isInCityPair ? messages.home.notNamed() : messages.list.notInCityPair();
  return [
    linked({ page: { kind: "city", id: city.id }, text: cityName(reading, city.id) }),
    known(messages.country[city.country]()),
    known(regionName(city, locale)),
    citiesCell(reading, counterparts, unknown(none)),
    programsCell(reading, programs),
    known(String(delegations), delegations),
  ];
}

/** Cities in the order of their names. */
export function citiesTable(reading: IndexReading): WholeTable {
  const { atlas, locale, messages } = reading;
  const { compare } = new Intl.Collator(locale);
  const records = recordsByCity(reading);
  const byName = (one: IndexedCity, other: IndexedCity) =>
    compare(cityName(reading, one.id), cityName(reading, other.id));
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
    rows: atlas.cities.toSorted(byName).flatMap((city) => {
      const its = records.get(city.id);
      return its
        ? [{ record: `city:${city.id}`, cities: [city.id], cells: cityCells(reading, city, its) }]
        : [];
    }),
  };
}
