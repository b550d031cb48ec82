import type { Mark, Rectangle } from "./picture.ts";

/** Widths of text differ by parts of a pixel between what is measured and what is painted. */
const TOLERANCE_PX = 1;

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left + TOLERANCE_PX < other.right &&
    other.left + TOLERANCE_PX < one.right &&
    one.top + TOLERANCE_PX < other.bottom &&
    other.top + TOLERANCE_PX < one.bottom
  );
}

function leaves(label: Rectangle, frame: Rectangle): boolean {
  return (
    label.left < frame.left - TOLERANCE_PX ||
    label.right > frame.right + TOLERANCE_PX ||
    label.top < frame.top - TOLERANCE_PX ||
    label.bottom > frame.bottom + TOLERANCE_PX
  );
}

/** Half of what a line's height has over its capitals, of the smaller letters. */
const LEADING_PX = 3;

/** Marks are about as round as a disc: a label may lie in the corner of the square around one. */
function liesOnDisc(label: Rectangle, shape: Rectangle): boolean {
  const x = (shape.left + shape.right) / 2;
  const y = (shape.top + shape.bottom) / 2;
  const radius = (shape.right - shape.left) / 2;
  const dx = Math.max(label.left - x, x - label.right, 0);
  const dy = Math.max(label.top + LEADING_PX - y, y - label.bottom + LEADING_PX, 0);
  return Math.hypot(dx, dy) + TOLERANCE_PX < radius;
}

function problemsOfPair(one: Mark, other: Mark): string[] {
  const isSameFrame = one.frame.left === other.frame.left && one.frame.top === other.frame.top;
  return [
    isSameFrame &&
      one.label &&
      other.label &&
      overlap(one.label, other.label) &&
      `the labels of ${one.city} and ${other.city} overlap`,
    isSameFrame &&
      one.label &&
      overlap(one.label, other.shape) &&
      `the label of ${one.city} lies on ${other.city}`,
    isSameFrame &&
      other.label &&
      overlap(other.label, one.shape) &&
      `the label of ${other.city} lies on ${one.city}`,
  ].filter((problem) => typeof problem === "string");
}

/** What keeps a reader from telling the marks in the frames apart, in words; nothing where all is well. */
export function findLabelProblems(marks: readonly Mark[]): string[] {
  const inView = marks.filter(({ isInFrame }) => isInFrame);
  const named = new Set(inView.flatMap(({ names }) => names));
  return [
    ...inView
      .filter(({ label, frame }) => label && leaves(label, frame))
      .map(({ city }) => `the label of ${city} leaves its frame`),
    ...inView
      .filter(({ label, shape }) => label && liesOnDisc(label, shape))
      .map(({ city }) => `the label of ${city} lies on its own mark`),
    ...inView
      .filter(({ city, isMeant }) => isMeant && !named.has(city))
      .map(({ city }) => `the page is about ${city}, and no label names it`),
    ...inView.flatMap((one, index) => inView.slice(index + 1).flatMap((other) => problemsOfPair(one, other))),
  ];
}
