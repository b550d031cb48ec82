import type { LatLng } from "@/domain/latLng";
import { type Box, boxAround } from "./camera";
import { project } from "./projection";

export type InsetId = "alaska" | "hawaii" | "puerto-rico";

/** Parts of the United States that a map of the others does not reach: newspapers set them into a corner. */
export const INSETS: Record<InsetId, Box> = {
  alaska: boxAround(
    [
      { lat: 71.6, lng: -169.5 },
      { lat: 54, lng: -130 },
    ],
    0,
  ),
  hawaii: boxAround(
    [
      { lat: 22.6, lng: -160.6 },
      { lat: 18.6, lng: -154.4 },
    ],
    0,
  ),
  "puerto-rico": boxAround(
    [
      { lat: 18.9, lng: -67.6 },
      { lat: 17.5, lng: -64.3 },
    ],
    0,
  ),
};

const IDS = Object.keys(INSETS) as InsetId[];

/** The inset that a place lies in. */
export function insetOf(place: LatLng): InsetId | undefined {
  const { x, y } = project(place);
  return IDS.find((id) => {
    const { minX, minY, maxX, maxY } = INSETS[id];
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  });
}
