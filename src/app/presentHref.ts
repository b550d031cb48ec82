import { toHref } from "@/url-state/location";

/** The address of a slide; undefined where nothing is presented. */
export function presentHref(slide: string | undefined): string | undefined {
  return slide === undefined ? undefined : toHref(`/present/${slide}/`);
}
