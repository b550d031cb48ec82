import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import styles from "@/app/app.module.css";
import { readLayout } from "@/app/pageLayout";
import { useAddressState } from "@/app/state/Address";
import { useAwake, useMaps } from "@/app/state/Awake";
import { useBuiltPage } from "@/app/state/builtPage";
import { useDrawnPicture, usePage } from "@/app/state/PageView";
import { toCamera } from "@/app/toCamera";
import type { Camera } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import type { ConnectionKind } from "@/domain/filters";
import { describeMap } from "@/features/map/describeMap";
import { Lines } from "@/features/map/Lines";
import { MapFrames } from "@/features/map/MapFrames";
import { createMotion } from "@/features/map/motion";
import { toggleKind } from "@/features/map/toggleKind";
import { useMessages } from "@/i18n/MessagesContext";
import { keepOneStop } from "@/ui/keepOneStop";
import { useLazy } from "@/ui/useLazy";
import { type FrameKey, roundCamera } from "@/url-state/camera";
import { replaceQuery } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";
import { EmbedGate } from "./EmbedParts";
import { NothingLeft } from "./NothingLeft";
import { OfflineSign, useSiteCopy } from "./OfflineSign";
import { Toolbar } from "./Toolbar";

function withLines({ hidesLines: _hidden, ...rest }: UrlState, isShown: boolean): UrlState {
  return isShown ? rest : { ...rest, hidesLines: true };
}

/** Writes where a reader has moved a map to into the address. The same function always: maps hold on to it. */
function useMove(state: UrlState): (key: FrameKey, camera: Camera | undefined) => void {
  const stateRef = useRef(state);
  stateRef.current = state;
  return useCallback((key, camera) => {
    const { [key]: _before, ...rest } = stateRef.current;
    if (!camera) return replaceQuery(rest);
    const { center, zoom } = camera;
    replaceQuery({ ...rest, [key]: roundCamera({ zoom, lat: center.lat, lng: center.lng }) });
  }, []);
}

/** The maps of the page with their toolbar, or the toolbar alone on a page that has none. */
export function MapPart() {
  const messages = useMessages();
  const { first, isEmbed, drawings, names, updated } = useBuiltPage();
  const { state, viewId } = useAddressState();
  const { hasRested, isPrinting } = useAwake();
  const { frames, atlantic, isActive } = useMaps();
  const { view, read, isBuiltShown } = usePage();
  const drawn = useDrawnPicture();
  const { picture } = view;
  const hidesLines = state.hidesLines ?? false;
  const [motion] = useState(createMotion);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasRested && ref.current)
      return keepOneStop(ref.current, "a[data-city], a[data-line]", "[data-frame], svg[role='group']");
  }, [hasRested]);
  // A document for reading brings no drawing; once there is one, it stays for the way back.
  const hasFrames = !readLayout(first.page, isEmbed).isReading;
  const { isReading } = readLayout(view.page, isEmbed);
  const isMoved = state.be !== undefined || state.us !== undefined || state.map !== undefined;
  const hasOfflineSign = useSiteCopy() !== undefined;
  // Beside marks and lines, once the index has come with the first sign of use.
  const reading = viewId === "list" ? undefined : read?.reading;
  const { part: cards } = useLazy(reading !== undefined, () => import("@/features/map/later/cards/MapCards"));

  const handleMove = useMove(state);
  const handleAtlanticMove = useCallback(
    (camera: Camera | undefined) => handleMove("map", camera),
    [handleMove],
  );
  const handleKindToggle = (kind: ConnectionKind) => {
    // Lines that are off come back with the kind that is asked for.
    const shown = withLines(state, true);
    const kinds = state.hidesLines ? state.kinds : toggleKind(state.kinds, kind);
    if (kinds?.length === 0) return replaceQuery(withLines(state, false));
    const { kinds: _kinds, ...rest } = shown;
    replaceQuery({ ...rest, ...(kinds && { kinds }) });
  };

  const { locale } = state;
  const description = useMemo(
    () => (hasRested ? describeMap(drawn, messages, { locale, hasList: !isEmbed }) : undefined),
    [hasRested, drawn, messages, locale, isEmbed],
  );
  const atlanticCamera = useMemo(() => toCamera(state.map), [state.map]);
  const cameras = useMemo(() => ({ us: toCamera(state.us), be: toCamera(state.be) }), [state.us, state.be]);
  // With the picture, which comes after the text: a camera for one page is none for another.
  const shownCameras = useDeferredValue(cameras);
  const { LiveFrame, begun, isReady, handleReady } = frames;
  const live = LiveFrame
    ? (frame: FrameId) =>
        begun.includes(frame) && (
          <LiveFrame
            frame={frame}
            picture={picture}
            camera={shownCameras[frame]}
            motion={motion}
            isHeld={!isActive}
            onMove={handleMove}
            onReady={handleReady}
          />
        )
    : undefined;

  return (
    <div className={styles.maps} id="map" ref={ref} tabIndex={-1}>
      <MapFrames
        hasFrames={hasFrames}
        picture={picture}
        drawings={drawings}
        names={names}
        areNamesOwn={isBuiltShown}
        canShowAll={!isReading && (view.page.kind !== "home" || isMoved)}
        live={live}
        lines={hasRested && !hidesLines && <Lines lines={picture.lines} motion={motion} />}
        description={description}
        isLive={isReady}
        isPrinting={isPrinting}
        updated={updated}
        sign={hasOfflineSign && <OfflineSign />}
        layers={{
          kinds: state.kinds,
          hidesLines,
          onKindToggle: handleKindToggle,
          onLinesToggle: () => replaceQuery(withLines(state, hidesLines)),
        }}
        toolbar={<Toolbar />}
        isAtlantic={viewId === "atlantic" && !atlantic.hasFailed}
        // In place of the one map.
        areFramesKept={atlantic.hasFailed}
        atlantic={
          atlantic.part && (
            <atlantic.part.AtlanticMap
              picture={drawn}
              camera={atlanticCamera}
              isHeld={!isActive}
              onMove={handleAtlanticMove}
            />
          )
        }
        overlay={
          <>
            {viewId !== "list" && <NothingLeft />}
            {cards && reading && <cards.MapCards hostRef={ref} reading={reading} />}
            <EmbedGate />
          </>
        }
      />
    </div>
  );
}
