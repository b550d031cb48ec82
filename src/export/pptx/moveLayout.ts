import type { SlideLayout } from "@/content/briefing/layoutSlide";

/** A map's layout where its corner lies at a place of the slide. Its lines are made anew there. */
export function moveLayout(
  { frames, marks, ...rest }: SlideLayout,
  { left: dx, top: dy }: { left: number; top: number },
): SlideLayout {
  return {
    ...rest,
    frames: frames.map(({ left, top, ground, ...its }) => ({
      ...its,
      left: left + dx,
      top: top + dy,
      ground: { ...ground, x: ground.x + dx, y: ground.y + dy },
    })),
    marks: marks.map(({ x, y, ...its }) => ({ ...its, x: x + dx, y: y + dy })),
  };
}
