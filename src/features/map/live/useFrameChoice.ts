import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { MOST_MARKS } from "@/basemap/chooseMarks";
import type { FrameId } from "@/basemap/frames";
import { frameOf } from "@/content/frameOf";
import type { PictureContent } from "@/content/pictureContent";
import { useMessages } from "@/i18n/MessagesContext";
import { chooseInFrame, type FrameChoice } from "./chooseInFrame";
import { useMapSize } from "./useMapSize";
import { useSettledCamera } from "./useSettledCamera";

const NONE: FrameChoice = { marks: [], groups: [] };

/**
 * The marks and groups of a frame. `camera` is where the map rests in so far as they depend on it: a picture that has
 * room for all of its marks is the same everywhere.
 */
export function useFrameChoice(map: LeafletMap | null, picture: PictureContent, frame: FrameId) {
  const messages = useMessages();
  const size = useMapSize(map);
  const settled = useSettledCamera(map);
  const all = useMemo(
    (): FrameChoice => ({
      marks: picture.marks.filter((mark) => frameOf(mark) === frame),
      groups: picture.groups?.filter((group) => frameOf(group) === frame) ?? [],
    }),
    [picture, frame],
  );
  const camera = all.marks.length > MOST_MARKS ? settled : undefined;
  const choice = useMemo((): FrameChoice => {
    if (all.marks.length <= MOST_MARKS) return all;
    return camera ? chooseInFrame(all.marks, camera, size, messages) : NONE;
  }, [all, camera, size, messages]);
  return { choice, camera };
}
