import type { CityRole } from "@/domain/connections";
import type { ConnectionKind } from "@/domain/filters";
import type { PresentMessages } from "./compiled/presentMessages";

/** What a legend calls each form of a city and each kind of line, in its order. */
export type LegendNames = { roles: [CityRole, string][]; kinds: [ConnectionKind, string][] };

type Drawn = {
  marks: readonly { role: CityRole }[];
  lines: readonly { kind: ConnectionKind; isInferred?: true }[];
};

const NOTHING: Drawn = { marks: [], lines: [] };

/**
 * `legend` is the same in both catalogues. What is drawn decides whether its pairs are called inferred: both kinds of
 * counterpart have one form, which then has one entry.
 */
export function legendNames(
  { legend }: Pick<PresentMessages, "legend">,
  { marks, lines }: Drawn = NOTHING,
): LegendNames {
  const has = (role: CityRole) => marks.some((mark) => mark.role === role);
  const pairs = lines.filter(({ kind }) => kind === "city-pair");
  const inferred = pairs.filter(({ isInferred }) => isInferred);
  const cityPair =
    inferred.length === 0
      ? legend.cityPair()
      : inferred.length === pairs.length
        ? legend.cityPairInferred()
        : legend.cityPairMixed();
  return {
    roles: [
      ...(has("counterpart-named") && has("counterpart-inferred")
        ? ([["counterpart-named", legend.counterpartMixed()]] as [CityRole, string][])
        : ([
            ["counterpart-named", legend.counterpartNamed()],
            ["counterpart-inferred", legend.counterpartInferred()],
          ] as [CityRole, string][])),
      ["us-city", legend.usCity()],
      ["counterpart-not-named", legend.counterpartNotNamed()],
      ["not-in-city-pair", legend.notInCityPair()],
    ],
    kinds: [
      ["city-pair", cityPair],
      ["visit", legend.visit()],
      ["sister-cities", legend.sisterCities()],
    ],
  };
}
