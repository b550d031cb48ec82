import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import type { SlideSizes } from "./Slide";
import { mapZoom } from "./slideUnit";

/** Before it is measured, and in the HTML: a slide on a common screen. */
export const FIRST_SIZES: SlideSizes = {
  slide: { width: 1280, height: 720 },
  map: { width: 1280, height: 340 },
  zoom: mapZoom({ width: 1280, height: 720 }),
};

function sizeOf({ clientWidth, clientHeight }: HTMLElement) {
  return { width: clientWidth, height: clientHeight };
}

/**
 * How large a slide in this element and its map are, from before the first frame on and whenever that changes, as with
 * each slide: its words leave more or less room.
 */
export function useSlideSizes(roomRef: RefObject<HTMLElement | null>, slide: object): SlideSizes {
  const [sizes, setSizes] = useState(FIRST_SIZES);
  const measure = useCallback(() => {
    const room = roomRef.current;
    const place = room?.querySelector<HTMLElement>("[data-map-place]");
    if (!room || !place) return;
    const [whole, map] = [sizeOf(room), sizeOf(place)];
    // Not laid out: what was measured last stays.
    if (map.width === 0 || map.height === 0) return;
    setSizes((before) =>
      before.map.width === map.width && before.map.height === map.height && before.slide.width === whole.width
        ? before
        : { slide: whole, map, zoom: mapZoom(whole) },
    );
  }, [roomRef]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide is a reason to measure, not an input.
  useLayoutEffect(measure, [measure, slide]);
  useLayoutEffect(() => {
    const room = roomRef.current;
    const place = room?.querySelector<HTMLElement>("[data-map-place]");
    if (!room || !place || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    observer.observe(place);
    return () => observer.disconnect();
  }, [roomRef, measure]);
  return sizes;
}
