import type { Map as LeafletMap } from "leaflet";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Camera } from "@/basemap/camera";

/** Where the map rested last, as one text so that equal cameras are equal snapshots; undefined before it has begun. */
export function useSettledCamera(map: LeafletMap | null): Camera | undefined {
  const subscribe = useCallback(
    (onChange: () => void) => {
      map?.on("moveend", onChange);
      return () => map?.off("moveend", onChange);
    },
    [map],
  );
  const text = useSyncExternalStore(subscribe, () => {
    if (!map) return "";
    const { lat, lng } = map.getCenter();
    return `${map.getZoom()} ${lat} ${lng}`;
  });
  return useMemo(() => {
    const [zoom, lat, lng] = text.split(" ").map(Number);
    return zoom === undefined || lat === undefined || lng === undefined
      ? undefined
      : { center: { lat, lng }, zoom };
  }, [text]);
}
