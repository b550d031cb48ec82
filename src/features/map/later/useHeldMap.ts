import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";

/**
 * While it is held, a map leaves the wheel and one finger to the page around it; two fingers still move and zoom it.
 * Leaflet's own style sheet lets the browser pan by touch where dragging is off.
 */
export function useHeldMap(map: LeafletMap | null, isHeld: boolean): void {
  useEffect(() => {
    if (!map || !isHeld) return;
    const gestures = [map.scrollWheelZoom, map.dragging];
    for (const gesture of gestures) gesture.disable();
    return () => {
      for (const gesture of gestures) gesture.enable();
    };
  }, [map, isHeld]);
}
