import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import type { Page } from "@/domain/page";
import { nameEntry, readEntry, setScrolling } from "@/url-state/historyEntry";
import { CHANGED, goTo, isInScroller, readAddress, readFragment, showFragment } from "@/url-state/location";
import { parsePath } from "@/url-state/paths";
import { readLinkClick } from "@/url-state/readLinkClick";
import type { UrlState } from "@/url-state/urlState";
import {
  findLink,
  holdPosition,
  openAsAt,
  type ReadingPosition,
  readPosition,
  scrollToPosition,
} from "./readingPosition";
import { keepPosition, readPositions, storePositions } from "./storedPositions";

/** A drag of the map that ends over a link is no click on it. */
const CLICK_TOLERANCE_PX = 6;

/** What tells one page from another: its path, and the cities of a comparison. */
export function pageKey(address: string): string {
  const [path = "/", query] = address.split("?");
  const cities = new URLSearchParams(query).get("cities");
  return cities ? `${path}?${cities}` : path;
}

/** What shall happen once the page asked for is shown. */
type Arrival =
  /** By a link: at its beginning, or at a record of it. */
  | { by: "link"; hash: string }
  /** By Back, Forward or a reload: where the reader was. */
  | { by: "history"; position: ReadingPosition | undefined; isLoad?: true };

type NavigationInput = {
  state: UrlState;
  /** The address below the base. */
  address: string;
  /** Changes with the page shown: see `pageKey`. */
  shownKey: string;
  /** The same of the page asked for. */
  askedKey: string;
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** Whether this document has what a page needs; else the page has a document of its own. */
  canShow: (page: Page) => boolean;
};

/** Gives the heading the focus, so that it is heard, also where it has had it since the page before. */
function announce(heading: HTMLElement | null): void {
  heading?.blur();
  heading?.focus({ preventScroll: true });
}

/**
 * Follows links without leaving the document and takes the focus along; Back, Forward and a reload lead to where the
 * reader was on a page, to the pixel, with the focus on the link that led away.
 */
