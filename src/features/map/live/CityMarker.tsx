import type { Placement } from "@/basemap/arrangement";
import type { MarkContent } from "@/content/pictureContent";
import { MarkLink } from "@/features/map/MarkLink";
import { MarkerAt } from "./MarkerAt";

const HIDDEN: Placement = { label: "hidden" };

type CityMarkerProps = { mark: MarkContent; placement: Placement | undefined; isFree: boolean };

/** The same link as in the still drawing, moved by Leaflet. */
export function CityMarker({ mark, placement, isFree }: CityMarkerProps) {
  return (
    <MarkerAt place={mark} zIndexOffset={mark.emphasis === "none" ? 0 : 1000}>
      <MarkLink mark={mark} placement={placement ?? (isFree ? HIDDEN : undefined)} />
    </MarkerAt>
  );
}
