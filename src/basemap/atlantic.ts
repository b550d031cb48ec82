import type { Frame } from "./frames";
import { FRAMES } from "./frames";

/**
 * The one map of both countries: the Americas to the Urals, so far north and south that a tall frame shows no edge.
 * As near as the frame of Belgium, since its cities shall part.
 */
export const ATLANTIC: Pick<Frame, "drawing" | "minZoom" | "maxZoom"> = {
  drawing: { minX: 0, minY: 7.5, maxX: 170.75, maxY: 178 },
  minZoom: 1,
  maxZoom: FRAMES.be.maxZoom,
};
