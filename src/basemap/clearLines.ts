import { pointAt } from "./curves";
import type { KeptRoom } from "./placeLabels";
import { CLEAR_PX } from "./routing/obstacles";
import type { Course, RoutedLine } from "./routing/routedLine";

const STEPS = 40;

/** What a line keeps from its own names. */
const OWN_PX = 3;

/** What is nearer to lines than they keep from names. Pixels, `unit` to a CSS pixel of the page. */
function roomOf(lines: readonly RoutedLine[], unit: number): KeptRoom[] {
  const near = CLEAR_PX * unit;
  const by = (CLEAR_PX - OWN_PX) * unit;
  return lines.flatMap(({ line, curves }) =>
    line.isAside || line.isGhost
      ? []
      : curves.flatMap((curve) =>
          Array.from({ length: STEPS + 1 }, (_, step) => {
            const { x, y } = pointAt(curve, step / STEPS);
            const own = { cities: [...line.usCities, ...line.belgianCities], by };
            return { left: x - near, top: y - near, right: x + near, bottom: y + near, own };
          }),
        ),
  );
}

const trespassOf = (lines: readonly RoutedLine[]) => lines.reduce((sum, line) => sum + line.trespass, 0);

/** How names are to be placed. */
export type NameWish = {
  /** What they had better leave free, in pixels of the picture; where `isFirm`, they do, and one without room is left out, but for those that must be there. */
  avoided: readonly KeptRoom[];
  isFirm?: true;
  /** Cities of pairs are named all the same. */
  namesPairs?: true;
  /** Lines go as if there were none. */
  isBare?: true;
  /** Courses that lines keep if nothing is in their way. */
  before?: ReadonlyMap<string, Course>;
  /** Lines that find no free way take the best of few. */
  isQuick?: true;
};

/**
 * A picture whose lines keep from names that are not theirs. Where they find no way between names, names are placed anew,
 * off the ways that the lines took; and where that is not enough, names take what the lines leave.
 */
export function clearLines<Picture extends { lines: readonly RoutedLine[] }>(
  draw: (wish: NameWish) => Picture,
  unit: number,
): Picture {
  const tried: Picture[] = [];
  const isFree = (wish: NameWish) => {
    const drawn = draw(wish);
    tried.push(drawn);
    return trespassOf(drawn.lines) === 0 ? drawn : undefined;
  };
  const first = draw({ avoided: [], isQuick: true });
  if (trespassOf(first.lines) === 0) return first;
  const aside = isFree({ avoided: roomOf(first.lines, unit), isQuick: true });
  if (aside) return aside;
  const { lines } = draw({ avoided: [], isBare: true, isQuick: true });
  const before = new Map(lines.map(({ line, course }) => [line.id, course]));
  const firm = { avoided: roomOf(lines, unit), isFirm: true, before } as const;
  return (
    isFree({ ...firm, namesPairs: true, isQuick: true }) ??
    isFree({ ...firm, namesPairs: true }) ??
    isFree(firm) ??
    tried.reduce(
      (best, it) => (trespassOf(it.lines) < trespassOf(best.lines) ? it : best),
      draw({ avoided: [] }),
    )
  );
}

/** What a frame keeps free, in CSS pixels of its own. Its corner is in pixels of the picture, `zoom` to a CSS pixel. */
export function keptIn(
  rooms: readonly KeptRoom[],
  { left, top, zoom }: { left: number; top: number; zoom: number },
): KeptRoom[] {
  return rooms.map((it) => ({
    left: (it.left - left) / zoom,
    top: (it.top - top) / zoom,
    right: (it.right - left) / zoom,
    bottom: (it.bottom - top) / zoom,
    ...(it.own && { own: { cities: it.own.cities, by: it.own.by / zoom } }),
  }));
}
