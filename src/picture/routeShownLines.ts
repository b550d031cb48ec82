import type { NameWish } from "@/basemap/clearLines";
import type { FrameId } from "@/basemap/frames";
import type { RoutedLine } from "@/basemap/routing/routedLine";
import type { LineContent } from "@/content/pictureContent";
import { type LinesRoom, routeConnections } from "./drawConnections";
import type { DrawnPlaces } from "./drawPlaces";

/** The ways of the lines of a page, to the edge of a frame where their city lies outside it. */
export function routeShownLines(
  lines: readonly LineContent[],
  places: Record<FrameId, DrawnPlaces>,
  room: LinesRoom,
  wish: NameWish,
): RoutedLine<LineContent>[] {
  const isOut = (id: string) => places.us.edgePoints.has(id) || places.be.edgePoints.has(id);
  // As on the page: beside a selection, a line that leads out of view would only point at nothing.
  const shown = lines.filter(
    ({ isAside, belgianCities, usCities }) => !isAside || ![...belgianCities, ...usCities].some(isOut),
  );
  return routeConnections(shown, places, room, wish);
}
