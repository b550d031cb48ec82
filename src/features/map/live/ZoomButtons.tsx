import type { Map as LeafletMap } from "leaflet";
import { Minus, Plus } from "lucide-react";
import { useSyncExternalStore } from "react";
import mapStyles from "@/features/map/map.module.css";
import { useMessages } from "@/i18n/MessagesContext";
import { prefersReducedMotion } from "./prefersReducedMotion";

/** How much one press zooms. */
const STEP = 0.75;

export function ZoomButtons({ map, frameTitle }: { map: LeafletMap; frameTitle: string }) {
  const { map: messages } = useMessages();
  const zoom = useSyncExternalStore(
    (onChange) => {
      map.on("zoomend", onChange);
      return () => map.off("zoomend", onChange);
    },
    () => map.getZoom(),
  );
  const isNearest = zoom >= map.getMaxZoom();
  const isFarthest = zoom <= map.getMinZoom();
  // aria-disabled, so that the focus does not fall away at the last step.
  return (
    <div className={mapStyles.zoom}>
      <button
        type="button"
        aria-label={messages.zoomIn({ frame: frameTitle })}
        aria-disabled={isNearest}
        onClick={() => map.zoomIn(STEP, { animate: !prefersReducedMotion() })}
      >
        <Plus aria-hidden="true" size={17} />
      </button>
      <button
        type="button"
        aria-label={messages.zoomOut({ frame: frameTitle })}
        aria-disabled={isFarthest}
        onClick={() => map.zoomOut(STEP, { animate: !prefersReducedMotion() })}
      >
        <Minus aria-hidden="true" size={17} />
      </button>
    </div>
  );
}
