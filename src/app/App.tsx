import { useQuery } from "@tanstack/react-query";
import { type MouseEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Camera } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import type { Section } from "@/content/pageContent";
import { publisherLine } from "@/content/publisher";
import type { TimelineContent } from "@/content/timelineContent";
import { searchTextsQuery } from "@/data/searchTextsQuery";
import type { ConnectionKind } from "@/domain/filters";
import { isReadingPage, isSamePage, type Page } from "@/domain/page";
import { Header } from "@/features/header/Header";
import { SiteLinks } from "@/features/header/SiteLinks";
import { KeyboardButton } from "@/features/keyboard/KeyboardButton";
import { type Package, Packages } from "@/features/licences/Packages";
import { describeMap } from "@/features/map/describeMap";
import { Lines } from "@/features/map/Lines";
import { createMotion } from "@/features/map/motion";
import { Stage } from "@/features/map/Stage";
import { toggleKind } from "@/features/map/toggleKind";
import { Notices } from "@/features/notices/Notices";
import { DrawTableContext } from "@/features/panel/DrawTable";
import { Panel } from "@/features/panel/Panel";
import { ToMap, ToText } from "@/features/panel/Ways";
import { PrintFoot } from "@/features/print/PrintFoot";
import { focusSearch } from "@/features/search/focusSearch";
import { SearchBox } from "@/features/search/SearchBox";
import { Timeline } from "@/features/timeline/Timeline";
import { TimelineFold } from "@/features/timeline/TimelineFold";
import { TimelineInvitation } from "@/features/timeline/TimelineInvitation";
import { type ViewId, ViewSwitch } from "@/features/views/ViewSwitch";
import { useMessages } from "@/i18n/MessagesContext";
import { isPublished, type PublishedLocale } from "@/i18n/publishedLocales";
import { keepOneStop } from "@/ui/keepOneStop";
import { SIGNS_OF_APPROACH, useFirstSign } from "@/ui/useFirstSign";
import { useHasRested } from "@/ui/useHasRested";
import { useLazy } from "@/ui/useLazy";
import { useMediaQuery } from "@/ui/useMediaQuery";
import { usePaintedValue } from "@/ui/usePaintedValue";
import { useQuiet } from "@/ui/useQuiet";
import { type FrameKey, roundCamera } from "@/url-state/camera";
import { formatQuery, formatUrl } from "@/url-state/formatUrl";
import { HrefProvider, type ToPage } from "@/url-state/HrefContext";
import { replaceQuery, toHref, useAddress } from "@/url-state/location";
import { parseUrl } from "@/url-state/parseUrl";
import { formatPath } from "@/url-state/paths";
import { cleanSearch } from "@/url-state/queryKeys";
import { keptQuery } from "@/url-state/selectPage";
import type { UrlState } from "@/url-state/urlState";
import { ArrivedText } from "./ArrivedText";
import styles from "./app.module.css";
import { BackToSlide } from "./BackToSlide";
import { BuiltPart } from "./BuiltPart";
import { SECTIONS, TIMELINE } from "./builtMarks";
import { startHighlight } from "./highlight";
import { keepTypefaces } from "./keepTypefaces";
import { PageText } from "./PageText";
import type { BuiltParts, FirstView } from "./pageData";
import { signOfTimeline } from "./timelineSign";
import { toCamera } from "./toCamera";
import { useAddView } from "./useAddView";
import { useBrief } from "./useBrief";
import { useEmbed } from "./useEmbed";
import { useAllEvidence, useEvidence } from "./useEvidence";
import { useFilterParts } from "./useFilterParts";
import { useIsPrinting } from "./useIsPrinting";
import { useKeyboardHelp } from "./useKeyboardHelp";
import { useLiveMap } from "./useLiveMap";
import { useLostFragment } from "./useLostFragment";
import { useMapCards } from "./useMapCards";
import { pageKey, useNavigation } from "./useNavigation";
import { useNotices } from "./useNotices";
import { useOffline } from "./useOffline";
import { usePageView } from "./usePageView";
import { usePrefetch } from "./usePrefetch";
import { usePresent } from "./usePresent";
import { usePrinting } from "./usePrinting";
import { useReadingView } from "./useReadingView";
import { useRootAttributes } from "./useRootAttributes";
import { useShare } from "./useShare";
import { useShortcuts } from "./useShortcuts";
import { isOfTables, useTables } from "./useTables";
import { useTheme } from "./useTheme";
import { isTimelineApproached, useTimelineControls } from "./useTimelineControls";

