import { useEffect, useState } from "react";
import { isInScroller, loadInstead, openAround, readFragment, showFragment } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import { withoutStrayMarks } from "@/url-state/strayMarks";
import type { UrlState } from "@/url-state/urlState";
import type { usePageView } from "./usePageView";

/**
 * The id that the address ends in where nothing has it any more. Where the record is told of on another page, or its
 * place has become a page of its own, the address leads on to there.
 */
export function useLostFragment(
  { page, locale, view }: Pick<UrlState, "page" | "locale" | "view">,
  { read, askForIndex }: Pick<ReturnType<typeof usePageView>, "read" | "askForIndex">,
  hasRested: boolean,
): string | undefined {
  const [asked, setAsked] = useState<string>();
  const [lost, setLost] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view that was opened: another one is no reason to scroll.
  useEffect(() => {
    const typed = readFragment();
    if (!hasRested || !typed) return;
    // Of a link out of a running text.
    const tidied = withoutStrayMarks(typed).toLowerCase();
    const id = document.getElementById(typed) ? typed : tidied;
    // The list stands in the place of the map, and comes a moment later.
    if (view === "list" && (id === "list" || id.startsWith("list-"))) return;
    const element = document.getElementById(id);
    if (!element) {
      setAsked(id);
      askForIndex();
      return;
    }
    if (id !== typed) return showFragment(`#${id}`);
    if (!element.parentElement?.closest("details:not([open])")) return;
    openAround(element);
    const { scrollY } = window;
    element.scrollIntoView();
    if (isInScroller(element)) window.scrollTo({ top: scrollY, behavior: "instant" });
  }, [hasRested, askForIndex]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once of the page that was opened.
  useEffect(() => {
    if (!read || asked === undefined) return;
    const place = read.leadOn(read.reading.atlas, page, asked);
    if (!place) return setLost(asked);
    loadInstead(formatPath(place.page, locale) + (place.fragment ? `#${place.fragment}` : ""));
  }, [read, asked]);
  return lost;
}
