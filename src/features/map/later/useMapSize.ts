import type { Map as LeafletMap } from "leaflet";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Size } from "@/basemap/camera";

/** The map's size, as one text so that equal sizes are equal snapshots. */
export function useMapSize(map: LeafletMap | null): Size {
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
