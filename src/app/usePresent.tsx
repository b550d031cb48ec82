import { type ReactNode, useEffect, useState } from "react";
import { PresentLink } from "@/features/header/PresentLink";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { useLazy } from "@/ui/useLazy";
import { loadHref } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";
import { presentHref } from "./presentHref";
import type { usePageView } from "./usePageView";

type PresentInput = {
  pageView: Pick<ReturnType<typeof usePageView>, "view">;
  build: string;
  /** Of the document: the address may ask for a language that has no pages. */
  locale: PublishedLocale;
  hasRested: boolean;
  onAddView: () => void;
};

/** The link to all briefings, and behind it the menu of ways to present, which is loaded when it is wanted. */
export function usePresent(
  state: UrlState,
  { pageView, build, locale, hasRested, onAddView }: PresentInput,
): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const [isNear, setIsNear] = useState(false);
  const [timesAsked, setTimesAsked] = useState(0);
  const { part, hasFailed } = useLazy(isNear, () => import("./live/PresentWaysMenu"), timesAsked);
  const href = presentHref(locale);
  // Nobody shall wait for a menu that does not come: the page has all that it would offer.
  useEffect(() => {
    if (isOpen && hasFailed) loadHref(href);
  }, [isOpen, hasFailed, href]);
  return (
    <>
      <PresentLink
        href={href}
        isOpen={hasRested ? isOpen : undefined}
        onApproach={() => setIsNear(true)}
        onPress={() => {
          setIsOpen(!isOpen);
          setTimesAsked((before) => before + 1);
        }}
      />
      {isOpen && part && (
        <part.PresentWaysMenu
          state={{ ...state, locale }}
          view={pageView.view}
          build={build}
          onAddView={() => {
            setIsOpen(false);
            onAddView();
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
