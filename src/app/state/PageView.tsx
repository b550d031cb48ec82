import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { TimelineSign } from "@/app/pageData";
import { signOfTimeline } from "@/app/timelineSign";
import { usePageView } from "@/app/usePageView";
import { usePrefetch } from "@/app/usePrefetch";
import type { PictureContent } from "@/content/pictureContent";
import { isSamePage } from "@/domain/page";
import { useMediaQuery } from "@/ui/useMediaQuery";
import { useStoredFlag } from "@/ui/useStoredFlag";
import { useAddressState } from "./Address";
import { useAwake, useMaps } from "./Awake";
import { useBuiltPage } from "./builtPage";
import { createShared } from "./createShared";

type PageView = ReturnType<typeof usePageView> & {
  /** The text and the timeline of the document stand: the reader has not gone to another page. */
  isBuiltShown: boolean;
  timelineSign: TimelineSign | undefined;
  /** What narrows the table of exchanges stands beside it, unasked. On a phone the filter panel has it. */
  areFacetsShown: boolean;
  /** This reader wants all evidence open in place; the HTML of the page does not know it. */
  isEvidenceOpen: boolean;
  setIsEvidenceOpen: (isOpen: boolean) => void;
};

const EVIDENCE_KEY = "belgian-city-partnerships:all-evidence";

const [Provider, usePage] = createShared<PageView>();

export { usePage };

/** The page that is shown, with what the filters of the address leave of it. It follows the address and the data. */
export function PageViewProvider({ children }: { children: ReactNode }) {
  const { first, build } = useBuiltPage();
  const { state, viewId } = useAddressState();
  const { hasRested } = useAwake();
  const { areFramesLive } = useMaps();
  const isWide = useMediaQuery("(min-width: 1000px)");
  const [isOpen, setIsEvidenceOpen] = useStoredFlag(EVIDENCE_KEY, false);
  const isEvidenceOpen = hasRested && isOpen;
  const areFacetsShown = hasRested && isWide && state.page.kind === "exchanges" && viewId === "list";
  const isTextWanted = isEvidenceOpen || areFacetsShown;
  const pageView = usePageView(first, build, state, { hasRested, areFramesLive, isTextWanted });
  const { view } = pageView;
  usePrefetch(build, hasRested);
  useEffect(() => {
    document.title = view.content.documentTitle;
  }, [view]);
  const isBuilt = isSamePage(view.page, first.page) && state.cities === undefined;
  const [hasLeft, setHasLeft] = useState(false);
  if (!isBuilt && !hasLeft) setHasLeft(true);
  const value = useMemo((): PageView => {
    const { timeline, page } = pageView.view;
    return {
      ...pageView,
      isBuiltShown: isBuilt && !hasLeft,
      timelineSign: timeline ? signOfTimeline(timeline, page) : isBuilt ? first.timeline : undefined,
      areFacetsShown,
      isEvidenceOpen,
      setIsEvidenceOpen,
    };
  }, [pageView, isBuilt, hasLeft, first, areFacetsShown, isEvidenceOpen, setIsEvidenceOpen]);
  return <Provider value={value}>{children}</Provider>;
}

/** The picture as it is drawn: without its lines where they are switched off. */
export function useDrawnPicture(): PictureContent {
  const { picture } = usePage().view;
  const { hidesLines } = useAddressState().state;
  return useMemo(() => (hidesLines ? { ...picture, lines: [] } : picture), [picture, hidesLines]);
}
