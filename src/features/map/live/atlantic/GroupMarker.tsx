import { divIcon } from "leaflet";
import { useState } from "react";
import { createPortal } from "react-dom";
import { Marker } from "react-leaflet/Marker";
import type { Placement } from "@/basemap/arrangement";
import liveStyles from "@/features/map/live/live.module.css";
import mapStyles from "@/features/map/map.module.css";
import styles from "./atlantic.module.css";
import type { CityGroup } from "./markGroups";

type GroupMarkerProps = {
  group: CityGroup;
  placement: Placement | undefined;
  isOpen: boolean;
  onOpen: (group: CityGroup) => void;
};

/** Cities that lie too close to be told apart, as one mark that says how many they are and opens. */
export function GroupMarker({ group, placement, isOpen, onOpen }: GroupMarkerProps) {
  const { id, marks, label, name, emphasis } = group;
  // Leaflet compares icons by identity, so icon and position are made once.
  const [{ element, icon }] = useState(() => {
    const element = document.createElement("div");
    return { element, icon: divIcon({ html: element, className: liveStyles.icon ?? "", iconSize: [0, 0] }) };
  });
  const [position] = useState(group.place);
  const button = (
    <button
      type="button"
      className={`mark ${mapStyles.mark} ${styles.group} on-${placement?.label ?? "hidden"}`}
      aria-label={name}
      aria-expanded={isOpen || undefined}
      data-city={id}
      data-cities={id}
      data-group={marks[0].country}
      data-emphasis={emphasis}
      data-count={marks.length}
      onClick={() => onOpen(group)}
    >
      <span className={`${mapStyles.label} ${styles.label}`} data-label={id} translate="no">
        {label}
      </span>
    </button>
  );
  return (
    <>
      <Marker position={position} icon={icon} interactive={false} keyboard={false} zIndexOffset={2000} />
      {createPortal(button, element)}
    </>
  );
}
