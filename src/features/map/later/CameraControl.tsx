import { type LeafletEvent, type Map as LeafletMap, point } from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet/hooks";
import type { Camera, Size } from "@/basemap/camera";
import { isNearCamera } from "./isNearCamera";
import { prefersReducedMotion } from "./prefersReducedMotion";
import { keptCenter } from "./useBoundedMap";

const FLIGHT_SECONDS = 0.4;

/** A small frame shows the page's picture even where no reader zooms out so far. */
function allowZoom(map: LeafletMap, { zoom }: Camera): void {
  if (zoom < map.getMinZoom()) map.options.minZoom = zoom;
}

/** When what has been rendered is painted: its work would take the first half of a flight. */
function afterPaint(request: { current: number }, act: () => void): number {
  return requestAnimationFrame(() => {
    request.current = requestAnimationFrame(act);
  });
}

type CameraControlProps = {
  /** What a map of this size shows where the address asks for nothing else. */
  home: (size: Size) => Camera;
  camera: Camera | undefined;
  onMove: (camera: Camera) => void;
  onReady: () => void;
};

/** Moves the map to what the address asks for, and tells where the reader has moved it. */
export function CameraControl({ home, camera, onMove, onReady }: CameraControlProps) {
  const map = useMap();
  const targetRef = useRef<Camera | undefined>(undefined);
  // Leaflet tells of the end of a move on every step of ours too, before the last one has brought it to the target.
  const isOursRef = useRef(false);
  const isFlyingRef = useRef(false);
  /** When the flight that is under way shall have arrived, by the clock that Leaflet reads. */
  const arrivalRef = useRef(0);
  const isReturningRef = useRef(false);
  const departureRef = useRef(0);
  /** A flight is about to leave: what ends meanwhile is one to where the map is no longer to go. */
  const isLeavingRef = useRef(false);

  useEffect(() => onReady(), [onReady]);

  useEffect(
    function moveToTarget() {
      cancelAnimationFrame(departureRef.current);
      isLeavingRef.current = false;
      const { x: width, y: height } = map.getSize();
      const target = camera ?? home({ width, height });
      const isFirst = targetRef.current === undefined;
      targetRef.current = target;
      allowZoom(map, target);
      const now: Camera = { center: map.getCenter(), zoom: map.getZoom() };
      const isNear = isNearCamera(now, target) && keptCenter(map) === undefined;
      if (isNear && !isFlyingRef.current) return;
      isOursRef.current = true;
      // A flight that has hardly left is ended where it began.
      const isCut = isFirst || isNear || camera !== undefined || prefersReducedMotion();
      isFlyingRef.current = !isCut;
      if (isCut) map.setView(target.center, target.zoom, { animate: false });
      else {
        arrivalRef.current = Date.now() + FLIGHT_SECONDS * 1000;
        isLeavingRef.current = true;
        departureRef.current = afterPaint(departureRef, () => {
          isLeavingRef.current = false;
          arrivalRef.current = Date.now() + FLIGHT_SECONDS * 1000;
          isOursRef.current = true;
          map.flyTo(target.center, target.zoom, { duration: FLIGHT_SECONDS });
          isOursRef.current = false;
        });
      }
      isOursRef.current = false;
    },
    [map, home, camera],
  );

  useEffect(() => () => cancelAnimationFrame(departureRef.current), []);

  useEffect(
    function tellMoves() {
      const handleMoveEnd = (_event: LeafletEvent) => {
        const now: Camera = { center: map.getCenter(), zoom: map.getZoom() };
        // A map that is not shown was moved by nobody.
        if (isOursRef.current || isLeavingRef.current || map.getContainer().clientWidth === 0) return;
        isFlyingRef.current = false;
        if (!targetRef.current || isNearCamera(now, targetRef.current)) return;
        // The end of the way back is the end of the move, also where its bounds would have it go on.
        const kept = isReturningRef.current ? undefined : keptCenter(map);
        isReturningRef.current = kept !== undefined;
        if (kept) map.panTo(kept);
        else onMove(now);
      };
      map.on("moveend", handleMoveEnd);
      return () => {
        map.off("moveend", handleMoveEnd);
      };
    },
    [map, onMove],
  );

  useEffect(
    function followSize() {
      const observer = new ResizeObserver(() => {
        const container = map.getContainer();
        const size = { width: container.clientWidth, height: container.clientHeight };
        if (map.getSize().equals(point(size.width, size.height)) || size.width === 0) return;
        const target = camera ?? home(size);
        targetRef.current = target;
        allowZoom(map, target);
        cancelAnimationFrame(departureRef.current);
        isLeavingRef.current = false;
        isOursRef.current = true;
        map.invalidateSize({ pan: false, animate: false });
        const secondsLeft = (arrivalRef.current - Date.now()) / 1000;
        // A page with a timeline of another height gives its map another room: the flight to it goes on.
        if (isFlyingRef.current && secondsLeft > 0)
          map.flyTo(target.center, target.zoom, { duration: secondsLeft });
        else map.setView(target.center, target.zoom, { animate: false });
        isOursRef.current = false;
      });
      observer.observe(map.getContainer());
      return () => observer.disconnect();
    },
    [map, home, camera],
  );

  return null;
}
