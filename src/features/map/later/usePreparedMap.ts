import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import type { Motion } from "@/features/map/motion";
import { useMessages } from "@/i18n/MessagesContext";
import { prefersReducedMotion } from "./prefersReducedMotion";

/** Gives a Leaflet map its name, its reader's wish for rest, and the drawings that follow its moves. */
export function usePreparedMap(map: LeafletMap | null, label: string, motion: Motion): void {
  const keys = useMessages().map.panKeys();
  useEffect(() => {
    const container = map?.getContainer();
    container?.setAttribute("role", "group");
    container?.setAttribute("aria-label", label);
    // A name that holds it would be heard at each way through the map.
    container?.setAttribute("aria-description", keys);
  }, [map, label, keys]);

  useEffect(() => {
    if (!map) return;
    // Leaflet's arrow keys take no option that makes them a cut.
    const panBy = map.panBy.bind(map);
    map.panBy = (offset, options) =>
      panBy(offset, { ...options, ...(prefersReducedMotion() && { animate: false }) });
  }, [map]);

  useEffect(() => {
    if (!map) return;
    map.on("move zoomanim zoom resize viewreset", motion.wake);
    return () => {
      map.off("move zoomanim zoom resize viewreset", motion.wake);
    };
  }, [map, motion]);
}
