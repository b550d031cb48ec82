import { toHref } from "@/url-state/location";

/** The slide that is about a page, or the cover of the first briefing; undefined where nothing is presented. */
export function presentHref(slides: Record<string, string> | undefined, path: string): string | undefined {
  const slide = slides?.[path] ?? slides?.["/"];
  return slide === undefined ? undefined : toHref(`/present/${slide}/`);
}
