import "./partStyles";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import { isReadingPage, type Page } from "@/domain/page";
import { ToMap, ToText } from "@/features/panel/Ways";
import { formatQuery } from "@/url-state/formatUrl";
import { formatPath } from "@/url-state/paths";
import styles from "./app.module.css";
import { startHighlight } from "./highlight";
import { isOfTables, readLayout } from "./pageLayout";
import { readSharedRecord } from "./readSharedRecord";
import { Dialogs } from "./screen/Dialogs";
import { EmbedBottom } from "./screen/EmbedParts";
import { EvidenceCards } from "./screen/EvidenceCards";
import { FilterStatus } from "./screen/FilterStatus";
import { Keys } from "./screen/Keys";
import { ListPart } from "./screen/ListPart";
import { MapPart } from "./screen/MapPart";
import { PageHeader } from "./screen/PageHeader";
import { PageNotices } from "./screen/PageNotices";
import { PaperFoot, PaperReferences } from "./screen/Paper";
import { SkipLinks } from "./screen/SkipLinks";
import { TextPart } from "./screen/TextPart";
import { TimelinePart } from "./screen/TimelinePart";
import { useAddressState } from "./state/Address";
import { AppState } from "./state/AppState";
import { useAwake } from "./state/Awake";
import { type BuiltPage, useBuiltPage } from "./state/builtPage";
import { useDialogs } from "./state/Dialogs";
import { usePage } from "./state/PageView";
import { pageKey, useNavigation } from "./useNavigation";

const canAlwaysShow = () => true;

/** The whole screen, and what its parts share. */
export function App(built: BuiltPage) {
  return (
    <AppState built={built}>
      <Screen />
    </AppState>
  );
}

/** The tree of the screen: each part takes what it draws from what they share. */
function Screen() {
  const { first, isEmbed } = useBuiltPage();
  const { address, state, viewId } = useAddressState();
  const { hasRested } = useAwake();
  const { view, isWaiting, timelineSign } = usePage();
  const { open } = useDialogs();
  const { page } = view;
  const { isReading, isMapless } = readLayout(page, isEmbed);

  const keyOf = (its: Page) =>
    pageKey(
      formatPath(its, state.locale, isEmbed) + formatQuery(state.cities ? { cities: state.cities } : {}),
    );
  const shownKey = keyOf(page);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const { handleClick, handlePointerDown, isAtBeginning } = useNavigation({
    state,
    address,
    shownKey,
    askedKey: keyOf(state.page),
    canShow: readLayout(first.page, isEmbed).isReading ? isReadingPage : canAlwaysShow,
    headingRef,
  });
  const handleRootClick = (event: MouseEvent) => {
    // In a frame a record's link is a plain one.
    const record = isEmbed ? undefined : readSharedRecord(event);
    if (!record) return handleClick(event);
    event.preventDefault();
    open("share", record);
  };

  const rootRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasRested && rootRef.current) return startHighlight(rootRef.current);
  }, [hasRested]);

  const [isTimelineOpen, setIsTimelineOpen] = useState(false);
  const hasPeriod = state.from !== undefined || state.to !== undefined;
  // Who asked for years sees where they are chosen.
  useEffect(() => {
    if (hasPeriod) setIsTimelineOpen(true);
  }, [hasPeriod]);

  const text = (
    <TextPart key="text" headingRef={headingRef} shownKey={shownKey} isAtBeginning={isAtBeginning} />
  );
  const map = <MapPart key="map" />;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: clicks on links, which keys make too, bubble up to here.
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the interactive elements.
    <div
      className={styles.app}
      ref={rootRef}
      data-waiting={isWaiting || undefined}
      onClick={handleRootClick}
      onPointerDown={handlePointerDown}
    >
      {!isEmbed && (
        <>
          <SkipLinks />
          <PageHeader />
        </>
      )}
      <FilterStatus />
      <main
        className={styles.main}
        data-tables={isOfTables(page) || undefined}
        data-timeline-open={isTimelineOpen || undefined}
        data-reading={isReading || undefined}
        data-timeline-rows={isEmbed ? undefined : timelineSign?.rows}
      >
        {/* The order on the screen: what has no map has its toolbar above the text. */}
        {isMapless ? [map, text] : [text, !isEmbed && <ToMap key="to-map" view={viewId} />, map]}
        {!isEmbed && <ListPart />}
        {!isEmbed && (
          <TimelinePart isOpen={isTimelineOpen} onToggle={() => setIsTimelineOpen(!isTimelineOpen)} />
        )}
        {!isEmbed && !isMapless && <ToText />}
      </main>
      {!isEmbed && <PaperFoot />}
      <EvidenceCards />
      <PaperReferences />
      <Dialogs />
      {isEmbed && <EmbedBottom />}
      {/* A button goes away with what it answers: the heading has the focus then. */}
      <PageNotices focusHeading={() => headingRef.current?.focus({ preventScroll: true })} />
      <Keys />
    </div>
  );
}
