import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { formatUrl } from "@/url-state/formatUrl";
import { goTo, showFragment } from "@/url-state/location";
import { parsePath } from "@/url-state/paths";
import { readLinkClick } from "@/url-state/readLinkClick";
import { selectPage } from "@/url-state/selectPage";
import type { UrlState } from "@/url-state/urlState";

/** A drag of the map that ends over a link is no click on it. */
const CLICK_TOLERANCE_PX = 6;

/** What tells one page from another: its path, and the cities of a comparison. */
export function pageKey(address: string): string {
  const [path = "/", query] = address.split("?");
  const cities = new URLSearchParams(query).get("cities");
  return cities ? `${path}?${cities}` : path;
}

type Arrival = { hash: string } | { city: string };

type NavigationInput = {
  state: UrlState;
  /** Changes with the page shown: see `pageKey`. */
  shownKey: string;
  headingRef: RefObject<HTMLHeadingElement | null>;
  textRef: RefObject<HTMLElement | null>;
};

/** Follows links without leaving the document, takes the focus along, and goes back on Escape. */
export function useNavigation({ state, shownKey, headingRef, textRef }: NavigationInput) {
  const arrivalRef = useRef<Arrival | undefined>(undefined);
  const pressedRef = useRef({ x: 0, y: 0 });
  const isEmbedRef = useRef(false);
  isEmbedRef.current = state.isEmbed ?? false;

  // biome-ignore lint/correctness/useExhaustiveDependencies: to arrive is to see another page.
  useLayoutEffect(
    function arrive() {
      const arrival = arrivalRef.current;
      arrivalRef.current = undefined;
      if (!arrival) return;
      if ("city" in arrival) {
        const marks = document.querySelectorAll<HTMLElement>(`[data-city~="${CSS.escape(arrival.city)}"]`);
        // The marks of a map that is not in view are still there.
        // A focus that scrolls would scroll the page around a frame too.
        [...marks]
          .find((mark) => mark.checkVisibility?.() ?? true)
          ?.focus({ preventScroll: isEmbedRef.current });
        return;
      }
      textRef.current?.scrollTo(0, 0);
      window.scrollTo({ top: 0, behavior: "instant" });
      headingRef.current?.focus({ preventScroll: true });
      if (arrival.hash) showFragment(arrival.hash);
    },
    [shownKey],
  );

  useEffect(
    function goBackOnEscape() {
      const handleKeyDown = (event: KeyboardEvent) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        // An open dialog takes its Escape itself.
        if (document.querySelector("dialog[open]")) return;
        const isMoved = state.be || state.us || state.map;
        const isWholePicture = state.page.kind === "home" && !isMoved;
        if (isWholePicture) return;
        const whole = formatUrl(selectPage(state, { kind: "home" }));
        if (state.page.kind === "city") arrivalRef.current = { city: state.page.id };
        goTo(whole, "push");
      };
      window.addEventListener("keydown", handleKeyDown);
      return () => window.removeEventListener("keydown", handleKeyDown);
    },
    [state],
  );

  const handlePointerDown = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    pressedRef.current = { x: clientX, y: clientY };
  };

  const handleClick = (event: MouseEvent) => {
    const { x, y } = pressedRef.current;
    const isByPointer = event.detail > 0;
    const isDrag = isByPointer && Math.hypot(event.clientX - x, event.clientY - y) > CLICK_TOLERANCE_PX;
    const link = readLinkClick(event.nativeEvent);
    if (!link) return;
    if (isDrag && event.target instanceof Element && event.target.closest("[data-stage]")) {
      event.preventDefault();
      return;
    }
    const { page } = parsePath(link.address.split("?")[0] ?? "/");
    const isSamePage = page.kind === state.page.kind && shownKey === pageKey(link.address);
    // The list of packages is in the HTML of its page alone.
    if (page.kind === "licences" || page.kind === "not-found") return;
    event.preventDefault();
    goTo(link.address, "push");
    if (isSamePage) {
      if (link.hash) showFragment(link.hash);
      return;
    }
    arrivalRef.current = { hash: link.hash };
  };

  return { handleClick, handlePointerDown };
}
