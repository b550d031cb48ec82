import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import type { Camera } from "@/basemap/camera";
import { MOST_MARKS } from "@/basemap/chooseMarks";
import type { FrameId } from "@/basemap/frames";
import { frameOf } from "@/content/frameOf";
import { westOf } from "@/content/outside";
import type { PictureContent } from "@/content/pictureContent";
import { useMessages } from "@/i18n/MessagesContext";
import { chooseInFrame, type FrameChoice } from "./chooseInFrame";
import { useMapSize } from "./useMapSize";
import { useSettledCamera } from "./useSettledCamera";

const NONE: FrameChoice = { marks: [], groups: [] };
const NO_GROUPS: NonNullable<PictureContent["groups"]> = [];

/**
 * The marks and groups of a frame: where the reader moved it, of all cities in view, else those of the page's own view. `camera`
 * is where the map rests in so far as they depend on it: a picture that has room for all marks is the same everywhere. `asked`:
 * where the address has it rest.
 */
export function useFrameChoice(
  map: LeafletMap | null,
  { marks, groups = NO_GROUPS, alone }: PictureContent,
  frame: FrameId,
  isMoved: boolean,
  asked: Camera,
) {
  const messages = useMessages();
  const size = useMapSize(map);
  const settled = useSettledCamera(map, asked);
  const all = useMemo(
    () => marks.filter((mark) => frameOf(mark) === frame).map((mark) => westOf(mark, frame)),
    [marks, frame],
  );
  const own = useMemo((): FrameChoice => {
    const shown = alone && new Set(alone);
    return {
      marks: shown ? all.filter(({ id }) => shown.has(id)) : all,
      groups: groups.filter((group) => frameOf(group) === frame),
    };
  }, [all, groups, alone, frame]);
  const isOwn = own.marks.length <= MOST_MARKS && (!isMoved || all.length <= MOST_MARKS);
  const camera = isOwn ? undefined : settled;
  const choice = useMemo((): FrameChoice => {
    if (isOwn) return own;
    return camera ? chooseInFrame(all, camera, size, messages) : NONE;
  }, [isOwn, own, all, camera, size, messages]);
  return { choice, camera };
}
