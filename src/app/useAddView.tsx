import { type ReactNode, useState } from "react";
import type { Notice } from "@/features/notices/Notices";
import { useMessages } from "@/i18n/MessagesContext";
import { useLazy } from "@/ui/useLazy";
import { loadHref } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";
import type { ShownView } from "./usePageView";

type AddViewParts = {
  /** Asks how what the reader sees becomes a slide. */
  open: () => void;
  dialog: ReactNode;
  /** Where the last one went. */
  notice: Notice | undefined;
  dismiss: () => void;
};

/** Adds what the reader sees as a slide to a briefing of their own, asks to which, and tells where. */
export function useAddView(state: UrlState, view: ShownView, build: string): AddViewParts {
  const { share } = useMessages();
  const [notice, setNotice] = useState<Notice>();
  const [isOpen, setIsOpen] = useState(false);
  const [timesAsked, setTimesAsked] = useState(0);
  const { part } = useLazy(false, () => import("./live/AddViewDialog"), timesAsked);
  return {
    notice,
    dismiss: () => setNotice(undefined),
    open() {
      setNotice(undefined);
      setIsOpen(true);
      setTimesAsked((before) => before + 1);
    },
    dialog: isOpen && part && (
      <part.AddViewDialog
        state={state}
        view={view}
        build={build}
        onAdded={(added) => {
          setIsOpen(false);
          const text = share.added(added);
          const action = { text: share.openSlide(), onAct: () => loadHref(added.href) };
          setNotice({ id: `add-view ${text}`, text, action });
        }}
        onClose={() => setIsOpen(false)}
      />
    ),
  };
}
