import { divIcon } from "leaflet";
import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { Marker } from "react-leaflet/Marker";
import type { LatLng } from "@/domain/latLng";
import styles from "./live.module.css";

type MarkerAtProps = {
  /** Read once. */
  place: LatLng;
  zIndexOffset: number;
  children: ReactNode;
};

/** A Leaflet marker whose icon holds what React draws. */
export function MarkerAt({ place, zIndexOffset, children }: MarkerAtProps) {
  // Leaflet compares icons by identity, so icon and position are made once.
  const [{ element, icon }] = useState(() => {
    const element = document.createElement("div");
    return { element, icon: divIcon({ html: element, className: styles.icon ?? "", iconSize: [0, 0] }) };
  });
  const [position] = useState({ lat: place.lat, lng: place.lng });
  return (
    <>
      <Marker
        position={position}
        icon={icon}
        interactive={false}
        keyboard={false}
        zIndexOffset={zIndexOffset}
      />
      {createPortal(children, element)}
    </>
  );
}
