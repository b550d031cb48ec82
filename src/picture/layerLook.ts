import type { Palette } from "./palette";

const round = (value: number) => Math.round(value * 100) / 100;

/** Attributes of a layer of the basemap, as the style sheet of the page draws it. `zoom` pixels to a CSS pixel. */
export function layerLook(layer: string, zoom: number, palette: Palette): string {
  const stroke = (colour: string, px: number) =>
    `stroke="${colour}" stroke-width="${round(px * zoom)}" stroke-linejoin="round"`;
  if (layer === "land") return `fill="${palette["far-land"]}"`;
  if (layer === "lakes") return `fill="${palette.sea}"`;
  if (layer === "country") return `fill="${palette.land}" ${stroke(palette.outline, 1)}`;
  return `fill="none" ${stroke(palette.border, 0.8)}`;
}
