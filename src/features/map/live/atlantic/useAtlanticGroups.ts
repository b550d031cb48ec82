import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import type { Placement } from "@/basemap/arrangement";
import { arrangeFrame } from "@/content/arrangePicture";
import type { MarkContent } from "@/content/pictureContent";
import { useMapSize } from "@/features/map/live/useMapSize";
import { useMessages } from "@/i18n/MessagesContext";
import { type CityGroup, readGroups } from "./markGroups";
import { useSettledCamera } from "./useSettledCamera";

/** A group is larger than a mark, and its label stands off as much more. */
const GROUP_LABEL_PADDING = "\u00a0\u00a0";

/** A group as the mark that stands for it. */
function toMark({ id, label, marks, place, emphasis }: CityGroup): MarkContent {
  if (marks.length === 1) return marks[0];
  return { ...marks[0], id, label: `${label}${GROUP_LABEL_PADDING}`, ...place, emphasis };
}

type AtlanticGroups = { groups: readonly CityGroup[]; placements: ReadonlyMap<string, Placement> };

const NONE: AtlanticGroups = { groups: [], placements: new Map() };

/** What stands alone and what in a group where the map rests, and on which side of it its label is. */
export function useAtlanticGroups(map: LeafletMap | null, marks: readonly MarkContent[]): AtlanticGroups {
  const messages = useMessages();
  const size = useMapSize(map);
  const camera = useSettledCamera(map);
  const zoom = camera?.zoom;
  const groups = useMemo(
    () => (zoom === undefined ? NONE.groups : readGroups(marks, { zoom }, messages)),
    [marks, zoom, messages],
  );
  return useMemo(
    () => ({ groups, placements: camera ? arrangeFrame(groups.map(toMark), camera, size) : NONE.placements }),
    [groups, camera, size],
  );
}
