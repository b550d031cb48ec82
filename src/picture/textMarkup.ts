import type { Point } from "@/basemap/arrangement";
import { escapeMarkup } from "@/content/escapeMarkup";
import type { Look } from "./look";
import type { Line } from "./setText";

type Style = {
  fill?: string;
  anchor?: "start" | "middle" | "end";
  /** Width in pixels of the pale rim that keeps letters off lines and borders. */
  halo?: number;
  /** Pixels between letters. */
  spacing?: number;
};

/** A line of text with its baseline at a point. */
export function textMarkup(
  { text, face, size }: Pick<Line, "text" | "face" | "size">,
  { x, y }: Point,
  { palette, faces }: Pick<Look, "palette" | "faces">,
  { fill = palette.ink, anchor = "start", halo = 0, spacing = 0 }: Style = {},
): string {
  const { family, weight } = faces[face];
  const rim = halo
    ? ` stroke="${palette.land}" stroke-width="${halo}" stroke-linejoin="round" paint-order="stroke"`
    : "";
  const apart = spacing ? ` letter-spacing="${spacing}"` : "";
  return `<text x="${x}" y="${y}" font-family="${family}" font-weight="${weight}" font-size="${size}" text-anchor="${anchor}" fill="${fill}"${rim}${apart}>${escapeMarkup(text)}</text>`;
}
