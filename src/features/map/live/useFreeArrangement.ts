import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import type { Placement } from "@/basemap/arrangement";
import type { Camera } from "@/basemap/camera";
import { arrangeFrame } from "@/content/arrangePicture";
import type { MarkContent } from "@/content/pictureContent";

/** Placements for the camera that the reader moved the frame to; undefined at the page's own view. */
export function useFreeArrangement(
  map: LeafletMap | null,
  marks: readonly MarkContent[],
  camera: Camera | undefined,
): Map<string, Placement> | undefined {
  return useMemo(() => {
    if (!map || !camera) return undefined;
    const { x: width, y: height } = map.getSize();
    return arrangeFrame(marks, camera, { width, height });
  }, [map, marks, camera]);
}
