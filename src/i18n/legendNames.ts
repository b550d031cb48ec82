import type { CityRole } from "@/domain/connections";
import type { LineToDraw } from "@/domain/drawnLines";
import { BASES, CONNECTION_KINDS, type ConnectionKind } from "@/domain/filters";
import type { PresentMessages } from "./compiled/presentMessages";

/** A line as a legend explains it; one that has a direction ends in an arrow. */
export type LegendLine = { key: string; name: string; line: LineToDraw; hasArrow: boolean };

/** What a legend calls each form of a city, each kind of line, and each look of the lines that are drawn, in its order. */
export type LegendNames = {
  roles: [CityRole, string][];
  kinds: [ConnectionKind, string][];
  lines: LegendLine[];
};

type LegendMessages = Pick<PresentMessages, "legend">;

type LineInLegend = LineToDraw & { direction?: unknown };

type Drawn = {
  marks: readonly { role: CityRole }[];
  lines: readonly LineInLegend[];
};

const NOTHING: Drawn = { marks: [], lines: [] };

/** One entry for each look that is drawn: certain before uncertain, what stands back last. */
function linesIn({ legend }: LegendMessages, lines: readonly LineInLegend[]): LegendLine[] {
  const front = lines.filter(({ isAside, isGhost }) => !isAside && !isGhost);
  const own = CONNECTION_KINDS.flatMap((kind) =>
    BASES.flatMap((basis) =>
      [false, true].flatMap((hasArrow): LegendLine[] => {
        const isLike = (line: LineInLegend) =>
          line.kind === kind && (line.basis ?? "stated") === basis && Boolean(line.direction) === hasArrow;
        if (!front.some(isLike)) return [];
        const name = legend.line({
          kind: kind === "city-pair" ? "pair" : kind === "visit" ? "visit" : "sister",
          form: hasArrow ? "delegation" : "pair",
          basis,
        });
        return [
          { key: `${kind} ${basis} ${hasArrow}`, name, line: { kind, basis, isSelected: false }, hasArrow },
        ];
      }),
    ),
  );
  const quiet = (line: LineInLegend | undefined, key: string, name: string): LegendLine[] =>
    line ? [{ key, name, line: { ...line, isSelected: false }, hasArrow: false }] : [];
  return [
    ...own,
    ...quiet(
      lines.find(({ isGhost }) => isGhost),
      "ghost",
      legend.ghost(),
    ),
    ...quiet(
      lines.find(({ isAside, isGhost }) => isAside && !isGhost),
      "aside",
      legend.aside(),
    ),
  ];
}

/**
 * `legend` is the same in both catalogues. What is drawn decides how counterparts are called: both kinds have one form,
 * which then has one entry.
 */
export function legendNames(messages: LegendMessages, { marks, lines }: Drawn = NOTHING): LegendNames {
  const { legend } = messages;
  const has = (role: CityRole) => marks.some((mark) => mark.role === role);
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
      ["city-pair", legend.cityPair()],
      ["visit", legend.visit()],
      ["sister-cities", legend.sisterCities()],
    ],
    lines: linesIn(messages, lines),
  };
}
