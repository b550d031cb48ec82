import fc from "fast-check";
import {
  type Leader,
  labelBox,
  leaderOffset,
  type MarkToArrange,
  markBox,
  overlap,
  type Placement,
  type Rectangle,
  runsThrough,
} from "@/basemap/arrangement";

/** What an arrangement draws: the middle of every mark, and the boxes of marks and shown labels with their leaders. */
export type DrawnMark = {
  id: string;
  x: number;
  y: number;
  mark: Rectangle;
  label?: Rectangle;
  leader?: Leader;
};

/** `jointWidth` measures labels that name several. */
export function drawMarks(
  marks: readonly MarkToArrange[],
  placements: ReadonlyMap<string, Placement>,
  jointWidth: (label: string) => number = ({ length }) => length * 7,
): DrawnMark[] {
  return marks.map(({ id, x, y, labelWidth }) => {
    const placement = placements.get(id);
    if (!placement) throw new Error(`${id} has no placement`);
    const mark = markBox(x, y);
    if (placement.label === "hidden") return { id, x, y, mark };
    const width = placement.joint ? jointWidth(placement.joint.label) : labelWidth;
    const end = leaderOffset(placement.label);
    return {
      id,
      x,
      y,
      mark,
      label: labelBox(x, y, width, placement.label),
      ...(end && { leader: { from: { x, y }, to: { x: x + end.x, y: y + end.y } } }),
    };
  });
}

/** Everything that lies on something else, in words; empty in a good arrangement. */
export function collisions(
  drawn: readonly DrawnMark[],
  frame: Rectangle,
  reserved: readonly Rectangle[],
): string[] {
  return drawn.flatMap(({ id, label }) => {
    if (!label) return [];
    const isInside =
      label.left >= frame.left &&
      label.right <= frame.right &&
      label.top >= frame.top &&
      label.bottom <= frame.bottom;
    const others = drawn.filter((other) => other.id !== id);
    return [
      ...(isInside ? [] : [`label of ${id} leaves the frame`]),
      ...(reserved.some((box) => overlap(label, box)) ? [`label of ${id} lies on a reserved box`] : []),
      ...others
        .filter((other) => overlap(label, other.mark))
        .map((other) => `label of ${id} lies on the mark of ${other.id}`),
      ...others
        .filter((other) => other.label && id < other.id && overlap(label, other.label))
        .map((other) => `labels of ${id} and ${other.id} lie on each other`),
      ...others
        .filter((other) => other.leader && runsThrough(other.leader, label))
        .map((other) => `the leader of ${other.id} runs through the label of ${id}`),
    ];
  });
}

type Scene = { frame: Rectangle; marks: MarkToArrange[]; reserved: Rectangle[] };

/** Frames with marks in them, a good part of the marks in a crowd. */
export function scenes(maxMarks: number): fc.Arbitrary<Scene> {
  return fc
    .record({ width: fc.integer({ min: 200, max: 1000 }), height: fc.integer({ min: 120, max: 800 }) })
    .chain(({ width, height }) => {
      const place = fc.record({
        x: fc.oneof(fc.integer({ min: 1, max: width - 1 }), fc.integer({ min: 90, max: 140 })),
        y: fc.oneof(fc.integer({ min: 1, max: height - 1 }), fc.integer({ min: 50, max: 90 })),
      });
      const mark = fc.tuple(place, fc.integer({ min: 30, max: 120 }), fc.constantFrom(0, 1, 2, 3, 4));
      const reserved = fc.record({
        left: fc.integer({ min: 0, max: width }),
        top: fc.integer({ min: 0, max: height }),
      });
      return fc.record({
        frame: fc.constant({ left: 4, top: 4, right: width - 4, bottom: height - 4 }),
        marks: fc.array(mark, { minLength: 1, maxLength: maxMarks }).map((marks) =>
          marks.map(([{ x, y }, labelWidth, rank], index) => ({
            id: `mark-${index}`,
            x,
            y,
            labelWidth,
            rank,
          })),
        ),
        reserved: fc
          .array(reserved, { maxLength: 2 })
          .map((corners) =>
            corners.map(({ left, top }) => ({ left, top, right: left + 100, bottom: top + 40 })),
          ),
      });
    });
}
