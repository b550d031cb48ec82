import type { Map as LeafletMap } from "leaflet";
import { scalesAt } from "@/basemap/scaleBar";
import { documentLocale } from "@/i18n/documentLocale";
import { formatNumber } from "@/i18n/formatDate";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./live.module.css";
import { useMapSize } from "./useMapSize";
import { useSettledCamera } from "./useSettledCamera";

const MOST_PX = 96;

/** Where a frame is smaller it has no corner to spare. */
const LEAST_WIDTH_PX = 250;
const LEAST_HEIGHT_PX = 190;

/** How long kilometers and miles are in the middle of the map. */
export function ScaleBar({ map }: { map: LeafletMap }) {
  const { map: messages } = useMessages();
  const locale = documentLocale();
  const camera = useSettledCamera(map);
  const { width, height } = useMapSize(map);
  if (!camera || width < LEAST_WIDTH_PX || height < LEAST_HEIGHT_PX) return null;
  const { km, miles } = scalesAt(camera.center.lat, camera.zoom, MOST_PX);
  const [inKm, inMiles] = [formatNumber(km.length, locale), formatNumber(miles.length, locale)];
  return (
    <div className={styles.scale} data-scale-bar>
      <span style={{ width: km.px }}>{messages.scaleKm({ length: inKm })}</span>
      <span style={{ width: miles.px }}>{messages.scaleMiles({ length: inMiles })}</span>
    </div>
  );
}
