import type { Size } from "@/basemap/camera";
import { layoutSlide, type SlideLayout } from "@/content/briefing/layoutSlide";
import type { SlidePicture } from "@/content/briefing/slideContent";
import type { MapWords } from "@/i18n/mapWords";

const known = new WeakMap<SlidePicture, Map<string, SlideLayout>>();

/** Sizes of a map of which its layouts are kept. */
const MOST = 4;

/** As `layoutSlide`, reckoned once for each size: a slide that was reckoned ahead, or seen, is there at once. */
export function knownLayout(
  picture: SlidePicture,
  { width, height }: Size,
  zoom: number,
  words: MapWords,
): SlideLayout {
  const layouts = known.get(picture) ?? new Map<string, SlideLayout>();
  known.set(picture, layouts);
  const key = [width, height, zoom, words.locale].join(" ");
  const layout = layouts.get(key) ?? layoutSlide(picture, { width, height }, zoom, words);
  layouts.delete(key);
  layouts.set(key, layout);
  const [oldest] = layouts.keys();
  if (layouts.size > MOST && oldest !== undefined) layouts.delete(oldest);
  return layout;
}
