import { useSyncExternalStore } from "react";
import { formatQuery } from "./formatUrl";
import { parsePath } from "./paths";
import type { UrlState } from "./urlState";

/** Of the event that tells of an address that this page changed. */
export const CHANGED = "atlas:address";

/** The base path, with a slash at both ends. */
const BASE = import.meta.env.BASE_URL;

/**
 * The address without its fragment, where the browser refuses to change it: a frame that is sandboxed without
 * `allow-same-origin` may not. From the first refusal on the address is kept here alone.
 */
let heldAddress: string | undefined;

function subscribe(onChange: () => void): () => void {
  window.addEventListener("popstate", onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener("popstate", onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

/** Path below the base and query, joined: one string, so that equal addresses are equal snapshots. */
export function readAddress(): string {
  if (heldAddress !== undefined) return heldAddress;
  const { pathname, search } = window.location;
  return belowBase(pathname) + search;
}

/** The path below the base, with a leading slash. */
export function belowBase(pathname: string): string {
  return pathname.toLowerCase().startsWith(BASE.toLowerCase()) ? `/${pathname.slice(BASE.length)}` : pathname;
}

/** The current address; while hydrating, the one that the page was prerendered for. */
export function useAddress(prerendered: string): string {
  return useSyncExternalStore(subscribe, readAddress, () => prerendered);
}

/** An address below the base as a link's href. */
export function toHref(address: string): string {
  return BASE + address.slice(1);
}

/** Goes to an address below the base: `push` for a selection, `replace` for typing and panning. */
export function goTo(address: string, how: "push" | "replace"): void {
  if (heldAddress !== undefined || !hasChangedHistory(toHref(address), how))
    heldAddress = address.split("#")[0] ?? address;
  window.dispatchEvent(new Event(CHANGED));
}

function hasChangedHistory(href: string, how: "push" | "replace"): boolean {
  try {
    if (how === "push") window.history.pushState(null, "", href);
    // An entry keeps the name that `app/storedPositions.ts` has given it.
    else window.history.replaceState(window.history.state, "", href);
    return true;
  } catch {
    return false;
  }
}

/** An address below the base in full, for those outside: `https://example.org/base/cities/liege/`. */
export function toAbsoluteHref(address: string): string {
  return new URL(toHref(address), window.location.href).href;
}

/** This very document at another fragment, in full: for another window. */
export function toDocumentHref(hash: string): string {
  return new URL(hash, window.location.href).href;
}

/** Replaces the query of the address; the path stays as the reader typed it, and the fragment too. */
export function replaceQuery(state: UrlState): void {
  goTo(readPath() + formatQuery(state) + window.location.hash, "replace");
}

/** Loads an address from the server, for what this script cannot show. */
export function loadDocument(address: string): void {
  window.location.assign(toHref(address));
}

/** Loads the document of the current address, also of one that is kept here alone. */
export function reloadDocument(): void {
  if (heldAddress === undefined) window.location.reload();
  else window.location.assign(toHref(heldAddress));
}

/** Loads a document by its href. */
export function loadHref(href: string): void {
  window.location.assign(href);
}

/** The same in the place of the address that was asked for: the way back does not lead to that one again. */
export function loadInstead(address: string): void {
  window.location.replace(toHref(address));
}

/** Shows a record of the page that is already drawn: `:target` and scrolling follow only a real navigation. */
export function showFragment(hash: string): void {
  const element = document.getElementById(decodeHash(hash));
  openAround(element);
  const { scrollY, history } = window;
  const { state } = history;
  window.location.replace(hash);
  try {
    // The browser has made it another entry, without its name.
    if (state !== null && history.state === null) history.replaceState(state, "");
  } catch {
    // Nothing was written there before.
  }
  if (isInScroller(element)) window.scrollTo({ top: scrollY, behavior: "instant" });
}

/** Whether an element stands in a part of the page that scrolls by itself: the document around it then stays. */
export function isInScroller(element: Element | null): boolean {
  const part = element?.closest("[data-scrolled]");
  return part !== null && part !== undefined && /auto|scroll/.test(getComputedStyle(part).overflowY);
}

/** Opens what an element is folded in. Browsers do that for a fragment of a document that they load, not all of them. */
export function openAround(element: Element | null): void {
  let around = element?.parentElement?.closest("details");
  while (around) {
    around.open = true;
    around = around.parentElement?.closest("details");
  }
}

/**
 * On a host without redirects the not-found page answers for other spellings of a page's address too. Goes to the
 * canonical spelling where it differs and can be a page's; returns whether it does. An address that is none of ours stays
 * as it was typed, so that its reader can see and mend it.
 */
export function goToCanonicalPath(): boolean {
  const { pathname, search, hash } = window.location;
  const path = `${belowBase(pathname)
    .toLowerCase()
    .replaceAll(/\/{2,}/g, "/")
    .replace(/\/(index\.html)?$/, "")}/`;
  const canonical = toHref(path);
  const isOurs = parsePath(path).page.kind !== "not-found" || path.startsWith("/present/");
  if (!isOurs || canonical === pathname) return false;
  window.location.replace(canonical + search + hash);
  return true;
}

/** The current query with its `?`, or an empty text. */
export function readQuery(): string {
  return window.location.search;
}

/** The current fragment with its `#`, or an empty text. */
export function readHash(): string {
  return window.location.hash;
}

/** The current path below the base. */
export function readPath(): string {
  if (heldAddress !== undefined) return heldAddress.split("?")[0] ?? "/";
  return belowBase(window.location.pathname);
}

/** What stands behind the `#` of the current address, decoded; empty where there is nothing. */
export function readFragment(): string {
  return decodeHash(window.location.hash);
}

function decodeHash(hash: string): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