export type AppProps = BuiltParts & {
  /** The page that the HTML carries. */
  first: FirstView;
  /** At build: its text. */
  text?: readonly Section[] | undefined;
  /** The same of its timeline. */
  years?: TimelineContent | undefined;
  /** The build that page and data belong to. */
  build: string;
  locale: PublishedLocale;
  /** Of the page of licenses, at build. */
  packages?: readonly Package[] | undefined;
  /** Day of the last change to the data, in words. */
  updated: string;
  /** The site has what is below `/present/`. */
  hasStage?: boolean;
  /** The HTML is the compact one for frames in other sites. */
  isEmbed?: boolean;
};

/** What an embed has room for. */
const EMBED_VIEWS: readonly ViewId[] = ["pairs", "atlantic"];

const canAlwaysShow = () => true;

const NOT_FOUND: Page = { kind: "not-found" };

/** What stands in the whole width; in a frame of another site everything has its map. */
function readKind(page: Page, isEmbed: boolean) {
  const isReading = !isEmbed && isReadingPage(page);
  return { isReading, isMapless: isReading || isOfTables(page) };
}

function withLines({ hidesLines: _hidden, ...rest }: UrlState, isShown: boolean): UrlState {
  return isShown ? rest : { ...rest, hidesLines: true };
}

