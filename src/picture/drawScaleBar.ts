import type { Point } from "@/basemap/arrangement";
import { type LaidScale, SCALE_FONT_PX } from "@/content/scaleBar";
import type { Look } from "./look";
import { textMarkup } from "./textMarkup";

const WIDTH_PX = 1.25;
const HALO_PX = 3;

/** Both bars with their lengths. `toPicture` moves and scales a point of the frame. */
export function drawScaleBar(
  { bars, texts }: LaidScale,
  toPicture: (point: Point) => Point,
  zoom: number,
  look: Look,
): string {
  const { palette } = look;
  const path = bars
    .map(
      (bar) =>
        `M${bar
          .map(toPicture)
          .map(({ x, y }) => `${x} ${y}`)
          .join("L")}`,
    )
    .join("");
  const letters = texts.map(({ text, x, y }) =>
    textMarkup({ text, face: "plain", size: SCALE_FONT_PX * zoom }, toPicture({ x, y }), look, {
      fill: palette.dim,
      halo: HALO_PX * zoom,
    }),
  );
  return `<g data-scale-bar=""><path d="${path}" fill="none" stroke="${palette.dim}" stroke-width="${WIDTH_PX * zoom}"/>${letters.join("")}</g>`;
}
