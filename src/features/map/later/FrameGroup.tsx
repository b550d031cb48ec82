import type { Map as LeafletMap } from "leaflet";
import type { Placement } from "@/basemap/arrangement";
import type { GroupContent } from "@/content/pictureContent";
import { GroupLink } from "@/features/map/GroupLink";
import { MarkerAt } from "./MarkerAt";
import { prefersReducedMotion } from "./prefersReducedMotion";

/** Zoom levels by which a press comes nearer: four times as large. */
const STEP = 2;
const FLIGHT_SECONDS = 0.4;

type FrameGroupProps = { map: LeafletMap; group: GroupContent; placement: Placement | undefined };

/** A group that parts as the map comes nearer; from the nearest on it leads to the page of all cities. */
export function FrameGroup({ map, group, placement }: FrameGroupProps) {
  const handleOpen = () => {
    const zoom = Math.min(map.getZoom() + STEP, map.getMaxZoom());
    // The group goes, and the focus with it.
    map.getContainer().focus({ preventScroll: true });
    if (prefersReducedMotion()) map.setView(group, zoom, { animate: false });
    else map.flyTo(group, zoom, { duration: FLIGHT_SECONDS });
  };
  const isNearest = map.getZoom() >= map.getMaxZoom();
  return (
    <MarkerAt place={group} zIndexOffset={500}>
      <GroupLink group={group} placement={placement} onOpen={isNearest ? undefined : handleOpen} />
    </MarkerAt>
  );
}
