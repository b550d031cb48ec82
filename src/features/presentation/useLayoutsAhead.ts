import { useEffect } from "react";
import type { SlidePicture } from "@/content/briefing/slideContent";
import { mapWords } from "@/i18n/mapWords";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { knownLayout } from "./knownLayouts";
import type { SlideSizes } from "./Slide";

/** Where a browser tells nothing of its idle times. */
const LATER_MS = 200;

/** Lays out, while nothing else is to be done, the maps that a step may show, as large as the one that is shown. */
export function useLayoutsAhead(pictures: readonly SlidePicture[], { map, zoom }: SlideSizes): void {
  const words = mapWords(usePresentMessages());
  const { width, height } = map;
  useEffect(() => {
    const hasIdle = typeof requestIdleCallback === "function";
    let handle = 0;
    // One at a time: each may take as long as a frame.
    const layNext = ([next, ...rest]: readonly SlidePicture[]) => {
      if (!next) return;
      const lay = () => {
        knownLayout(next, { width, height }, zoom, words);
        layNext(rest);
      };
      handle = hasIdle ? requestIdleCallback(lay) : window.setTimeout(lay, LATER_MS);
    };
    layNext(pictures);
    return () => (hasIdle ? cancelIdleCallback(handle) : clearTimeout(handle));
  }, [pictures, width, height, zoom, words]);
}
