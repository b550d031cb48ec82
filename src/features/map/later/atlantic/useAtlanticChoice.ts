import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import type { Placement } from "@/basemap/arrangement";
import type { Camera } from "@/basemap/camera";
import { MOST_MARKS } from "@/basemap/chooseMarks";
import { arrangeOverview } from "@/content/arrangePicture";
import type { MarkContent } from "@/content/pictureContent";
import { markOfGroup } from "@/content/readGroup";
import { chooseInFrame, type FrameChoice } from "@/features/map/later/chooseInFrame";
import { useJointLabel } from "@/features/map/later/useJointLabel";
import { useMapSize } from "@/features/map/later/useMapSize";
import { useSettledCamera } from "@/features/map/later/useSettledCamera";
import { useMessages } from "@/i18n/MessagesContext";

type AtlanticChoice = FrameChoice & { placements: ReadonlyMap<string, Placement> };

const NONE: AtlanticChoice = { marks: [], groups: [], placements: new Map() };

/**
 * The marks of both countries, each at its place, with their labels where the map rests; of very many some as groups. `asked`:
 * where the address has it rest.
 */
export function useAtlanticChoice(
  map: LeafletMap | null,
  marks: readonly MarkContent[],
  asked: Camera,
): AtlanticChoice {
  const messages = useMessages();
  const size = useMapSize(map);
  const camera = useSettledCamera(map, asked);
  const join = useJointLabel();
  return useMemo(() => {
    if (!camera) return NONE;
    // Never cities of two countries in one group.
    const choices = (["US", "BE"] as const).map((country): FrameChoice => {
      const its = marks.filter((mark) => mark.country === country);
      return its.length <= MOST_MARKS
        ? { marks: its, groups: [] }
        : chooseInFrame(its, camera, size, messages);
    });
    const choice = {
      marks: choices.flatMap((it) => it.marks),
      groups: choices.flatMap((it) => it.groups),
    };
    const arranged = [...choice.marks, ...choice.groups.map(markOfGroup)];
    return { ...choice, placements: arrangeOverview(arranged, camera, size, join) };
  }, [marks, camera, size, messages, join]);
}
