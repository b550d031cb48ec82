import type { Point, Rectangle } from "@/basemap/arrangement";
import type { Curve } from "@/basemap/curves";
import type { LaidFrame, LaidLine, SlideLayout } from "@/content/briefing/layoutSlide";

/** A line without the paths that a drawing has of it. */
export type MovedLine = Omit<LaidLine, "d" | "arrows" | "points" | "trespass">;

export type MovedLayout = Omit<SlideLayout, "lines"> & { lines: MovedLine[] };

/** A map's layout where its corner lies at a place of the slide. */
export function moveLayout(
  { frames, insets, edges, names, marks, lines, ...rest }: SlideLayout,
  { left: dx, top: dy }: { left: number; top: number },
): MovedLayout {
  const move = <Place extends Point>(place: Place): Place => ({ ...place, x: place.x + dx, y: place.y + dy });
  const moveCurve = ([from, one, other, to]: Curve): Curve => [move(from), move(one), move(other), move(to)];
  const moveBox = ({ left, top, right, bottom }: Rectangle): Rectangle => ({
    left: left + dx,
    top: top + dy,
    right: right + dx,
    bottom: bottom + dy,
  });
  const moveFrame = <Frame extends LaidFrame>(frame: Frame): Frame => ({
    ...frame,
    left: frame.left + dx,
    top: frame.top + dy,
    ground: move(frame.ground),
  });
  return {
    ...rest,
    frames: frames.map(moveFrame),
    insets: insets.map((inset) => ({ ...moveFrame(inset), title: move(inset.title) })),
    edges: edges.map(({ box, arrow, text, ...edge }) => ({
      ...edge,
      box: moveBox(box),
      arrow: arrow.map(move),
      text: move(text),
    })),
    names: names.map(({ box, point, ...name }) => ({
      ...move(name),
      box: moveBox(box),
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
