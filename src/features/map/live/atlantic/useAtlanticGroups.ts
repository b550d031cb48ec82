import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import type { Placement } from "@/basemap/arrangement";
import type { Camera, Size } from "@/basemap/camera";
import { arrangeFrame } from "@/content/arrangePicture";
import type { MarkContent } from "@/content/pictureContent";
import { useMapSize } from "@/features/map/live/useMapSize";
import { useSettledCamera } from "@/features/map/live/useSettledCamera";
import { useMessages } from "@/i18n/MessagesContext";
import { type CityGroup, readGroups } from "./markGroups";

/** A group is larger than a mark, and its label stands off as much more. */
const GROUP_LABEL_PADDING = "\u00a0\u00a0";

/** A group as the mark that stands for it. */
function toMark({ id, label, marks, place, emphasis }: CityGroup): MarkContent {
  if (marks.length === 1) return marks[0];
  // It matters as much as the first of its cities that matters.
  const first = marks.find(({ isAdded }) => !isAdded) ?? marks[0];
  return { ...first, id, label: `${label}${GROUP_LABEL_PADDING}`, ...place, emphasis };
}

type AtlanticGroups = { groups: readonly CityGroup[]; placements: ReadonlyMap<string, Placement> };

function arrange(groups: readonly CityGroup[], camera: Camera, size: Size): AtlanticGroups {
  const placements = arrangeFrame(groups.map(toMark), camera, size);
  const shorter = groups.map((group) =>
    placements.get(group.id)?.label === "hidden" ? { ...group, label: group.shortLabel } : group,
  );
  const isShorter = shorter.some(({ label }, index) => label !== groups[index]?.label);
  return isShorter
    ? { groups: shorter, placements: arrangeFrame(shorter.map(toMark), camera, size) }
    : { groups, placements };
}

/** What stands alone and what in a group where the map rests, and on which side of it its label is. */
export function useAtlanticGroups(map: LeafletMap | null, marks: readonly MarkContent[]): AtlanticGroups {
  const messages = useMessages();
  const size = useMapSize(map);
  const camera = useSettledCamera(map);
  return useMemo(
    () =>
      camera
        ? arrange(readGroups(marks, camera, messages), camera, size)
        : { groups: [], placements: new Map() },
    [marks, camera, size, messages],
  );
}
