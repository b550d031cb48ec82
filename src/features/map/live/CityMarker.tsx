import { divIcon } from "leaflet";
import { useState } from "react";
import { createPortal } from "react-dom";
import { Marker } from "react-leaflet/Marker";
import type { Placement } from "@/basemap/arrangement";
import type { MarkContent } from "@/content/pictureContent";
import { MarkLink } from "@/features/map/MarkLink";
import styles from "./live.module.css";

const HIDDEN: Placement = { label: "hidden" };

type CityMarkerProps = { mark: MarkContent; placement: Placement | undefined; isFree: boolean };

/** A Leaflet marker whose icon holds the same link as the still drawing. */
export function CityMarker({ mark, placement, isFree }: CityMarkerProps) {
  // Leaflet compares icons by identity, so icon and position are made once.
  const [{ element, icon }] = useState(() => {
    const element = document.createElement("div");
    return { element, icon: divIcon({ html: element, className: styles.icon ?? "", iconSize: [0, 0] }) };
  });
  const [position] = useState({ lat: mark.lat, lng: mark.lng });
  const isAhead = mark.emphasis !== "none";
  return (
    <>
      <Marker
        position={position}
        icon={icon}
        interactive={false}
        keyboard={false}
        zIndexOffset={isAhead ? 1000 : 0}
      />
      {createPortal(<MarkLink mark={mark} placement={placement ?? (isFree ? HIDDEN : undefined)} />, element)}
    </>
  );
}
