import { layerOf } from "@/basemap/arrangeMarks";
import type { Placement } from "@/basemap/arrangement";
import type { MarkContent } from "@/content/pictureContent";
import { MarkLink } from "@/features/map/MarkLink";
import { MarkerAt } from "./MarkerAt";

const HIDDEN: Placement = { label: "hidden" };

/** Leaflet orders markers by their height in pixels: more than any map has. */
const LAYER = 10_000;

type CityMarkerProps = { mark: MarkContent; placement: Placement | undefined; isFree: boolean };

/** The same link as in the still drawing, moved by Leaflet. */
export function CityMarker({ mark, placement, isFree }: CityMarkerProps) {
  return (
    <MarkerAt place={mark} zIndexOffset={layerOf(mark) * LAYER}>
      <MarkLink mark={mark} placement={placement ?? (isFree ? HIDDEN : undefined)} />
    </MarkerAt>
  );
}
