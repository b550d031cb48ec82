import type { Point } from "@/basemap/arrangement";
import { escapeMarkup } from "@/content/escapeMarkup";
import { PREVIEW_FACES } from "./fonts";
import { PALETTE } from "./palette";
import type { Line } from "./setText";

type Look = {
  fill?: string;
  anchor?: "start" | "middle";
  /** Width in pixels of the pale rim that keeps letters off lines and borders. */
  halo?: number;
};

/** A line of text with its baseline at a point. */
export function textMarkup({ text, face, size }: Line, { x, y }: Point, look: Look = {}): string {
  const { fill = PALETTE.ink, anchor = "start", halo = 0 } = look;
  const { family, weight } = PREVIEW_FACES[face];
  const rim = halo
    ? ` stroke="${PALETTE.land}" stroke-width="${halo}" stroke-linejoin="round" paint-order="stroke"`
    : "";
  return `<text x="${x}" y="${y}" font-family="${family}" font-weight="${weight}" font-size="${size}" text-anchor="${anchor}" fill="${fill}"${rim}>${escapeMarkup(text)}</text>`;
}
