/** One line of a path, or with `isClosed` one ring, whose first point need not be repeated. */
export type Stroke = { points: [x: number, y: number][]; isClosed: boolean };

type Point = Stroke["points"][number];

/**
 * SVG path data in relative whole numbers; what rounding shrinks to nothing is left out. Corners on a straight line are
 * too, unless they are kept because a line of another layer may end there.
 */
export function encodePath(strokes: readonly Stroke[], keepsStraight = false): string {
  let pen: Point = [0, 0];
  let path = "";
  for (const { points, isClosed } of strokes) {
    const distinct = withoutRepeats(
      points.map(([x, y]) => [Math.round(x), Math.round(y)]),
      isClosed,
    );
    const corners = keepsStraight ? distinct : withoutStraightCorners(distinct, isClosed);
    const [start] = corners;
    if (start === undefined || corners.length < (isClosed ? 3 : 2)) continue;
    path += "m";
    let separator = "";
    for (const corner of corners) {
      const numbers = [corner[0] - pen[0], corner[1] - pen[1]];
      for (const number of numbers) {
        path += (number < 0 ? "" : separator) + number;
        separator = " ";
      }
      pen = corner;
    }
    if (isClosed) {
      path += "z";
      pen = start;
    }
  }
  return path;
}

function withoutRepeats(points: readonly Point[], isClosed: boolean): Point[] {
  return points.filter((point, index) => {
    const before = index === 0 && isClosed ? points.at(-1) : points[index - 1];
    return before === undefined || points.length === 1 || before[0] !== point[0] || before[1] !== point[1];
  });
}

function withoutStraightCorners(points: readonly Point[], isClosed: boolean): Point[] {
  return points.filter((point, index) => {
    const before = index === 0 && isClosed ? points.at(-1) : points[index - 1];
    const after = index === points.length - 1 && isClosed ? points[0] : points[index + 1];
    if (before === undefined || after === undefined) return true;
    const turn =
      (point[0] - before[0]) * (after[1] - point[1]) - (point[1] - before[1]) * (after[0] - point[0]);
    return turn !== 0;
  });
}
