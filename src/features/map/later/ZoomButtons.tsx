import type { Map as LeafletMap } from "leaflet";
import { Minus, Plus, Scan } from "lucide-react";
import { useSyncExternalStore } from "react";
import mapStyles from "@/features/map/map.module.css";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./live.module.css";
import { prefersReducedMotion } from "./prefersReducedMotion";

/** How much one press zooms. */
const STEP = 0.75;

type ZoomButtonsProps = {
  map: LeafletMap;
  frameTitle: string;
  /** Goes back to the page's own picture; absent where the map shows it. */
  onWhole: (() => void) | undefined;
};

export function ZoomButtons({ map, frameTitle, onWhole }: ZoomButtonsProps) {
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
  const handleWhole = () => {
    // The button goes, and the focus with it.
    map.getContainer().focus({ preventScroll: true });
    onWhole?.();
  };
  // aria-disabled, so that the focus does not fall away at the last step.
  return (
    <div className={mapStyles.zoom}>
      {onWhole && (
        <button
          type="button"
          className={styles.whole}
          aria-label={messages.wholeOf({ frame: frameTitle })}
          onClick={handleWhole}
        >
          <Scan aria-hidden="true" size={16} />
          <span>{messages.whole()}</span>
        </button>
      )}
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
