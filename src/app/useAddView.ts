import { useState } from "react";
import type { Notice } from "@/features/notices/Notices";
import { useMessages } from "@/i18n/MessagesContext";
import { tellPage } from "@/ui/pageSigns";
import { loadHref } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";
import type { ShownView } from "./usePageView";

/** Adds what the reader sees as a slide to a briefing of their own, and tells where. */
export function useAddView(
  state: UrlState,
  view: ShownView,
  answer: string | undefined,
): { add: () => void; notice: Notice | undefined; dismiss: () => void } {
  const { share } = useMessages();
  const [notice, setNotice] = useState<Notice>();
  const tell = (text: string, href?: string) =>
    setNotice({
      id: `add-view ${text}`,
      text,
      ...(href !== undefined && { action: { text: share.openSlide(), onAct: () => loadHref(href) } }),
    });
  return {
    notice,
    dismiss: () => setNotice(undefined),
    add() {
      import("./live/addView").then(
        ({ addView }) => {
          const added = addView(state, view, share.newBriefing(), answer);
          if (added) tell(share.added(added), added.href);
          else tell(share.addFailed());
        },
        () => tellPage("part"),
      );
    },
  };
}
