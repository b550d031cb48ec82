import { crowdedIds, type MarkToArrange, type Placement } from "./arrangement";
import { joinAll, joinLabel, type ReadJoint, type StandingLabels } from "./joinLabels";
import { type LabelRoom, type PlacedLabel, placeAmong, placeFar } from "./placeLabels";

export type Naming = {
  labelRoom: LabelRoom;
  /** For cities that must be named and find no place there. */
  lastRoom?: LabelRoom;
  /** From this rank on a city is never without its name. */
  mustRank: number;
  /** From this rank on it is rather named with one farther off than not at all; `mustRank` where it is absent. */
  joinedRank?: number;
  /** Up to this rank labels take only what the others leave. */
  addedRank?: number;
  /** Below this rank labels stand beside their marks alone, without a leader. */
  leaderRank?: number;
  /** Which marks may have a label; all of them where it is absent. */
  isLabelled?: (id: string) => boolean;
  /** Absent where no label names several. */
  readJoint?: ReadJoint;
};

type Turn = { marks: readonly MarkToArrange[]; labelRoom: LabelRoom };

const namedBy = (labels: StandingLabels) => new Set([...labels.values()].flatMap(({ names }) => names));

/** Labels in turns: in each beside their marks, then with leaders, then several in one. */
function nameInTurns(
  all: readonly MarkToArrange[],
  turns: readonly Turn[],
  { mustRank, joinedRank = mustRank, readJoint, leaderRank = Number.NEGATIVE_INFINITY }: Naming,
): StandingLabels {
  const labels: StandingLabels = new Map();
  const add = (placed: ReadonlyMap<string, PlacedLabel>) => {
    for (const [id, label] of placed) labels.set(id, { ...label, names: [id] });
  };
  for (const { marks, labelRoom } of turns) {
    const missing = () => {
      const named = namedBy(labels);
      return marks.filter(({ id }) => !named.has(id));
    };
    add(placeAmong(all, missing(), labelRoom, { standing: labels.values() }));
    const missed = missing().filter(({ rank }) => rank >= leaderRank);
    add(placeFar(all, missed, labelRoom, labels.values()));
    if (!readJoint) continue;
    const isUrgent = ({ rank }: MarkToArrange) => rank >= joinedRank;
    const alone = missing().filter(({ rank }) => rank >= leaderRank);
    for (const mark of alone.toSorted((one, other) => other.rank - one.rank))
      joinLabel(mark, labels, { all, labelRoom, readJoint, isUrgent });
  }
  return labels;
}

/** As a last resort: those that must be named and are not, in one label, or over marks that matter less. */
function nameTheRest(
  all: readonly MarkToArrange[],
  must: readonly MarkToArrange[],
  labels: StandingLabels,
  { labelRoom, lastRoom = labelRoom, readJoint, mustRank, joinedRank = mustRank }: Naming,
): StandingLabels {
  const named = namedBy(labels);
  const byRank = must
    .filter(({ rank }) => rank >= joinedRank)
    .toSorted((one, other) => other.rank - one.rank);
  const rest = byRank.filter(({ id }) => !named.has(id));
  const [first, second] = rest;
  if (!first) return labels;
  const standing = [...labels.values()];
  for (const obstacles of [all, must, [first]]) {
    const input = { all: obstacles, labelRoom: lastRoom };
    const joined = readJoint && second && joinAll(rest, { ...input, readJoint }, standing);
    // Where they have no room beside the others, one label says all.
    const whole = joined || !readJoint ? undefined : joinAll(byRank, { ...input, readJoint }, []);
    if (joined) return new Map([...labels, joined]);
    const alone =
      !second &&
      (placeAmong(obstacles, [first], lastRoom, { standing }).get(first.id) ??
        placeFar(obstacles, [first], lastRoom, standing).get(first.id));
    if (alone) return new Map([...labels, [first.id, { ...alone, names: [first.id] }]]);
    if (whole) return new Map([whole]);
  }
  return labels;
}

/**
 * Places the labels of a frame; marks stay where they lie. No label lies on another, on another mark, on a reserved box
 * or outside the room. One for which there is no room beside its mark stands farther off, with a leader, or names a
 * neighbor too; what then is left is hidden, but for those that must be named. Lengths in CSS pixels of the frame.
 */
export function arrangeMarks(marks: readonly MarkToArrange[], naming: Naming): Map<string, Placement> {
  const { labelRoom, lastRoom = labelRoom, mustRank, addedRank = Number.NEGATIVE_INFINITY } = naming;
  const labelled = marks.filter(({ id }) => naming.isLabelled?.(id) ?? true);
  const must = labelled.filter(({ rank }) => rank >= mustRank);
  const main = labelled.filter(({ rank }) => rank > addedRank);
  const added = labelled.filter(({ rank }) => rank <= addedRank);
  const last: Turn = { marks: must, labelRoom: lastRoom };
  let labels = nameInTurns(marks, [{ marks: main, labelRoom }, last, { marks: added, labelRoom }], naming);
  const isNamed = namedBy(labels);
  if (must.some(({ id }) => !isNamed.has(id))) {
    labels = nameInTurns(marks, [{ marks: must, labelRoom }, last], naming);
    labels = nameTheRest(marks, must, labels, naming);
    const named = namedBy(labels);
    const others = labelled.filter(({ id }) => !named.has(id));
    for (const [id, label] of placeAmong(marks, others, labelRoom, { standing: labels.values() }))
      labels.set(id, { ...label, names: [id] });
  }
  const crowded = crowdedIds(marks);
  return new Map(
    marks.map(({ id }): [string, Placement] => {
      const label = labels.get(id);
      return [
        id,
        {
          label: label?.place ?? "hidden",
          ...(label?.joint && { joint: label.joint }),
          ...(crowded.has(id) && { isSmall: true as const }),
        },
      ];
    }),
  );
}

/** Of a mark by what it is: who matters more lies above. */
export type Layered = { emphasis: "selected" | "counterpart" | "member" | "none"; role: string };

const LAYERS: Record<Layered["emphasis"], number> = { selected: 3, counterpart: 2, member: 2, none: 0 };

/** Selected, then counterparts, then cities of a pair, then others. */
export function layerOf({ emphasis, role }: Layered): number {
  return LAYERS[emphasis] || Number(role !== "not-in-city-pair");
}
