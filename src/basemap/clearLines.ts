import type { Rectangle } from "./arrangement";
import { pointAt } from "./curves";
import { CLEAR_PX, type Course, type RoutedLine } from "./routeLines";

const STEPS = 40;

/** What is nearer to lines than they keep from names. Pixels, `unit` to a CSS pixel of the page. */
function roomOf(lines: readonly RoutedLine[], unit: number): Rectangle[] {
  const near = CLEAR_PX * unit;
  return lines.flatMap(({ line, curves }) =>
    line.isAside || line.isGhost
      ? []
      : curves.flatMap((curve) =>
          Array.from({ length: STEPS + 1 }, (_, step) => {
            const { x, y } = pointAt(curve, step / STEPS);
            return { left: x - near, top: y - near, right: x + near, bottom: y + near };
          }),
        ),
  );
}

const trespassOf = (lines: readonly RoutedLine[]) => lines.reduce((sum, line) => sum + line.trespass, 0);

/** How names are to be placed. */
export type NameWish = {
  /** What they had better leave free, in pixels of the picture; where `isFirm`, they do, and one without room is left out. */
  avoided: readonly Rectangle[];
  isFirm?: true;
  /** Lines go as if there were none. */
  isBare?: true;
  /** Courses that lines keep if nothing is in their way. */
  before?: ReadonlyMap<string, Course>;
};

/**
 * A picture whose lines keep from names that are not theirs. Where they find no way between names, names are placed anew,
 * off the ways that the lines took; and where that is not enough, names take what the lines leave.
 */
export function clearLines<Picture extends { lines: readonly RoutedLine[] }>(
  draw: (wish: NameWish) => Picture,
  unit: number,
): Picture {
  const first = draw({ avoided: [] });
  if (trespassOf(first.lines) === 0) return first;
  const second = draw({ avoided: roomOf(first.lines, unit) });
  if (trespassOf(second.lines) === 0) return second;
  const { lines } = draw({ avoided: [], isBare: true });
  const before = new Map(lines.map(({ line, course }) => [line.id, course]));
  const third = draw({ avoided: roomOf(lines, unit), isFirm: true, before });
  return [first, second, third].reduce((best, it) =>
    trespassOf(it.lines) < trespassOf(best.lines) ? it : best,
  );
}
