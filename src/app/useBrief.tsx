import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Notice } from "@/features/notices/Notices";
import { BriefButton } from "@/features/share/BriefButton";
import { useMessages } from "@/i18n/MessagesContext";
import { useLazy } from "@/ui/useLazy";
import { formatPath } from "@/url-state/paths";
import type { UrlState } from "@/url-state/urlState";
import { canBrief, isFiltered, isRecordPage } from "./canBrief";
import type { ShownView } from "./usePageView";

type BriefParts = {
  /** On the page of a record, above its title. */
  ofPage: ReactNode;
  /** Beside the filters, once they leave something out. */
  ofFilters: ReactNode;
  /** How far it is, or why there is none. */
  notice: Notice | undefined;
  dismiss: () => void;
};

/** One button that makes a briefing of what the reader sees; what makes it is loaded when the button is wanted. */
export function useBrief(
  state: UrlState,
  view: ShownView,
  { build, isAwake }: { build: string; isAwake: boolean },
): BriefParts {
  const messages = useMessages();
  const client = useQueryClient();
  const [isNear, setIsNear] = useState(false);
  const [timesAsked, setTimesAsked] = useState(0);
  const [said, setSaid] = useState<{ text: string; isBusy: boolean }>();
  const { part } = useLazy(
    isNear,
    () => import("./live/briefPart").then(({ briefPart }) => briefPart),
    timesAsked,
  );
  const latestRef = useRef({ state, view, messages });
  latestRef.current = { state, view, messages };
  const path = formatPath(view.page, state.locale);
  useEffect(() => {
    if (part && isNear) part.prepare(client, latestRef.current.state, build);
  }, [part, isNear, client, build]);
  useEffect(() => {
    if (!part || timesAsked === 0) return;
    let isGone = false;
    part.brief(latestRef.current.state, {
      client,
      build,
      messages: latestRef.current.messages,
      seeNow: () => (isGone ? undefined : latestRef.current),
      say: (text, isBusy) => !isGone && setSaid({ text, isBusy }),
    });
    return () => {
      isGone = true;
    };
  }, [part, timesAsked, client, build]);
  useEffect(() => {
    // Another page: nobody waits for the briefing of the one before.
    void path;
    setTimesAsked(0);
    setSaid(undefined);
  }, [path]);
  const isOffered = isAwake && canBrief(state, view.page);
  const ofWhatIsLeft = isFiltered(state);
  const button = isOffered && (
    <BriefButton
      isFiltered={ofWhatIsLeft}
      isBusy={said?.isBusy ?? false}
      onBrief={() => {
        setIsNear(true);
        if (!said?.isBusy) setTimesAsked((before) => before + 1);
      }}
      onApproach={() => setIsNear(true)}
    />
  );
  return {
    ofPage: !ofWhatIsLeft && isRecordPage(view.page) && button,
    ofFilters: ofWhatIsLeft && button,
    notice: said && { id: `brief ${said.text}`, text: said.text },
    dismiss: () => setSaid(undefined),
  };
}
