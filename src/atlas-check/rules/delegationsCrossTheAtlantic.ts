import type { Atlas } from "@/domain/atlas";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { COUNTRIES, type Country } from "@/domain/city";
import type { Delegation, Direction, Party } from "@/domain/delegation";
import { COUNTRY_NAMES } from "./countryNames";
import { problemAt } from "./rule";

const ENDS = ["from", "to"] as const;

const EXPECTED: Record<Direction, { from: Country; to: Country } | undefined> = {
  "to-united-states": { from: "BE", to: "US" },
  "to-belgium": { from: "US", to: "BE" },
  "not-stated": undefined,
};

/** The countries of one end of a journey; none where they are not stated or its cities are unknown. */
function countriesOf(atlas: Atlas, party: Party): Country[] {
  switch (party.kind) {
    case "cities":
      return COUNTRIES.filter((country) =>
        atlas.cities.some((city) => city.country === country && party.cities.includes(city.id)),
      );
    case "country":
    case "unnamed":
      return [party.country];
    case "not-stated":
      return [];
  }
}

function isStated({ direction }: Delegation): boolean {
  return EXPECTED[direction] !== undefined;
}

export function eachEndIsInOneCountry(atlas: Atlas): AtlasProblem[] {
  return atlas.delegations.flatMap((delegation, index) =>
    ENDS.filter((end) => countriesOf(atlas, delegation[end]).length > 1).map((end) =>
      problemAt(
        atlas,
        ["delegations", index, end, "cities"],
        "Some of these cities are in Belgium, others in the United States.",
        "Keep the cities of one country, and make a delegation of its own for the others.",
      ),
    ),
  );
}

export function directionsAgreeWithBothEnds(atlas: Atlas): AtlasProblem[] {
  return atlas.delegations.flatMap((delegation, index) =>
    ENDS.flatMap((end) => {
      const expected = EXPECTED[delegation.direction]?.[end];
      const [country, another] = countriesOf(atlas, delegation[end]);
      if (!expected || !country || another || country === expected) return [];
      const problem = `The journey is ${end} ${COUNTRY_NAMES[country]}, but its direction is ${quote(delegation.direction)}.`;
      return [
        problemAt(
          atlas,
          ["delegations", index, end],
          problem,
          "Correct the direction, or exchange both ends.",
        ),
      ];
    }),
  );
}

/** The country of both ends, where they are in one. */
function sharedCountry(atlas: Atlas, { from, to }: Delegation): Country | undefined {
  const destinations = countriesOf(atlas, to);
  return countriesOf(atlas, from).find((country) => destinations.includes(country));
}

export function directionIsStatedWhereBothEndsAre(atlas: Atlas): AtlasProblem[] {
  return atlas.delegations.flatMap((delegation, index) => {
    if (isStated(delegation) || ENDS.some((end) => delegation[end].kind === "not-stated")) return [];
    if (sharedCountry(atlas, delegation)) return [];
    const problem = 'is "not-stated", though both ends are stated.';
    const remedy = 'Write "to-united-states" or "to-belgium".';
    return [problemAt(atlas, ["delegations", index, "direction"], problem, remedy)];
  });
}

/** Where the direction is stated, the end in the wrong country is reported by it. */
export function delegationsLeaveTheirCountry(atlas: Atlas): AtlasProblem[] {
  return atlas.delegations.flatMap((delegation, index) => {
    const country = sharedCountry(atlas, delegation);
    if (!country || isStated(delegation)) return [];
    const problem = `Both ends are in ${COUNTRY_NAMES[country]}.`;
    return [
      problemAt(
        atlas,
        ["delegations", index, "to"],
        problem,
        "Correct one end: delegations cross the Atlantic.",
      ),
    ];
  });
}
