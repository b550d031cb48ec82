import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import type { Placement } from "@/basemap/arrangement";
import type { Camera } from "@/basemap/camera";
import { arrangeFrame, completeFrame, type JointLabel } from "@/content/arrangePicture";
import type { FrameView } from "@/content/framing";
import type { MarkContent } from "@/content/pictureContent";
import { useMapSize } from "./useMapSize";

/**
 * Placements beside those that the marks bring: of all marks in view where the reader moved the frame; at the page's
 * own view only the labels for which this size has room and its class had none.
 */
export function useArrangement(
  map: LeafletMap | null,
  marks: readonly MarkContent[],
  view: FrameView,
  camera: Camera | undefined,
  jointLabel: JointLabel,
): Map<string, Placement> {
  const size = useMapSize(map);
  return useMemo(() => {
    if (size.width === 0) return new Map();
    return camera
      ? arrangeFrame(marks, camera, size, jointLabel)
      : completeFrame(marks, view, size, jointLabel);
  }, [marks, view, camera, size, jointLabel]);
}
