import type { Map as LeafletMap } from "leaflet";
import { useCallback, useMemo, useRef, useSyncExternalStore } from "react";
import type { Camera } from "@/basemap/camera";
import { isNearCamera } from "./isNearCamera";

const readCamera = (map: LeafletMap): string => {
  const { lat, lng } = map.getCenter();
  return `${map.getZoom()} ${lat} ${lng}`;
};

/**
 * Where the map rested last; undefined before it has begun. On its way it is where it left: what is reckoned for a camera
 * would be reckoned for nothing there, and the way would stutter. Where it rests as the address `asked`, but for rounding, it
 * is what was asked: names stand the same for whoever moved there and for whoever opens the link.
 */
export function useSettledCamera(map: LeafletMap | null, asked?: Camera): Camera | undefined {
  // As one text, so that equal cameras are equal snapshots.
  const restRef = useRef<{ map: LeafletMap; text: string } | undefined>(undefined);
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (!map) return () => undefined;
      const rest = () => {
        restRef.current = { map, text: readCamera(map) };
        onChange();
      };
      map.on("moveend", rest);
      return () => map.off("moveend", rest);
    },
    [map],
  );
  const text = useSyncExternalStore(subscribe, () => {
    if (!map) return "";
    if (restRef.current?.map !== map) restRef.current = { map, text: readCamera(map) };
    return restRef.current.text;
  });
  const settled = useMemo(() => {
    const [zoom, lat, lng] = text.split(" ").map(Number);
    return zoom === undefined || lat === undefined || lng === undefined
      ? undefined
      : { center: { lat, lng }, zoom };
  }, [text]);
  return settled && asked && isNearCamera(settled, asked) ? asked : settled;
}
