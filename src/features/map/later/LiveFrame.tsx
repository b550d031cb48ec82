import type { Map as LeafletMap } from "leaflet";
import "./generated/leaflet.css";
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { MapContainer } from "react-leaflet/MapContainer";
import type { Camera, Size } from "@/basemap/camera";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import { findOutside } from "@/content/outside";
import type { MarkContent, PictureContent } from "@/content/pictureContent";
import { markOfGroup } from "@/content/readGroup";
import type { Motion } from "@/features/map/motion";
import { useMessages } from "@/i18n/MessagesContext";
import { useLazy } from "@/ui/useLazy";
import { CameraControl } from "./CameraControl";
import { Chooser } from "./Chooser";
import { CityMarker } from "./CityMarker";
import { DrawingLayer } from "./DrawingLayer";
import { EdgeNames } from "./EdgeNames";
import { FrameGroup } from "./FrameGroup";
import { GroundNamesLayer } from "./GroundNamesLayer";
import styles from "./live.module.css";
import { MAP_OPTIONS } from "./mapOptions";
import { ScaleBar } from "./ScaleBar";
import { StreetsChoice } from "./streets/StreetsChoice";
import { TILES } from "./streets/tiles";
import { useArrangement } from "./useArrangement";
import { useBoundedMap } from "./useBoundedMap";
import { useFrameChoice } from "./useFrameChoice";
import { useHeldMap } from "./useHeldMap";
import { useJointLabel } from "./useJointLabel";
import { useMapSize } from "./useMapSize";
import { usePassedGestures } from "./usePassedGestures";
import { usePreparedMap } from "./usePreparedMap";
import { useSettledCamera } from "./useSettledCamera";
import { ZoomButtons } from "./ZoomButtons";

export type LiveFrameProps = {
  frame: FrameId;
  picture: PictureContent;
  /** Where the reader moved the frame; absent: the page's own view. */
  camera: Camera | undefined;
  motion: Motion;
  /** Wheel and one finger scroll the page, not the map. */
  isHeld?: boolean;
  /** Without a camera: back to the page's own view. */
  onMove: (frame: FrameId, camera: Camera | undefined) => void;
  /** The markers stand: the still marks can go. */
  onReady: (frame: FrameId) => void;
};

/** The same arrays at every drawing. */
const ONLY: Record<FrameId, readonly FrameId[]> = { us: ["us"], be: ["be"] };

function frameElement(frame: FrameId): HTMLElement | null {
  return document.querySelector(`[data-frame="${frame}"]`);
}

/** One Leaflet map in its frame, begun at the very camera of the still drawing. */
export const LiveFrame = memo(function LiveFrame({
  frame,
  picture,
  camera,
  motion,
  isHeld = false,
  onMove,
  onReady,
}: LiveFrameProps) {
  const messages = useMessages();
  const [map, setMap] = useState<LeafletMap | null>(null);
  // What lies in the map comes in a task of its own, after Leaflet's.
  const isFilled = useDeferredValue(map !== null);
  const view = picture.views[frame];
  const { box } = view;
  // MapContainer reads its props once; later cameras are CameraControl's.
  const [first] = useState(() => {
    const { width = 1, height = 1 } = frameElement(frame)?.getBoundingClientRect() ?? {};
    return camera ?? cameraFor(box, { width, height });
  });
  const size = useMapSize(map);
  const asked = useMemo(() => camera ?? cameraFor(box, size), [camera, box, size]);
  const { choice, camera: chosenAt } = useFrameChoice(map, picture, frame, camera !== undefined, asked);
  const arranged = useMemo(() => [...choice.marks, ...choice.groups.map(markOfGroup)], [choice]);
  const join = useJointLabel();
  const placements = useArrangement(map, arranged, view, camera ?? chosenAt, join);
  const settled = useSettledCamera(map, asked);
  const isOwn = camera === undefined;
  const outside = useMemo(
    () => findOutside(frame, choice.marks, settled, size, isOwn),
    [frame, choice, settled, size, isOwn],
  );
  const isInset = (mark: MarkContent) =>
    outside.insets.some(({ marks }) => marks.some((it) => it.mark === mark));
  const { part: insets } = useLazy(outside.insets.length > 0, () => import("./Insets"));
  const isFree = camera !== undefined || chosenAt !== undefined;
  const label = frame === "us" ? messages.map.usPan() : messages.map.bePan();
  const title = frame === "us" ? messages.map.usTitle() : messages.map.beTitle();

  const home = useCallback((size: Size) => cameraFor(box, size), [box]);
  const handleMove = useCallback((moved: Camera) => onMove(frame, moved), [frame, onMove]);
  const handleWhole = useCallback(() => onMove(frame, undefined), [frame, onMove]);
  const handleReady = useCallback(() => onReady(frame), [frame, onReady]);
  usePreparedMap(map, label, motion);
  useHeldMap(map, isHeld);
  useBoundedMap(map, ONLY[frame], FRAMES[frame].drawing, picture.marks);
  usePassedGestures(map, "[data-map-frames]");
  // Labels that come or go are what lines have to leave free.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other placements are a reason to draw, not an input.
  useEffect(() => motion.redraw(), [placements, isFilled, motion]);

  return (
    <>
      <MapContainer
        {...MAP_OPTIONS}
        ref={setMap}
        className={styles.map ?? ""}
        center={first.center}
        zoom={first.zoom}
        minZoom={FRAMES[frame].minZoom}
        maxZoom={FRAMES[frame].maxZoom}
      >
        {isFilled && <DrawingLayer frame={frame} />}
        {isFilled && <GroundNamesLayer frame={frame} marks={choice.marks} drawn={placements} />}
        {isFilled &&
          choice.marks
            .filter((mark) => !insets || !isInset(mark))
            .map((mark) => (
              <CityMarker key={mark.id} mark={mark} placement={placements.get(mark.id)} isFree={isFree} />
            ))}
        {isFilled &&
          map &&
          choice.groups.map((group) => (
            <FrameGroup
              key={`${group.id} ${group.lat} ${group.lng}`}
              map={map}
              group={group}
              placement={placements.get(markOfGroup(group).id)}
            />
          ))}
        {isFilled && <CameraControl home={home} camera={camera} onMove={handleMove} onReady={handleReady} />}
      </MapContainer>
      {insets && outside.insets.length > 0 && <insets.Insets insets={outside.insets} />}
      {map && isFilled && <EdgeNames edges={outside.edges} />}
      {map && isFilled && <ScaleBar map={map} />}
      {map && isFilled && TILES && <StreetsChoice map={map} frameTitle={title} />}
      {map && <ZoomButtons map={map} frameTitle={title} onWhole={camera && handleWhole} />}
      {map && <Chooser map={map} marks={choice.marks} />}
    </>
  );
});
