import type { Atlas } from "@/domain/atlas";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { COUNTRIES } from "@/domain/city";
import { COUNTRY_NAMES } from "./countryNames";
import { problemAt } from "./rule";

export function partnershipIdsNameBothCities(atlas: Atlas): AtlasProblem[] {
  return atlas.partnerships.flatMap(({ id, belgianCity, usCity }, index) => {
    const expected = `${belgianCity}--${usCity}`;
    if (id === expected) return [];
    const problem = `is ${quote(id)}, but the cities make it ${quote(expected)}.`;
    return [
      problemAt(
        atlas,
        ["partnerships", index, "id"],
        problem,
        "Correct the id or the cities, so that they agree.",
      ),
    ];
  });
}

export function partnershipsJoinBelgiumAndTheUnitedStates(atlas: Atlas): AtlasProblem[] {
  const countries = new Map(atlas.cities.map(({ id, country }) => [id, country]));
  return atlas.partnerships.flatMap((partnership, index) =>
    COUNTRIES.flatMap((expected) => {
      const field = expected === "BE" ? "belgianCity" : "usCity";
      const country = countries.get(partnership[field]);
      if (country === undefined || country === expected) return [];
      const problem = `${quote(partnership[field])} is in ${COUNTRY_NAMES[country]}, not in ${COUNTRY_NAMES[expected]}.`;
      const remedy = "Exchange the two cities if they are swapped, or name another one.";
      return [problemAt(atlas, ["partnerships", index, field], problem, remedy)];
    }),
  );
}

/** Two records of the same id are reported as such: here only the same cities under two ids. */
export function twoCitiesShareOnePartnership(atlas: Atlas): AtlasProblem[] {
  return atlas.partnerships.flatMap((partnership, index) => {
    const first = atlas.partnerships.find(
      ({ belgianCity, usCity }) => belgianCity === partnership.belgianCity && usCity === partnership.usCity,
    );
    if (!first || first.id === partnership.id) return [];
    const problem = `The same two cities are joined by ${quote(first.id)} already.`;
    const remedy = `Move its connections to ${quote(first.id)} and delete this record.`;
    return [problemAt(atlas, ["partnerships", index, "usCity"], problem, remedy)];
  });
}

export function connectionsAreOfDifferentKinds(atlas: Atlas): AtlasProblem[] {
  return atlas.partnerships.flatMap(({ connections }, index) =>
    connections.flatMap(({ kind }, at) => {
      if (connections.findIndex((connection) => connection.kind === kind) === at) return [];
      const problem = `The partnership has a connection of the kind ${quote(kind)} already.`;
      const remedy = "Put the claims of both into one connection and delete the other.";
      return [problemAt(atlas, ["partnerships", index, "connections", at, "kind"], problem, remedy)];
    }),
  );
}
