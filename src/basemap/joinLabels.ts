import type { Joint, MarkToArrange } from "./arrangement";
import { type LabelRoom, type PlacedLabel, placeAmong, placeFar } from "./placeLabels";

/** A label at its place, and the cities that it names, those that matter most first. */
export type StandingLabel = PlacedLabel & { names: readonly [string, ...string[]]; joint?: Joint };

/** By the id of the mark by which each stands. */
export type StandingLabels = Map<string, StandingLabel>;

/** What names these cities at once, and its width in CSS pixels; undefined where they have no name in common. */
export type ReadJoint = (
  ids: readonly [string, string, ...string[]],
) => { label: string; width: number } | undefined;

/** More names make a label that is looked for in vain. */
const MOST_NAMES = 3;

/** Marks farther apart are not named at once; of cities that must be named, not before these. */
const NEAR_PX = 24;
const FAR_PX = 60;

export type JoinInput = {
  all: readonly MarkToArrange[];
  labelRoom: LabelRoom;
  readJoint: ReadJoint;
  isUrgent: (mark: MarkToArrange) => boolean;
};

function placeJoint(
  lead: MarkToArrange,
  names: readonly [string, string, ...string[]],
  { all, labelRoom, readJoint }: Omit<JoinInput, "isUrgent">,
  others: readonly PlacedLabel[],
): StandingLabel | undefined {
  const ranks = new Map(all.map(({ id, rank }) => [id, rank]));
  const [first, second, ...rest] = names.toSorted(
    (one, other) => (ranks.get(other) ?? 0) - (ranks.get(one) ?? 0),
  );
  if (first === undefined || second === undefined) return undefined;
  const cities = [first, second, ...rest] as const;
  const read = readJoint(cities);
  if (!read) return undefined;
  const wide = { ...lead, labelWidth: read.width };
  const found =
    placeAmong(all, [wide], labelRoom, { standing: others }).get(lead.id) ??
    placeFar(all, [wide], labelRoom, others).get(lead.id);
  return found && { ...found, names: cities, joint: { cities, label: read.label } };
}

const withOne = ([first, second, ...rest]: StandingLabel["names"], id: string) =>
  second === undefined ? ([first, id] as const) : ([first, second, ...rest, id] as const);

/** Names a mark without a label together with one near by; `labels` gets the label that names both. False where none has room. */
export function joinLabel(mark: MarkToArrange, labels: StandingLabels, input: JoinInput): boolean {
  const reach = input.isUrgent(mark) ? FAR_PX : NEAR_PX;
  const distance = (other: MarkToArrange) => Math.hypot(other.x - mark.x, other.y - mark.y);
  const near = input.all
    .filter((other) => labels.has(other.id) && distance(other) <= reach)
    .toSorted((one, other) => distance(one) - distance(other));
  for (const lead of near) {
    const its = labels.get(lead.id);
    if (!its || its.names.length >= MOST_NAMES) continue;
    const others = [...labels.values()].filter((label) => label !== its);
    const [first, second] = its.names;
    const joint = placeJoint(lead, withOne(its.names, mark.id), input, others);
    const own = joint || second !== undefined ? undefined : placeJoint(mark, [mark.id, first], input, others);
    if (!joint && !own) continue;
    labels.delete(lead.id);
    if (joint) labels.set(lead.id, joint);
    else if (own) labels.set(mark.id, own);
    return true;
  }
  return false;
}

/** One label for all of these cities, by the first mark that has room for it: "Antwerp and 39 more". */
export function joinAll(
  marks: readonly MarkToArrange[],
  input: Omit<JoinInput, "isUrgent">,
  standing: readonly PlacedLabel[],
): [id: string, label: StandingLabel] | undefined {
  for (const lead of marks) {
    const [second, ...rest] = marks.filter(({ id }) => id !== lead.id).map(({ id }) => id);
    if (second === undefined) return undefined;
    const joint = placeJoint(lead, [lead.id, second, ...rest], input, standing);
    if (joint) return [lead.id, joint];
  }
  return undefined;
}
