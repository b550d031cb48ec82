import type { Palette } from "./palette";

/** The mark of the site, as in `icon.svg`, its corner at this point. */
export function drawIcon({ x, y, scale }: { x: number; y: number; scale: number }, palette: Palette): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M7 19C12 7 20 7 25 17" fill="none" stroke="${palette.connection}" stroke-width="2.6"/><path d="M7 14.5 11.5 19 7 23.5 2.5 19Z" fill="${palette["united-states"]}"/><circle cx="25" cy="18" r="4.2" fill="${palette.belgium}"/></g>`;
}
