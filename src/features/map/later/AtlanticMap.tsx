import type { Map as LeafletMap } from "leaflet";
import "./generated/leaflet.css";
import {
  type KeyboardEvent,
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { MapContainer } from "react-leaflet/MapContainer";
import { ATLANTIC } from "@/basemap/atlantic";
import type { Camera, Size } from "@/basemap/camera";
import type { PictureContent } from "@/content/pictureContent";
import { markOfGroup } from "@/content/readGroup";
import { MAP_WORDS_ID } from "@/features/map/describeMap";
import { focusNeighbour } from "@/features/map/focusNeighbour";
import mapStyles from "@/features/map/map.module.css";
import { createMotion, type Motion } from "@/features/map/motion";
import { useMessages } from "@/i18n/MessagesContext";
import { AtlanticDrawing } from "./atlantic/AtlanticDrawing";
import { AtlanticLines } from "./atlantic/AtlanticLines";
import styles from "./atlantic/atlantic.module.css";
import { atlanticBox, farthestZoom, homeCamera } from "./atlantic/atlanticView";
import { useAtlanticChoice } from "./atlantic/useAtlanticChoice";
import { CameraControl } from "./CameraControl";
import { Chooser } from "./Chooser";
import { CityMarker } from "./CityMarker";
import { FrameGroup } from "./FrameGroup";
import { GroundNamesLayer } from "./GroundNamesLayer";
import liveStyles from "./live.module.css";
import { MAP_OPTIONS } from "./mapOptions";
import { ScaleBar } from "./ScaleBar";
import { StreetsChoice } from "./streets/StreetsChoice";
import { TILES } from "./streets/tiles";
import { useBoundedMap } from "./useBoundedMap";
import { useHeldMap } from "./useHeldMap";
import { useMapSize } from "./useMapSize";
import { usePassedGestures } from "./usePassedGestures";
import { usePreparedMap } from "./usePreparedMap";
import { ZoomButtons } from "./ZoomButtons";

export type AtlanticMapProps = {
  picture: PictureContent;
  /** Where the reader moved the map; absent: all marks and lines of the page in view. */
  camera: Camera | undefined;
  /** Wheel and one finger scroll the page, not the map. */
  isHeld?: boolean;
  /** Without a camera: back to the page's own view. */
  onMove: (camera: Camera | undefined) => void;
  motion?: Motion | undefined;
  /** The markers stand. */
  onReady?: (() => void) | undefined;
};

/** Before its own camera is known. */
const FIRST: Camera = { center: { lat: 45, lng: -50 }, zoom: 3 };

const BOTH = ["us", "be"] as const;

const ignore = () => {};

/** One Leaflet map of both countries, with great circles over the ocean; it fills its parent. */
export const AtlanticMap = memo(function AtlanticMap({
  picture,
  camera,
  isHeld = false,
  onMove,
  motion: givenMotion,
  onReady = ignore,
}: AtlanticMapProps) {
  const messages = useMessages();
  const sectionRef = useRef<HTMLElement>(null);
  const [ownMotion] = useState(createMotion);
  const motion = givenMotion ?? ownMotion;
  const [map, setMap] = useState<LeafletMap | null>(null);
  // What lies in the map comes in a task of its own, after Leaflet's.
  const isFilled = useDeferredValue(map !== null);
  // MapContainer reads its props once; later cameras are CameraControl's.
  const [first] = useState(camera ?? FIRST);
  const box = useMemo(() => atlanticBox(picture), [picture]);
  const home = useCallback((size: Size) => homeCamera(box, size), [box]);
  const size = useMapSize(map);
  const asked = useMemo(() => camera ?? home(size), [camera, home, size]);
  const { marks, groups, placements } = useAtlanticChoice(map, picture.marks, asked);
  usePreparedMap(map, messages.atlantic.pan(), motion);
  useHeldMap(map, isHeld);
  useBoundedMap(map, BOTH, ATLANTIC.drawing, picture.marks);
  usePassedGestures(map, "[data-frame]");

  useEffect(() => {
    // Not by setMinZoom, which would move the map by itself.
    if (map && size.width > 0) map.options.minZoom = farthestZoom(box, size);
  }, [map, box, size]);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (sectionRef.current && focusNeighbour(sectionRef.current, event.key)) event.preventDefault();
  };

  return (
    <section
      ref={sectionRef}
      className={`${mapStyles.frame} ${styles.atlantic}`}
      aria-labelledby="atlantic-heading"
      aria-describedby={MAP_WORDS_ID}
      data-frame="atlantic"
      onKeyDown={handleKeyDown}
    >
      <h2 id="atlantic-heading" className="visually-hidden">
        {messages.atlantic.map()}
      </h2>
      <MapContainer
        {...MAP_OPTIONS}
        ref={setMap}
        className={liveStyles.map ?? ""}
        center={first.center}
        zoom={first.zoom}
        minZoom={ATLANTIC.minZoom}
        maxZoom={ATLANTIC.maxZoom}
      >
        {isFilled && <AtlanticDrawing />}
        {isFilled && <GroundNamesLayer marks={picture.marks} drawn={placements} />}
        {isFilled &&
          marks.map((mark) => (
            <CityMarker key={mark.id} mark={mark} placement={placements.get(mark.id)} isFree={true} />
          ))}
        {isFilled &&
          map &&
          groups.map((group) => (
            <FrameGroup
              key={`${group.id} ${group.lat} ${group.lng}`}
              map={map}
              group={group}
              placement={placements.get(markOfGroup(group).id)}
            />
          ))}
        {isFilled && <CameraControl home={home} camera={camera} onMove={onMove} onReady={onReady} />}
      </MapContainer>
      <p className={mapStyles.frameTitle} aria-hidden="true">
        {messages.atlantic.title()}
      </p>
      {map && isFilled && <ScaleBar map={map} />}
      {map && isFilled && TILES && <StreetsChoice map={map} frameTitle={messages.atlantic.title()} />}
      {map && (
        <ZoomButtons
          map={map}
          frameTitle={messages.atlantic.title()}
          onWhole={camera && (() => onMove(undefined))}
        />
      )}
      {map && <Chooser map={map} marks={marks} />}
      {isFilled && <AtlanticLines lines={picture.lines} marks={picture.marks} motion={motion} />}
    </section>
  );
});
