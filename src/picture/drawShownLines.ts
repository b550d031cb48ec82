import type { FrameId } from "@/basemap/frames";
import type { LineContent } from "@/content/pictureContent";
import { drawConnections, type LinesRoom, routeConnections } from "./drawConnections";
import type { DrawnPlaces } from "./drawPlaces";
import type { Look } from "./look";

/** The lines of a page, to the edge of a frame where their city lies outside it. */
export function drawShownLines(
  lines: readonly LineContent[],
  places: Record<FrameId, DrawnPlaces>,
  room: LinesRoom,
  look: Look,
): string {
  const isOut = (id: string) => places.us.edgePoints.has(id) || places.be.edgePoints.has(id);
  // As on the page: beside a selection, a line that leads out of view would only point at nothing.
  const shown = lines.filter(
    ({ isAside, belgianCities, usCities }) => !isAside || ![...belgianCities, ...usCities].some(isOut),
  );
  return drawConnections(routeConnections(shown, places, room), room.zoom, look);
}
