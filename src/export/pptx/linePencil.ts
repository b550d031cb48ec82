import { strokeOf } from "@/basemap/lineLook";
import type { LineToDraw } from "@/domain/drawnLines";
import { PALETTES } from "@/picture/palette";
import type { Pencil } from "./paint";

/** How a line is drawn; `zoom` pixels to a CSS pixel of the site's own maps. */
export function linePencil(line: LineToDraw, zoom: number, arrow?: Pencil["arrow"]): Pencil {
  const { hue, width, dashes, cap, opacity } = strokeOf(line, zoom);
  return { colour: PALETTES.light[hue], width, dashes, cap, opacity, arrow };
}
