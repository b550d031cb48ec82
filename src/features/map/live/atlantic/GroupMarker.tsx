import type { Placement } from "@/basemap/arrangement";
import { MarkerAt } from "@/features/map/live/MarkerAt";
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
  return (
    <MarkerAt place={group.place} zIndexOffset={2000}>
      <button
        type="button"
        className={`mark ${mapStyles.mark} ${mapStyles.group} ${styles.group} on-${placement?.label ?? "hidden"}`}
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
    </MarkerAt>
  );
}
