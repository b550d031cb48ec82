import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Camera } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import type { PageView } from "@/content/readPage";
import type { Locale } from "@/domain/locale";
import type { Page } from "@/domain/page";
import { Header } from "@/features/header/Header";
import { SiteLinks } from "@/features/header/SiteLinks";
import { type Package, Packages } from "@/features/licences/Packages";
import { Lines } from "@/features/map/Lines";
import { createMotion } from "@/features/map/motion";
import { Stage } from "@/features/map/Stage";
import { Notices } from "@/features/notices/Notices";
import { Panel } from "@/features/panel/Panel";
import { SheetHandle } from "@/features/panel/SheetHandle";
import { useMessages } from "@/i18n/MessagesContext";
import { isPublished } from "@/i18n/publishedLocales";
import { useHasRested } from "@/ui/useHasRested";
import { roundCamera } from "@/url-state/camera";
import { formatQuery } from "@/url-state/formatUrl";
import { HrefProvider, type ToPage } from "@/url-state/HrefContext";
import { replaceQuery, toHref, useAddress } from "@/url-state/location";
import { parseUrl } from "@/url-state/parseUrl";
import { formatPath } from "@/url-state/paths";
import type { CameraState } from "@/url-state/urlState";
import styles from "./app.module.css";
import { useLiveMap } from "./useLiveMap";
import { useNavigation } from "./useNavigation";
import { useNotices } from "./useNotices";
import { usePageView } from "./usePageView";
import { useTheme } from "./useTheme";

export type AppProps = {
  /** The page that the HTML carries. */
  first: PageView;
  locale: Locale;
  packages: readonly Package[];
  /** Given by whoever makes the HTML. */
  drawings?: Record<FrameId, string> | undefined;
};

const NOT_FOUND: Page = { kind: "not-found" };

function toCamera(camera: CameraState | undefined): Camera | undefined {
  return camera && { center: { lat: camera.lat, lng: camera.lng }, zoom: camera.zoom };
}

export function App({ first, locale: firstLocale, packages, drawings }: AppProps) {
  const messages = useMessages();
  const hasRested = useHasRested();
  const address = useAddress(formatPath(first.page, firstLocale));
  const { state, problems } = useMemo(() => {
    const [path = "/", ...query] = address.split("?");
    const parsed = parseUrl(path, query.join("?"));
    // A language that is not published has no pages: the document's own language leads on.
    return isPublished(parsed.state.locale)
      ? parsed
      : { ...parsed, state: { ...parsed.state, locale: firstLocale, page: NOT_FOUND } };
  }, [address, firstLocale]);
  const { view, canReadPages, hasFailed, retry } = usePageView(first, state.page, state.locale, hasRested);
  const liveMap = useLiveMap(hasRested);
  const { theme, setTheme } = useTheme(state);
  const { notices, dismiss } = useNotices({
    problems,
    hasDataFailed: hasFailed,
    hasMapFailed: liveMap.hasFailed,
    retry,
  });
  const [motion] = useState(createMotion);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const textRef = useRef<HTMLDivElement>(null);
  const shownPath = formatPath(view.page, state.locale);
  const { handleClick, handlePointerDown } = useNavigation({
    state,
    shownPath,
    canReadPages,
    headingRef,
    textRef,
  });

  useEffect(() => {
    document.title = view.content.documentTitle;
  }, [view]);

  const toPage: ToPage = useCallback(
    (page, fragment, cities) => {
      const query = formatQuery({
        ...(state.theme && { theme: state.theme }),
        ...(cities && { cities: [...cities] }),
      });
      return toHref(formatPath(page, state.locale) + query) + (fragment ? `#${fragment}` : "");
    },
    [state.locale, state.theme],
  );

  const stateRef = useRef(state);
  stateRef.current = state;
  const handleMove = useCallback((frame: FrameId, { center, zoom }: Camera) => {
    replaceQuery({ ...stateRef.current, [frame]: roundCamera({ zoom, lat: center.lat, lng: center.lng }) });
  }, []);

  const cameras = useMemo(() => ({ us: toCamera(state.us), be: toCamera(state.be) }), [state.us, state.be]);
  // With the picture, which comes after the text: a camera for one page is none for another.
  const shownCameras = useDeferredValue(cameras);
  const { picture } = view;
  const isMoved = state.be !== undefined || state.us !== undefined;
  const { LiveFrame, begun, isReady, handleReady } = liveMap;
  const live = LiveFrame
    ? (frame: FrameId) =>
        begun.includes(frame) && (
          <LiveFrame
            frame={frame}
            picture={picture}
            camera={shownCameras[frame]}
            motion={motion}
            onMove={handleMove}
            onReady={handleReady}
          />
        )
    : undefined;

  return (
    <HrefProvider value={toPage}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: clicks on links, which keys make too, bubble up to here. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the interactive elements. */}
      <div className={styles.app} onClick={handleClick} onPointerDown={handlePointerDown}>
        <a className={styles.skip} href="#text">
          {messages.site.skipToText()}
        </a>
        <a className={styles.skip} href="#map">
          {messages.site.skipToMap()}
        </a>
        <Header theme={theme} onThemeChange={setTheme} />
        <main className={styles.main}>
          <div className={styles.text} id="text" ref={textRef} tabIndex={-1}>
            <SheetHandle sheetRef={textRef} />
            <Panel
              content={view.content}
              headingRef={headingRef}
              packages={<Packages packages={packages} />}
            />
            <footer className={styles.foot}>
              <SiteLinks className={styles.footLinks ?? ""} />
              <noscript>
                <p>{messages.site.noScript()}</p>
              </noscript>
              <p>{messages.map.credit()}</p>
            </footer>
          </div>
          <div className={styles.stage} id="map" tabIndex={-1}>
            <Stage
              picture={picture}
              drawings={drawings}
              canShowAll={view.page.kind !== "home" || isMoved}
              live={live}
              lines={hasRested && <Lines lines={picture.lines} motion={motion} />}
              isLive={isReady}
            />
          </div>
        </main>
        <Notices notices={notices} onDismiss={dismiss} />
      </div>
    </HrefProvider>
  );
}
