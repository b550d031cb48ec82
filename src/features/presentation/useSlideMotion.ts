import { type RefObject, useLayoutEffect, useRef } from "react";
import type { SlideLayout } from "@/content/briefing/layoutSlide";
import type { SlidePicture } from "@/content/briefing/slideContent";

/** Long enough to follow where the map goes, short enough not to wait for it. */
const MOTION_MS = 400;

const EASING = "cubic-bezier(0.4, 0, 0.2, 1)";

const prefersReducedMotion = () => window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;

type Places = Map<string, string>;

/** Where the movable parts lie, as CSS transforms, by what they are. */
function placesOf({ frames, marks }: SlideLayout): Places {
  return new Map([
    ...frames.map(({ frame, ground: { x, y, scale } }): [string, string] => [
      `ground ${frame}`,
      `translate(${x}px, ${y}px) scale(${scale})`,
    ]),
    ...marks.map(({ mark, x, y }): [string, string] => [`mark ${mark.id}`, `translate(${x}px, ${y}px)`]),
  ]);
}

function nameOf(element: Element): string {
  const { ground, mark } = (element as SVGElement).dataset;
  return ground ? `ground ${ground}` : `mark ${mark}`;
}

/** What is there from the first frame moves to its new place, what is new appears, and lines draw themselves. */
function move(svg: SVGSVGElement, before: Places, after: Places): void {
  const timing = { duration: MOTION_MS, easing: EASING };
  for (const element of svg.querySelectorAll<SVGElement>("[data-ground], [data-mark]")) {
    const name = nameOf(element);
    const [from, to] = [before.get(name), after.get(name)];
    if (to === undefined || from === to) continue;
    // Transforms change at the same rate, so that marks stay on the ground that moves under them.
    if (from !== undefined) element.animate([{ transform: from }, { transform: to }], timing);
    else element.animate([{ opacity: 0 }, { opacity: 1 }], timing);
  }
  for (const line of svg.querySelectorAll<SVGElement>("[data-line], [data-casing], [data-arrow]"))
    line.animate([{ opacity: 0 }, { opacity: 0, offset: 0.5 }, {}], timing);
  for (const label of svg.querySelectorAll("[data-label], [data-ground-name]"))
    label.animate([{ opacity: 0 }, { opacity: 0, offset: 0.4 }, { opacity: 1 }], timing);
}

/**
 * Moves the map from one slide to the next. A new size of the same slide is shown at once, as is everything for
 * readers who ask for less motion.
 */
export function useSlideMotion(
  svgRef: RefObject<SVGSVGElement | null>,
  picture: SlidePicture,
  layout: SlideLayout,
  isMoving: boolean,
): void {
  const lastRef = useRef({ picture, places: placesOf(layout) });
  // Where a move that no frame has shown yet began: the words of the new slide may leave the map another size.
  const begunRef = useRef<Places | undefined>(undefined);
  useLayoutEffect(() => {
    const svg = svgRef.current;
    const before = lastRef.current;
    const places = placesOf(layout);
    lastRef.current = { picture, places };
    const from = before.picture === picture ? begunRef.current : before.places;
    if (!svg || !from) return;
    begunRef.current = from;
    requestAnimationFrame(() => {
      begunRef.current = undefined;
    });
    for (const animation of svg.getAnimations?.({ subtree: true }) ?? []) animation.cancel();
    if (isMoving && typeof svg.animate === "function" && !prefersReducedMotion()) move(svg, from, places);
  }, [svgRef, picture, layout, isMoving]);
}
