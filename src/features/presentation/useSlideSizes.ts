import { type RefObject, useLayoutEffect, useState } from "react";
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

/** How large a slide in this element and its map are, from before the first frame on and whenever that changes. */
export function useSlideSizes(roomRef: RefObject<HTMLElement | null>): SlideSizes {
  const [sizes, setSizes] = useState(FIRST_SIZES);
  useLayoutEffect(() => {
    const room = roomRef.current;
    const place = room?.querySelector<HTMLElement>("[data-map-place]");
    if (!room || !place) return;
    const measure = () => {
      const [slide, map] = [sizeOf(room), sizeOf(place)];
      // Not laid out: what was measured last stays.
      if (map.width === 0 || map.height === 0) return;
      setSizes((before) =>
        before.map.width === map.width &&
        before.map.height === map.height &&
        before.slide.width === slide.width
          ? before
          : { slide, map, zoom: mapZoom(slide) },
      );
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    observer.observe(place);
    return () => observer.disconnect();
  }, [roomRef]);
  return sizes;
}
