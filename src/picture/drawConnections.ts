import type { FrameId } from "@/basemap/frames";
import { linePath } from "@/basemap/linePath";
import type { LineContent, LineKind } from "@/content/pictureContent";
import type { DrawnFrame } from "./drawFrame";
import type { Palette } from "./palette";

/** CSS pixels of the page. */
const STROKES: Record<LineKind, { colour: keyof Palette; width: number; dashes?: number[] }> = {
  "city-pair": { colour: "connection", width: 2.6 },
  "sister-cities": { colour: "sister", width: 2.8, dashes: [1.5, 5] },
  visit: { colour: "visit", width: 2, dashes: [5, 4] },
};

const round = (value: number) => Math.round(value * 100) / 100;

/** A path as a line of its kind, `zoom` pixels of the picture to a CSS pixel. */
export function strokeLine(d: string, kind: LineKind, zoom: number, palette: Palette): string {
  const { colour, width, dashes = [] } = STROKES[kind];
  const path = (stroke: string, px: number, more = "") =>
    `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${round(px * zoom)}" stroke-linecap="round"${more}/>`;
  const dash =
    dashes.length > 0 ? ` stroke-dasharray="${dashes.map((it) => round(it * zoom)).join(" ")}"` : "";
  return path(palette.land, width + 3) + path(palette[colour], width, dash);
}

/** The lines between the marks of both frames. `top` is the highest that they may rise, in pixels of the picture. */
export function drawConnections(
  lines: readonly LineContent[],
  frames: Record<FrameId, Pick<DrawnFrame, "points">>,
  { zoom, top, palette }: { zoom: number; top: number; palette: Palette },
): string {
  const begun = new Map<string, number>();
  return lines
    .flatMap(({ kind, belgianCity, usCity }) => {
      const [from, to] = [frames.us.points.get(usCity), frames.be.points.get(belgianCity)];
      if (!from || !to) return [];
      const rank = begun.get(usCity) ?? 0;
      begun.set(usCity, rank + 1);
      return [strokeLine(linePath(from, to, false, top, rank), kind, zoom, palette)];
    })
    .join("");
}
