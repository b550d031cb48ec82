import type { Map as LeafletMap } from "leaflet";
import { scalesAt } from "@/basemap/scaleBar";
import { hasRoomForScale, MOST_SCALE_PX, scaleNames } from "@/content/scaleBar";
import { documentLocale } from "@/i18n/documentLocale";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./live.module.css";
import { useMapSize } from "./useMapSize";
import { useSettledCamera } from "./useSettledCamera";

/** How long kilometers and miles are in the middle of the map. */
export function ScaleBar({ map }: { map: LeafletMap }) {
  const messages = useMessages();
  const camera = useSettledCamera(map);
  const size = useMapSize(map);
  if (!camera || !hasRoomForScale(size)) return null;
  const { km, miles } = scalesAt(camera.center.lat, camera.zoom, MOST_SCALE_PX);
  const names = scaleNames(messages, documentLocale());
  return (
    <div className={styles.scale} data-scale-bar>
      <span style={{ width: km.px }}>{names.km(km.length)}</span>
      <span style={{ width: miles.px }}>{names.miles(miles.length)}</span>
    </div>
  );
}