export function App(props: AppProps) {
  const {
    first,
    build,
    locale: firstLocale,
    packages,
    drawings,
    updated,
    hasStage = true,
    isEmbed = false,
  } = props;
  const messages = useMessages();
  const hasRested = useHasRested();
  const address = useAddress(formatPath(first.page, firstLocale, isEmbed));
  const { state, problems } = useMemo(() => {
    const [path = "/", ...query] = address.split("?");
    const parsed = parseUrl(path, query.join("?"));
    // A language that is not published has no pages: the document's own language leads on.
    return isPublished(parsed.state.locale)
      ? parsed
      : { ...parsed, state: { ...parsed.state, locale: firstLocale, page: NOT_FOUND } };
  }, [address, firstLocale]);
  // What is read in the whole width has no map, whatever the address asks for.
  const viewId = readKind(state.page, isEmbed).isMapless ? "list" : (state.view ?? "pairs");
  // A document for reading brings no drawing; once there is one, it stays for the way back.
  const hasFrames = !readKind(first.page, isEmbed).isReading;
  const embed = useEmbed(state, isEmbed, hasRested);
  const canMapWake = hasRested && embed.isMapWanted;
  const liveMap = useLiveMap(canMapWake && viewId === "pairs");
  const areFramesLive = liveMap.isReady.us && liveMap.isReady.be;
  const allEvidence = useAllEvidence(hasRested);
  const isWide = useMediaQuery("(min-width: 1000px)");
  // Beside the table, unasked. On a phone the panel has them.
  const areFacetsShown = hasRested && isWide && state.page.kind === "exchanges" && viewId === "list";
  const pageView = usePageView(first, build, state, {
    hasRested,
    areFramesLive,
    isTextWanted: allEvidence[0] || areFacetsShown,
  });
  const { view, result, read, file, isWaiting } = pageView;
  usePrefetch(build, hasRested);
  const atlantic = useLazy(
    canMapWake && viewId === "atlantic",
    () => import("@/features/map/live/AtlanticMap"),
  );
  const { theme, setTheme } = useTheme(state);
  useRootAttributes({ ...state, view: viewId === "pairs" ? undefined : viewId });
  const brief = useBrief(state, view, { build, isAwake: hasRested && hasStage && !isEmbed });
  const filterParts = useFilterParts(state, pageView, {
    brief: brief.ofFilters,
    hasRested,
    areFacetsShown,
    isAnswerShown: viewId === "list" && (view.page.kind === "exchanges" || !isOfTables(view.page)),
  });
  const help = useKeyboardHelp();
  const [isSearched, setIsSearched] = useState(false);
  const searchTexts = useQuery({ ...searchTextsQuery(state.locale), enabled: isSearched });
  const retry = () => {
    pageView.retry();
    if (searchTexts.isError) searchTexts.refetch();
  };
  const retryRef = useRef(retry);
  retryRef.current = retry;
  const handleSearchApproach = useCallback(() => {
    setIsSearched(true);
    retryRef.current();
  }, []);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const { notices, dismiss } = useNotices({
    problems,
    unknownPrograms: result?.unknown ?? [],
    unknownRegions: result?.unknownRegions ?? [],
    asksInVainForNamed: result?.asksInVainForNamed ?? false,
    lostFragment: useLostFragment(state, pageView, hasRested),
    hasDataFailed: pageView.hasFailed || searchTexts.isError,
    hasMapFailed: liveMap.hasFailed || atlantic.hasFailed,
    retry: () => {
      // The button goes away while the data are asked for.
      headingRef.current?.focus({ preventScroll: true });
      retry();
    },
  });
  const [motion] = useState(createMotion);
  const keyOf = (page: Page) =>
    pageKey(
      formatPath(page, state.locale, isEmbed) + formatQuery(state.cities ? { cities: state.cities } : {}),
    );
  const shownKey = keyOf(view.page);
  const { handleClick, handlePointerDown, isAtBeginning } = useNavigation({
    state,
    address,
    shownKey,
    askedKey: keyOf(state.page),
    canShow: hasFrames ? canAlwaysShow : isReadingPage,
    headingRef,
  });

  useEffect(() => {
    document.title = view.content.documentTitle;
  }, [view]);

  // Links carry the filters along, a frame after what is seen of them: there are hundreds.
  const keptText = usePaintedValue(formatQuery(keptQuery(state)), hasRested);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text of the query says all that counts of the state.
  const toPage: ToPage = useCallback(
    (page, fragment, cities, filters) => {
      const own = { ...(cities && { cities: [...cities] }), ...filters };
      const query = cities || filters ? formatQuery({ ...keptQuery(state), ...own }) : keptText;
      return toHref(formatPath(page, state.locale, isEmbed) + query) + (fragment ? `#${fragment}` : "");
    },
    [state.locale, isEmbed, keptText],
  );
  const rootRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasRested && rootRef.current) return startHighlight(rootRef.current);
  }, [hasRested]);
  const mapRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasRested && mapRef.current)
      return keepOneStop(mapRef.current, "a[data-city], a[data-line]", "[data-frame], svg[role='group']");
  }, [hasRested]);

  const timelineRef = useRef<HTMLDivElement>(null);
  const hasPeriod = state.from !== undefined || state.to !== undefined;
  const isTimelineWanted = useFirstSign(SIGNS_OF_APPROACH, timelineRef, isTimelineApproached) || hasPeriod;
  const { timeline } = view;
  const [isTimelineOpen, setIsTimelineOpen] = useState(false);
  // Who asked for years sees where they are chosen.
  useEffect(() => {
    if (hasPeriod) setIsTimelineOpen(true);
  }, [hasPeriod]);
  const timelineControls = useTimelineControls(
    timelineRef,
    state,
    { isWanted: hasRested && isTimelineWanted && timeline !== undefined && !isEmbed, hasRested },
    pageView,
    filterParts.answer,
  );

  const { isReading, isMapless } = readKind(view.page, isEmbed);
  const hrefOfView = (id: ViewId) => {
    const { view: _view, ...rest } = state;
    // Tables have no map of their own.
    const isHome = view.page.kind === "not-found" || (isMapless && id !== "list");
    const isElsewhere = isReading && id === "list";
    const page: Page = isHome ? { kind: "home" } : isElsewhere ? { kind: "exchanges" } : state.page;
    const address = formatUrl({
      ...rest,
      page,
      ...(id !== "pairs" && !(isOfTables(page) && id === "list") && { view: id }),
    });
    // Without a script the tables are a page of their own.
    return id === "list" && !hasRested ? builtToPage({ kind: "exchanges" }) : toHref(address);
  };
  const goToView = (id: ViewId) => {
    const link = document.querySelector<HTMLElement>(`a[data-view="${id}"]`);
    // What had the focus may go with the view that it was in.
    link?.focus();
    link?.click();
  };
  // Once everything that this page loads by itself is there: a first visit is not slowed down by what is for later.
  const isSettled = hasRested && (viewId !== "pairs" || areFramesLive || liveMap.hasFailed);
  const isQuiet = useQuiet(isSettled);
  useEffect(() => {
    if (isQuiet) void keepTypefaces();
  }, [isQuiet]);
  const isPrinting = useIsPrinting();
  const readingView = useReadingView(state, {
    isOffered: !isMapless && !isEmbed,
    isUsed: read !== undefined,
  });
  const evidence = useEvidence({
    view,
    file,
    hasPageFailed: pageView.hasFailed,
    build,
    locale: state.locale,
    updated,
    allShown: allEvidence,
    isQuiet,
    isPrinting,
  });
  // What a click waits for is the text; the evidence below its claims may come a frame later.
  const claimAction = useDeferredValue(shownKey) === shownKey ? evidence.claimAction : undefined;
  const offline = useOffline(isQuiet && !isEmbed, firstLocale);
  const addedView = useAddView(state, view, build);
  // In a frame the keys are the host's.
  useShortcuts(help.hasSingleKeys && !isEmbed, {
    "/": focusSearch,
    "?": help.open,
    f: () => {
      if (!isReading) filterParts.open();
    },
    1: () => goToView("pairs"),
    2: () => goToView("atlantic"),
    3: () => goToView("list"),
    a: addedView.open,
  });

  const share = useShare(state, pageView, theme, updated, build);
  const present = usePresent(state, {
    pageView,
    build,
    locale: firstLocale,
    hasRested,
    onAddView: addedView.open,
  });
  const handleRootClick = (event: MouseEvent) => {
    // In a frame a record's link is a plain one.
    if (isEmbed || !share.handleRecordClick(event)) handleClick(event);
  };

  const builtToPage: ToPage = useCallback(
    (page, fragment, cities, filters) => {
      const query = formatQuery({ ...(cities && { cities: [...cities] }), ...filters });
      return toHref(formatPath(page, firstLocale, isEmbed) + query) + (fragment ? `#${fragment}` : "");
    },
    [firstLocale, isEmbed],
  );
  const tables = useTables(state, pageView, filterParts);
  const { builtTable, drawTable } = tables;
  const { sections } = view.content;
  const text = useMemo(
    () => (sections ? { sections, toPage, claimAction, drawTable } : undefined),
    [sections, toPage, claimAction, drawTable],
  );
  const builtSections = props.text ?? file?.view.content.sections;
  const builtText = useMemo(
    () =>
      builtSections && {
        sections: builtSections,
        toPage: builtToPage,
        drawTable: builtTable,
        packages: packages && <Packages packages={packages} />,
      },
    [builtSections, builtToPage, builtTable, packages],
  );
  // The text and the timeline of the document stand until the reader has gone to another page.
  const isBuilt = isSamePage(view.page, first.page) && state.cities === undefined;
  const [hasLeft, setHasLeft] = useState(false);
  if (!isBuilt && !hasLeft) setHasLeft(true);
  const timelineSign = timeline ? signOfTimeline(timeline, view.page) : isBuilt ? first.timeline : undefined;
  const current = "id" in view.page ? `${view.page.kind}:${view.page.id}` : undefined;
  const builtTimeline = props.years ?? file?.view.timeline;
  const builtYears = useMemo(
    () =>
      builtTimeline && {
        content: builtTimeline,
        current,
        controls: <TimelineInvitation />,
        toPage: builtToPage,
      },
    [builtTimeline, current, builtToPage],
  );
  const shownOfFilters = result?.shown;
  const years = useMemo(
    () =>
      timeline && { content: timeline, shown: shownOfFilters, current, controls: timelineControls, toPage },
    [timeline, shownOfFilters, current, timelineControls, toPage],
  );
  const stateRef = useRef(state);
  stateRef.current = state;
  const handleMove = useCallback((key: FrameKey, camera: Camera | undefined) => {
    const { [key]: _before, ...rest } = stateRef.current;
    if (!camera) return replaceQuery(rest);
    const { center, zoom } = camera;
    replaceQuery({ ...rest, [key]: roundCamera({ zoom, lat: center.lat, lng: center.lng }) });
  }, []);
  const handleMapMove = useCallback((camera: Camera | undefined) => handleMove("map", camera), [handleMove]);

  const handleSearch = (q: string | undefined) => {
    const { q: _before, ...rest } = state;
    const cleaned = q === undefined ? undefined : cleanSearch(q);
    replaceQuery({ ...rest, ...(cleaned && { q: cleaned }) });
  };

  const handleDismiss = (ids: string[]) => {
    // The button goes away with what it dismissed.
    headingRef.current?.focus({ preventScroll: true });
    dismiss(ids);
    addedView.dismiss();
    brief.dismiss();
  };

  const handleKindToggle = (kind: ConnectionKind) => {
    // Lines that are off come back with the kind that is asked for.
    const shown = withLines(state, true);
    const kinds = state.hidesLines ? state.kinds : toggleKind(state.kinds, kind);
    if (kinds?.length === 0) return replaceQuery(withLines(state, false));
    const { kinds: _kinds, ...rest } = shown;
    replaceQuery({ ...rest, ...(kinds && { kinds }) });
  };

  const mapCamera = useMemo(() => toCamera(state.map), [state.map]);
  // Without its lines where they are switched off.
  const shownPicture = useMemo(
    () => (state.hidesLines ? { ...view.picture, lines: [] } : view.picture),
    [view.picture, state.hidesLines],
  );

  const description = useMemo(
    () =>
      hasRested
        ? describeMap(shownPicture, messages, { locale: state.locale, hasList: !isEmbed })
        : undefined,
    [hasRested, shownPicture, messages, state.locale, isEmbed],
  );

  const printing = usePrinting(state, {
    pageView: { ...pageView, view: { ...view, picture: shownPicture } },
    isFullPage: !isEmbed,
    isListWhole: evidence.isListWhole,
    isPrinting,
    isQuiet,
  });

  const cameras = useMemo(() => ({ us: toCamera(state.us), be: toCamera(state.be) }), [state.us, state.be]);
  // With the picture, which comes after the text: a camera for one page is none for another.
  const shownCameras = useDeferredValue(cameras);
  const { picture } = view;
  const isMoved = state.be !== undefined || state.us !== undefined || state.map !== undefined;
  const mapCards = useMapCards(mapRef, viewId === "list" ? undefined : read?.reading);
  const { LiveFrame, begun, isReady, handleReady } = liveMap;
  const live = LiveFrame
    ? (frame: FrameId) =>
        begun.includes(frame) && (
          <LiveFrame
            frame={frame}
            picture={picture}
            camera={shownCameras[frame]}
            motion={motion}
            isHeld={embed.isMapHeld}
            onMove={handleMove}
            onReady={handleReady}
          />
        )
    : undefined;

  const textPart = (
    <div key="text" className={styles.text} id="text" tabIndex={-1} data-place="text">
      <Panel
        content={view.content}
        isTitleName={view.page.kind === "city"}
        headingRef={headingRef}
        control={
          <>
            {evidence.control}
            {brief.ofPage}
            {readingView.control}
          </>
        }
        figure={printing.figure}
        appendix={printing.appendix}
      >
        {isBuilt && !hasLeft ? (
          <BuiltPart mark={SECTIONS} markup={props.sections} part={PageText} built={builtText} now={text} />
        ) : (
          sections && (
            <DrawTableContext value={drawTable}>
              <ArrivedText
                key={shownKey}
                sections={sections}
                claimAction={claimAction}
                isAtBeginning={isAtBeginning}
              />
            </DrawTableContext>
          )
        )}
      </Panel>
      {!isEmbed && (
        <footer className={styles.foot}>
          <SiteLinks className={styles.footLinks ?? ""} />
          <div className={styles.footSign}>{offline.sign}</div>
          <noscript>
            <p>{messages.site.noScript()}</p>
          </noscript>
          <p>{publisherLine(messages.site)}</p>
          <p>
            <span>{messages.map.credit()}</span> <span>{messages.map.noEndorsement()}</span>
          </p>
        </footer>
      )}
    </div>
  );
  const stagePart = (
    <div key="stage" className={styles.stage} id="map" ref={mapRef} tabIndex={-1}>
      <Stage
        hasFrames={hasFrames}
        picture={picture}
        drawings={drawings}
        names={props.names}
        areNamesOwn={isBuilt && !hasLeft}
        canShowAll={!isReading && (view.page.kind !== "home" || isMoved)}
        live={live}
        lines={hasRested && !state.hidesLines && <Lines lines={picture.lines} motion={motion} />}
        description={description}
        isLive={isReady}
        isPrinting={isPrinting}
        updated={updated}
        {...(!isEmbed && { sign: offline.sign })}
        layers={{
          kinds: state.kinds,
          hidesLines: state.hidesLines ?? false,
          onKindToggle: handleKindToggle,
          onLinesToggle: () => replaceQuery(withLines(state, state.hidesLines ?? false)),
        }}
        toolbar={
          <>
            {!isEmbed && <BackToSlide hasRested={hasRested} />}
            <ViewSwitch
              current={isReading ? undefined : viewId}
              hrefOf={hrefOfView}
              {...(isEmbed && { ids: EMBED_VIEWS })}
            />
            {!isReading && filterParts.bar}
            {!isEmbed && <KeyboardButton onOpen={help.open} />}
            {!isReading && filterParts.panel}
          </>
        }
        isAtlantic={viewId === "atlantic" && !atlantic.hasFailed}
        // In place of the one map.
        areFramesKept={atlantic.hasFailed}
        atlantic={
          atlantic.part && (
            <atlantic.part.AtlanticMap
              picture={shownPicture}
              camera={mapCamera}
              isHeld={embed.isMapHeld}
              onMove={handleMapMove}
            />
          )
        }
        overlay={
          <>
            {viewId !== "list" && filterParts.empty}
            {mapCards}
            {embed.gate}
          </>
        }
      />
    </div>
  );

  return (
    <HrefProvider value={toPage}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: clicks on links, which keys make too, bubble up to here. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the interactive elements. */}
      <div
        className={styles.app}
        ref={rootRef}
        data-waiting={isWaiting || undefined}
        onClick={handleRootClick}
        onPointerDown={handlePointerDown}
      >
        {!isEmbed && (
          <>
            <a className={styles.skip} href="#text">
              {messages.site.skipToText()}
            </a>
            <a className={styles.skip} href="#map">
              {messages.site.skipToMap()}
            </a>
            {/* A page of tables is the list itself: the first link leads there. */}
            {!isMapless && (
              <a className={styles.skip} href={tables.list ? "#list" : toPage({ kind: "exchanges" })}>
                {messages.site.skipToList()}
              </a>
            )}
            <Header
              theme={theme}
              onThemeChange={setTheme}
              share={share.button}
              present={hasStage && present}
              search={
                <SearchBox
                  query={state.q}
                  onQueryChange={handleSearch}
                  reading={read?.reading}
                  texts={searchTexts.data}
                  hasReadingFailed={pageView.hasIndexFailed}
                  onApproach={handleSearchApproach}
                />
              }
            />
          </>
        )}
        <p className="visually-hidden" role="status" data-answer-status="">
          {filterParts.status}
        </p>
        <main
          className={styles.main}
          data-tables={isOfTables(view.page) || undefined}
          data-timeline-open={isTimelineOpen || undefined}
          data-reading={isReading || undefined}
          data-timeline-rows={isEmbed ? undefined : timelineSign?.rows}
        >
          {/* The order on the screen: what has no map has its toolbar above the text. */}
          {isMapless
            ? [stagePart, textPart]
            : [textPart, !isEmbed && <ToMap key="to-map" view={viewId} />, stagePart]}
          {!isEmbed && viewId === "list" && (!isMapless || filterParts.empty) && (
            <div className={styles.list} data-place="list">
              {filterParts.empty}
              {tables.list}
            </div>
          )}
          {!isEmbed && !isMapless && timelineSign && (
            <div className={styles.timeline} ref={timelineRef} data-timeline-part>
              <TimelineFold
                content={timelineSign}
                isOpen={isTimelineOpen}
                onToggle={() => setIsTimelineOpen(!isTimelineOpen)}
              />
              {isBuilt && !hasLeft ? (
                <BuiltPart
                  mark={TIMELINE}
                  markup={props.timeline}
                  part={Timeline}
                  built={builtYears}
                  now={years}
                />
              ) : (
                years && (
                  <div {...{ [TIMELINE]: "" }}>
                    <Timeline {...years} />
                  </div>
                )
              )}
            </div>
          )}
          {!isEmbed && !isMapless && <ToText />}
        </main>
        {!isEmbed && (
          <PrintFoot updated={updated} address={printing.address ?? props.printedAddress ?? ""}>
            {printing.stamp}
          </PrintFoot>
        )}
        {evidence.cards}
        {evidence.printed}
        {share.dialog}
        {addedView.dialog}
        {offline.dialog}
        {embed.foot}
        <Notices
          notices={[...notices, addedView.notice, brief.notice].filter((one) => one !== undefined)}
          onDismiss={handleDismiss}
        />
        {help.dialog}
      </div>
    </HrefProvider>
  );
}
