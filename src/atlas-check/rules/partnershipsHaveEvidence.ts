import type { Atlas } from "@/domain/atlas";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { mayBeUnread, problemAt, type RuleContext } from "./rule";

/** The program whose Belgian cities may have a connection of the kind city-pair. */
const CITY_PAIR = "city-pair";

export function connectionsHaveClaims(atlas: Atlas): AtlasProblem[] {
  return atlas.partnerships.flatMap(({ connections }, index) =>
    connections.flatMap(({ kind, claims }, at) => {
      if (claims.length > 0) return [];
      const problem = `The connection of the kind ${quote(kind)} rests on no claim.`;
      const remedy =
        "Add a claim with its citation, or delete the connection: no partnership stands without evidence.";
      return [problemAt(atlas, ["partnerships", index, "connections", at, "claims"], problem, remedy)];
    }),
  );
}

export function cityPairsAreInTheProgram(atlas: Atlas, context: RuleContext): AtlasProblem[] {
  // A city of the program may be what could not be read.
  if (mayBeUnread(context, "programs", CITY_PAIR)) return [];
  const program = atlas.programs.find(({ id }) => id === CITY_PAIR);
  return atlas.partnerships.flatMap(({ belgianCity, connections }, index) =>
    connections.flatMap(({ kind }, at) => {
      if (kind !== CITY_PAIR || program?.cities.some(({ city }) => city === belgianCity)) return [];
      const problem = `No source names ${quote(belgianCity)} in the program "${CITY_PAIR}".`;
      const remedy = `Add the city with its claim to the cities of "${CITY_PAIR}" in programs.json, or delete the connection.`;
      return [problemAt(atlas, ["partnerships", index, "connections", at, "kind"], problem, remedy)];
    }),
  );
}

export function onlyEndedConnectionsHaveAnEnd(atlas: Atlas): AtlasProblem[] {
  return atlas.partnerships.flatMap(({ connections }, index) =>
    connections.flatMap(({ status, ended }, at) => {
      const path = ["partnerships", index, "connections", at];
      if (status === "ended" && !ended) {
        const remedy =
          'Add "ended" with a date; where no source gives one: { "kind": "unknown", "sentence": { "en": "…" } }';
        return [problemAt(atlas, [...path, "ended"], 'is missing, though the status is "ended".', remedy)];
      }
      if (status !== "ended" && ended) {
        const remedy = 'Set the status to "ended", or delete "ended".';
        return [problemAt(atlas, [...path, "ended"], `stands beside the status ${quote(status)}.`, remedy)];
      }
      return [];
    }),
  );
}
