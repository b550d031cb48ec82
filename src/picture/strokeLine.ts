import { PILL, strokeOf } from "@/basemap/lineLook";
import type { RoutedPill } from "@/basemap/routing/routedLine";
import type { LineToDraw } from "@/domain/drawnLines";
import type { Look } from "./look";
import type { Palette } from "./palette";
import { textMarkup } from "./textMarkup";

const round = (value: number) => Math.round(value * 100) / 100;

/** The parts of a line, each to be drawn before the next one of any line: no line covers another or its arrow. */
export type LineParts = { casing: string; stroke: string; arrow: string };

/** A path as a line with its arrow, as the table of looks has it; `zoom` pixels of the picture to a CSS pixel. */
export function strokeLine(
  { d, arrow }: { d: string; arrow: string },
  line: LineToDraw,
  zoom: number,
  palette: Palette,
): LineParts {
  const { hue, width, dashes, cap, opacity, casing } = strokeOf(line, zoom);
  const path = (stroke: string, px: number, more: string) =>
    `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${px}"${more}/>`;
  const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.join(" ")}"` : "";
  const faint = opacity < 1 ? ` stroke-opacity="${opacity}"` : "";
  const under = casing > 0 ? path(palette.land, casing, ' stroke-linecap="round"') : "";
  const over = path(palette[hue], width, ` stroke-linecap="${cap}"${dash}${faint}`);
  const head = arrow
    ? `<path d="${arrow}" fill="${palette[hue]}" stroke="${palette.land}" stroke-width="${round(zoom)}" paint-order="stroke"/>`
    : "";
  return { casing: under, stroke: over, arrow: head };
}

/** A date on its ground, in the middle of its line. */
export function drawPill(
  { text, middle, width, height }: RoutedPill,
  line: LineToDraw,
  zoom: number,
  look: Look,
): string {
  const colour = look.palette[strokeOf(line).hue];
  const rect = `<rect data-pill="" x="${round(middle.x - width / 2)}" y="${round(middle.y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="${round(height / 2)}" fill="${look.palette.paper}" stroke="${colour}" stroke-width="${round(PILL.rim * zoom)}"/>`;
  const size = PILL.size * zoom;
  const at = { x: round(middle.x), y: round(middle.y + size * 0.35) };
  return rect + textMarkup({ text, face: "strong", size }, at, look, { anchor: "middle", fill: colour });
}
