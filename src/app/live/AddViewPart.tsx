import { useState } from "react";
import type { ShownView } from "@/app/usePageView";
import { BriefingPart } from "@/features/share/live/BriefingPart";
import { useMessages } from "@/i18n/MessagesContext";
import { toHref } from "@/url-state/location";
import { formatPresentPath } from "@/url-state/presentPaths";
import type { UrlState } from "@/url-state/urlState";
import { type AddedView, addView } from "./addView";

/** Makes a slide of what the reader sees. */
export function AddViewPart({
  state,
  view,
  answer,
}: {
  state: UrlState;
  view: ShownView;
  answer: string | undefined;
}) {
  const { share } = useMessages();
  const [added, setAdded] = useState<AddedView | "failed">();
  return (
    <BriefingPart
      added={added}
      overviewHref={toHref(formatPresentPath({ kind: "own" }, state.locale))}
      onAdd={() => setAdded(addView(state, view, share.newBriefing(), answer) ?? "failed")}
    />
  );
}
