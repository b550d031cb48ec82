import type { Map as LeafletMap } from "leaflet";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Placement } from "@/basemap/arrangement";
import type { Camera, Size } from "@/basemap/camera";
import { arrangeFrame, completeFrame } from "@/content/arrangePicture";
import type { FrameView } from "@/content/framing";
import type { MarkContent } from "@/content/pictureContent";

/** The map's size, as one text so that equal sizes are equal snapshots. */
function useSize(map: LeafletMap | null): Size {
  const subscribe = useCallback(
    (onChange: () => void) => {
      map?.on("resize", onChange);
      return () => map?.off("resize", onChange);
    },
    [map],
  );
  const size = useSyncExternalStore(subscribe, () => (map ? `${map.getSize().x} ${map.getSize().y}` : "0 0"));
  return useMemo(() => {
    const [width = 0, height = 0] = size.split(" ").map(Number);
    return { width, height };
  }, [size]);
}

/**
 * Placements beside those that the marks bring: of all marks in view where the reader moved the frame; at the page's
 * own view only the labels for which this size has room and its class had none.
 */
export function useArrangement(
  map: LeafletMap | null,
  marks: readonly MarkContent[],
  view: FrameView,
  camera: Camera | undefined,
): Map<string, Placement> {
  const size = useSize(map);
  return useMemo(() => {
    if (size.width === 0) return new Map();
    return camera ? arrangeFrame(marks, camera, size) : completeFrame(marks, view, size);
  }, [marks, view, camera, size]);
}
