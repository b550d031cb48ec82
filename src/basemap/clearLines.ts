import type { Rectangle } from "./arrangement";
import { pointAt } from "./curves";
import { CLEAR_PX, type RoutedLine } from "./routeLines";

/** So often names are placed anew. */
const MOST_TRIES = 3;

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

/**
 * A picture whose lines keep from names that are not theirs: where they find no way between names, names are placed anew, off
 * the ways that the lines took, and lines go again. `draw` gets what names had better leave free, in pixels of the picture.
 */
export function clearLines<Picture extends { lines: readonly RoutedLine[] }>(
  draw: (avoided: readonly Rectangle[]) => Picture,
  unit: number,
): Picture {
  let best = draw([]);
  let last = best;
  for (let tries = 1; tries < MOST_TRIES && trespassOf(best.lines) > 0; tries += 1) {
    last = draw(roomOf(last.lines, unit));
    if (trespassOf(last.lines) < trespassOf(best.lines)) best = last;
  }
  return best;
}
