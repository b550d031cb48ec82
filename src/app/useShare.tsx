import { type MouseEvent, type ReactNode, useState } from "react";
import { ShareButton } from "@/features/share/ShareButton";
import { useLazy } from "@/ui/useLazy";
import type { Theme, UrlState } from "@/url-state/urlState";
import type { SharedRecord } from "./live/ShareView";
import type { usePageView } from "./usePageView";

type ShareParts = {
  button: ReactNode;
  dialog: ReactNode;
  /** Opens the dialog where the click was on a record's own link; says whether it was. */
  handleRecordClick: (event: MouseEvent) => boolean;
};

/** The record whose link was clicked plainly; with a modifier the browser follows the link itself. */
function readRecord({
  target,
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: MouseEvent): SharedRecord | undefined {
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element))
    return undefined;
  const link = target.closest<HTMLAnchorElement>("a[data-record-link]");
  const id = link?.getAttribute("href")?.slice(1);
  return link && id ? { id, title: link.dataset.recordLink ?? "" } : undefined;
}

/** The button and the dialog that hand on what the reader sees. */
export function useShare(
  state: UrlState,
  pageView: ReturnType<typeof usePageView>,
  theme: Theme,
  updated: string,
  build: string,
): ShareParts {
  const [shared, setShared] = useState<{ record?: SharedRecord }>();
  const [isNear, setIsNear] = useState(false);
  const [timesAsked, setTimesAsked] = useState(0);
  const { part } = useLazy(isNear, () => import("./live/ShareView"), timesAsked);
  const open = (record?: SharedRecord) => {
    setShared(record ? { record } : {});
    setTimesAsked((before) => before + 1);
  };
  return {
    button: <ShareButton onOpen={() => open()} onApproach={() => setIsNear(true)} />,
    dialog: shared && part && (
      <part.ShareView
        state={state}
        pageView={pageView}
        theme={theme}
        updated={updated}
        build={build}
        record={shared.record}
        onClose={() => setShared(undefined)}
      />
    ),
    handleRecordClick(event) {
      const record = readRecord(event);
      if (!record) return false;
      event.preventDefault();
      open(record);
      return true;
    },
  };
}
