import { divIcon, type Map as LeafletMap, Marker } from "leaflet";
import { useEffect, useMemo, useRef, useState } from "react";
import type { FrameId } from "@/basemap/frames";
import { labels } from "@/basemap/geometry/labels";
import { chooseQuiet, type QuietLabel, textWithPoint } from "@/basemap/quietLabels";
import { groundText } from "@/content/groundText";
import type { MarkContent } from "@/content/pictureContent";
import type { LatLng } from "@/domain/latLng";
import { LINES_ROUTED } from "@/features/map/drawLines";
import { useMapSize } from "@/features/map/later/useMapSize";
import { documentLocale } from "@/i18n/documentLocale";
import styles from "./groundNames.module.css";
import { placeStates, type StateLine } from "./stateLines";
import { takenOnScreen } from "./takenOnScreen";

const PANE = "ground-names";

/** More would be a map of towns. */
const MOST = 26;

const EDGE_PX = 6;

/** Lines are drawn, and labels placed, a frame or two after the map has come to rest. */
const REST_MS = 120;

const keyOf = ({ label, text, place, side }: QuietLabel) =>
  `${label.kind} ${label.id} ${text} ${place.lat} ${place.lng} ${side}`;

/** Of what stands on the map: where, in which words and in which style. */
type Name = { key: string; text: string; place: LatLng; kind: string; look: string };

const nameOfQuiet = (quiet: QuietLabel): Name => ({
  key: keyOf(quiet),
  text: textWithPoint(quiet),
  place: quiet.place,
  kind: quiet.label.kind,
  look: `${styles[quiet.label.kind]} ${styles[quiet.side]}`,
});

const nameOfState = ({ text, place, isRight }: StateLine): Name => ({
  key: `state of ${place.lat} ${place.lng} ${text}`,
  text,
  place,
  kind: "state-of-city",
  look: `${styles.ofCity} ${isRight ? styles.ending : ""}`,
});

function markerOf({ text, place, kind, look }: Name): Marker {
  const element = document.createElement("span");
  element.textContent = text;
  element.setAttribute("translate", "no");
  element.dataset.groundName = kind;
  element.className = `${styles.name} ${look}`;
  const icon = divIcon({ html: element, className: styles.icon ?? "", iconSize: [0, 0] });
  return new Marker(place, { icon, interactive: false, keyboard: false, pane: PANE });
}

type DrawnNamesProps = {
  map: LeafletMap;
  frame: FrameId | undefined;
  marks: readonly MarkContent[];
  drawn: unknown;
};

/** Names for orientation, placed after all records and dropped where they would meet one. */
export function DrawnNames({ map, frame, marks, drawn }: DrawnNamesProps) {
  const locale = documentLocale();
  const size = useMapSize(map);
  const [chosen, setChosen] = useState<readonly Name[]>([]);
  const markersRef = useRef(new Map<string, Marker>());
  const isMovingRef = useRef(false);

  useMemo(() => {
    if (map.getPane(PANE)) return;
    const pane = map.createPane(PANE);
    pane.setAttribute("aria-hidden", "true");
    pane.classList.add(styles.pane ?? "");
  }, [map]);

  useEffect(() => {
    const leave = () => {
      isMovingRef.current = true;
    };
    const arrive = () => {
      isMovingRef.current = false;
    };
    map.on("movestart", leave).on("moveend", arrive);
    return () => {
      map.off("movestart", leave).off("moveend", arrive);
    };
  }, [map]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is a reason to place anew, and read from the screen.
  useEffect(() => {
    if (size.width === 0) return;
    const place = () => {
      const camera = { center: map.getCenter(), zoom: map.getZoom() };
      const room = {
        left: EDGE_PX,
        top: EDGE_PX,
        right: size.width - EDGE_PX,
        bottom: size.height - EDGE_PX,
      };
      const records = takenOnScreen(map.getContainer());
      const states = placeStates(map, marks, { taken: records, room });
      const view = { camera, size, room, taken: [...records, ...states.map(({ box }) => box)] };
      const quiet = chooseQuiet(
        labels,
        (label) => groundText(label, { locale, zoom: camera.zoom, frame }),
        view,
        MOST,
      );
      setChosen([...states.map(nameOfState), ...quiet.map(nameOfQuiet)]);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const placeSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(place, REST_MS);
    };
    // On the way they would be placed for nothing, and the way would stutter.
    if (!isMovingRef.current) placeSoon();
    const placeBesideLines = () => {
      if (!isMovingRef.current) placeSoon();
    };
    const container = map.getContainer().closest("[data-map-frames]");
    map.on("moveend", placeSoon);
    container?.addEventListener(LINES_ROUTED, placeBesideLines);
    return () => {
      clearTimeout(timer);
      map.off("moveend", placeSoon);
      container?.removeEventListener(LINES_ROUTED, placeBesideLines);
    };
  }, [map, size, frame, marks, locale, drawn]);

  useEffect(() => {
    const markers = markersRef.current;
    const wanted = new Map(chosen.map((name) => [name.key, name]));
    for (const [key, marker] of markers)
      if (!wanted.has(key)) {
        marker.remove();
        markers.delete(key);
      }
    for (const [key, name] of wanted) if (!markers.has(key)) markers.set(key, markerOf(name).addTo(map));
  }, [map, chosen]);

  useEffect(
    () =>
      function takeAway() {
        for (const marker of markersRef.current.values()) marker.remove();
        markersRef.current.clear();
      },
    [],
  );
  return null;
}
