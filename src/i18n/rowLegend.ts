import type { CityRole } from "@/domain/connections";
import type { LineToDraw } from "@/domain/drawnLines";
import { BASES, type Basis, CONNECTION_KINDS, type ConnectionKind } from "@/domain/filters";
import type { Messages } from "./compiled/messages";

/** A line as the row explains it. Where it has no hue of its own, it tells of lines of every hue. */
export type RowLine = { key: string; name: string; line: LineToDraw; hasArrow: boolean; isInk: boolean };

export type RowLegend = { roles: [CityRole, string][]; lines: RowLine[] };

type LegendMessages = Pick<Messages, "legend">;

type DrawnLine = LineToDraw & { direction?: unknown };

type Drawn = { marks: readonly { role: CityRole }[]; lines: readonly DrawnLine[] };

/** From so many looks on, hue and dash are explained apart. */
const LEAST_LOOKS_APART = 3;

/** Those with a counterpart have one form. Where it is drawn, the other forms say what sets them apart. */
function rolesIn({ legend }: LegendMessages, marks: Drawn["marks"]): RowLegend["roles"] {
  const has = (role: CityRole) => marks.some((mark) => mark.role === role);
  const paired = (["counterpart-named", "counterpart-inferred"] as const).find(has);
  const rest: [CityRole, string][] = [
    ["us-city", legend.usCity()],
    ["counterpart-not-named", paired ? legend.row.notNamed() : legend.counterpartNotNamed()],
    ["not-in-city-pair", paired ? legend.row.notInCityPair() : legend.notInCityPair()],
  ];
  return [
    ...(paired ? ([[paired, legend.row.city()]] as [CityRole, string][]) : []),
    ...rest.filter(([role]) => has(role)),
  ];
}

const basisOf = ({ basis = "stated" }: DrawnLine): Basis => basis;

function linesIn({ legend }: LegendMessages, lines: readonly DrawnLine[]): RowLine[] {
  const front = lines.filter(({ isAside, isGhost }) => !isAside && !isGhost);
  const kinds = CONNECTION_KINDS.filter((kind) => front.some((line) => line.kind === kind));
  const bases = BASES.filter((basis) => front.some((line) => basisOf(line) === basis));
  const basesOf = (kind: ConnectionKind) =>
    bases.filter((basis) => front.some((line) => line.kind === kind && basisOf(line) === basis));
  const entry = (key: string, name: string, line: LineToDraw, isInk = false, hasArrow = false): RowLine => ({
    key,
    name,
    line: { ...line, isSelected: false },
    isInk,
    hasArrow,
  });
  const plain = (kind: ConnectionKind, basis: Basis | undefined): LineToDraw => ({
    kind,
    isSelected: false,
    ...(basis && { basis }),
  });
  const looks = kinds.flatMap((kind) => basesOf(kind).map((basis) => ({ kind, basis })));
  const nameOf = (kind: ConnectionKind) =>
    ({ "city-pair": legend.cityPair, visit: legend.visit, "sister-cities": legend.sisterCities })[kind]();
  const inWords = { "city-pair": "pair", visit: "visit", "sister-cities": "sister" } as const;
  const own =
    looks.length < LEAST_LOOKS_APART
      ? looks.map(({ kind, basis }) =>
          entry(
            `${kind} ${basis}`,
            legend.line({ kind: inWords[kind], form: "pair", basis }),
            plain(kind, basis),
          ),
        )
      : [
          ...kinds.map((kind) => entry(kind, nameOf(kind), plain(kind, basesOf(kind)[0]))),
          ...bases.map((basis) => entry(basis, legend.row.basis({ basis }), plain("city-pair", basis), true)),
        ];
  const arrow = front.find(({ direction }) => direction);
  const ghost = lines.find(({ isGhost }) => isGhost);
  const aside = lines.find(({ isAside, isGhost }) => isAside && !isGhost);
  return [
    ...own,
    ...(arrow
      ? [entry("delegation", legend.row.delegation(), plain("city-pair", basisOf(arrow)), true, true)]
      : []),
    ...(ghost ? [entry("ghost", legend.row.ghost(), ghost)] : []),
    ...(aside ? [entry("aside", legend.row.aside(), aside)] : []),
  ];
}

/**
 * The legend below the maps: what is drawn and nothing else, in words short enough for one row of a window of 1024 px. A
 * few looks of lines are named one by one; of more, each hue and each dash.
 */
export function rowLegend(messages: LegendMessages, { marks, lines }: Drawn): RowLegend {
  return { roles: rolesIn(messages, marks), lines: linesIn(messages, lines) };
}
