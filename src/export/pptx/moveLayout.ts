import type { Point } from "@/basemap/arrangement";
import type { Curve } from "@/basemap/curves";
import type { LaidLine, SlideLayout } from "@/content/briefing/layoutSlide";

/** A line without the paths that a drawing has of it. */
export type MovedLine = Omit<LaidLine, "d" | "arrows" | "points" | "trespass">;

export type MovedLayout = Omit<SlideLayout, "lines"> & { lines: MovedLine[] };

/** A map's layout where its corner lies at a place of the slide. */
export function moveLayout(
  { frames, names, marks, lines, ...rest }: SlideLayout,
  { left: dx, top: dy }: { left: number; top: number },
): MovedLayout {
  const move = <Place extends Point>(place: Place): Place => ({ ...place, x: place.x + dx, y: place.y + dy });
  const moveCurve = ([from, one, other, to]: Curve): Curve => [move(from), move(one), move(other), move(to)];
  return {
    ...rest,
    frames: frames.map(({ left, top, ground, ...its }) => ({
      ...its,
      left: left + dx,
      top: top + dy,
      ground: move(ground),
    })),
    names: names.map(({ box: { left, top, right, bottom }, point, ...name }) => ({
      ...move(name),
      box: { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy },
      ...(point && { point: move(point) }),
    })),
    marks: marks.map(move),
    lines: lines.map(({ line, course, isQuiet, curves, heads, pill }) => ({
      line,
      course,
      isQuiet,
      curves: curves.map(moveCurve),
      heads: heads.map((corners) => corners.map(move)),
      ...(pill && { pill: { ...pill, middle: move(pill.middle) } }),
    })),
  };
}