export function useNavigation({ state, address, shownKey, askedKey, headingRef, canShow }: NavigationInput) {
  const arrivalRef = useRef<Arrival | undefined>(undefined);
  const lastShownRef = useRef(shownKey);
  const stopHoldingRef = useRef<() => void>(undefined);
  const followedRef = useRef<Element | null>(null);
  const stayedRef = useRef<Element | null>(null);
  const leftRef = useRef<ReadingPosition | undefined>(undefined);
  const pressedRef = useRef({ x: 0, y: 0 });
  // From one record of a page to another there is nothing else to draw.
  const [returns, countReturn] = useReducer((count: number) => count + 1, 0);
  const isEmbedRef = useRef(false);
  isEmbedRef.current = state.isEmbed ?? false;

  // Before the arrival below, which a reload brings about too.
  useLayoutEffect(function keepPlaces() {
    const positions = readPositions();
    const known = readEntry();
    let entry = known ?? nameEntry();
    if (known !== undefined)
      arrivalRef.current = { by: "history", position: positions.get(known), isLoad: true };
    // The record that a link leads to is brought into sight by its part of the page alone: the header stays.
    else if (isInScroller(document.getElementById(readFragment())))
      window.scrollTo({ top: 0, behavior: "instant" });

    const keep = () => {
      // A page that has not come has no position.
      if (!arrivalRef.current) keepPosition(positions, entry, readPosition(followedRef.current));
      followedRef.current = null;
    };
    const handleChange = ({ type }: Event) => {
      const next = readEntry();
      if (next === entry) return;
      // The browser has followed a link to a part of this page, and has scrolled already.
      if (next === undefined && type === "popstate" && leftRef.current)
        keepPosition(positions, entry, leftRef.current);
      else keep();
      leftRef.current = undefined;
      stopHoldingRef.current?.();
      entry = next ?? nameEntry();
      arrivalRef.current = next === undefined ? undefined : { by: "history", position: positions.get(next) };
      countReturn();
    };
    const handleHide = () => {
      keep();
      storePositions(positions);
      // A document that is loaded anew has its position from the browser until it is awake.
      setScrolling("browser");
    };
    const takeOver = () => setScrolling("script");
    takeOver();
    // Before the page is drawn anew, which the same events bring about.
    window.addEventListener("popstate", handleChange, true);
    window.addEventListener(CHANGED, handleChange, true);
    window.addEventListener("pagehide", handleHide);
    window.addEventListener("pageshow", takeOver);
    return () => {
      window.removeEventListener("popstate", handleChange, true);
      window.removeEventListener(CHANGED, handleChange, true);
      window.removeEventListener("pagehide", handleHide);
      window.removeEventListener("pageshow", takeOver);
      stopHoldingRef.current?.();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: to arrive is to see another page, or another view of it.
  useLayoutEffect(
    function arrive() {
      const arrival = arrivalRef.current;
      // On the way back the browser lets React draw between two of its listeners: what is drawn may be of the address before.
      if (!arrival || shownKey !== askedKey || address !== readAddress()) return;
      arrivalRef.current = undefined;
      const isOther = lastShownRef.current !== shownKey;
      lastShownRef.current = shownKey;
      if (arrival.by === "link") {
        scrollToPosition({ scrolled: {} });
        announce(headingRef.current);
        if (arrival.hash) showFragment(arrival.hash);
        return;
      }
      const { position, isLoad } = arrival;
      if (!position && !isOther) return;
      const shown = position ?? { scrolled: {}, opened: [] };
      openAsAt(shown);
      // The browser itself says that a document has been loaded; a frame takes no focus from the page around it.
      const takesFocus = !isLoad && (!isEmbedRef.current || document.hasFocus());
      const link = takesFocus ? findLink(shown) : undefined;
      if (link) link.focus({ preventScroll: true });
      else if (takesFocus && isOther) announce(headingRef.current);
      scrollToPosition(shown);
      stopHoldingRef.current = holdPosition(shown, takesFocus && !link && shown.link !== undefined);
    },
    [shownKey, askedKey, address, returns],
  );

  useEffect(() => {
    lastShownRef.current = shownKey;
  }, [shownKey]);

  // A link to another view of the same page may go away with the view that it was for, and the focus with it.
  useLayoutEffect(function keepFocus() {
    if (stayedRef.current?.isConnected !== false) return;
    stayedRef.current = null;
    if (document.activeElement === document.body) announce(headingRef.current);
  });

  const handlePointerDown = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    pressedRef.current = { x: clientX, y: clientY };
  };

  const handleClick = (event: MouseEvent) => {
    const { x, y } = pressedRef.current;
    const isByPointer = event.detail > 0;
    const isDrag = isByPointer && Math.hypot(event.clientX - x, event.clientY - y) > CLICK_TOLERANCE_PX;
    const link = readLinkClick(event.nativeEvent);
    const part = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    leftRef.current = part ? readPosition(part) : undefined;
    if (!link) return;
    if (
      isDrag &&
      event.target instanceof Element &&
      event.target.closest("[data-map-frames], [data-frame]")
    ) {
      event.preventDefault();
      return;
    }
    followedRef.current = event.target instanceof Element ? event.target : null;
    const { page } = parsePath(link.address.split("?")[0] ?? "/");
    const isSamePage = page.kind === state.page.kind && shownKey === pageKey(link.address);
    // The list of packages is in the HTML of its page alone.
    if (page.kind === "licences" || page.kind === "not-found" || !canShow(page)) return;
    event.preventDefault();
    goTo(link.address, "push");
    if (isSamePage) {
      stayedRef.current = document.activeElement;
      if (link.hash) showFragment(link.hash);
      return;
    }
    arrivalRef.current = { by: "link", hash: link.hash };
  };

  const arrival = arrivalRef.current;
  /** The page that is drawn is arrived at by a link, and not at one of its records. */
  const isAtBeginning = arrival?.by === "link" && arrival.hash === "";
  return { handleClick, handlePointerDown, isAtBeginning };
}
