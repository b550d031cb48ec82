import type { FrameId } from "@/basemap/frames";
import type { LineContent } from "@/content/pictureContent";
import { drawConnections } from "./drawConnections";
import type { DrawnPlaces } from "./drawPlaces";
import type { Palette } from "./palette";

/** The lines of a page, to the edge of a frame where their city lies outside it. `top` is the highest that they rise. */
export function drawShownLines(
  lines: readonly LineContent[],
  { us, be }: Record<FrameId, Pick<DrawnPlaces, "points" | "edgePoints">>,
  look: { zoom: number; top: number; palette: Palette },
): string {
  const isOut = (id: string) => us.edgePoints.has(id) || be.edgePoints.has(id);
  // As on the page: beside a selection, a line that leads out of view would only point at nothing.
  const hasSelection = lines.some(({ isSelected }) => isSelected);
  const shown = lines.filter(
    ({ isSelected, belgianCity, usCity }) =>
      !hasSelection || isSelected || !(isOut(belgianCity) || isOut(usCity)),
  );
  const ends = {
    us: { points: new Map([...us.points, ...us.edgePoints]) },
    be: { points: new Map([...be.points, ...be.edgePoints]) },
  };
  return drawConnections(shown, ends, look);
}
