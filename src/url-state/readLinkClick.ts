import { belowBase } from "./location";

type ClickLike = Pick<
  MouseEvent,
  "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "defaultPrevented" | "target"
>;

/**
 * The address below the base, fragment included, that a click on a link of this site leads to.
 * Undefined where the browser should follow it itself: another site, a new tab, a download, a mere fragment.
 */
export function readLinkClick(click: ClickLike): { address: string; hash: string } | undefined {
  if (click.defaultPrevented || click.button !== 0) return undefined;
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return undefined;
  const link = click.target instanceof Element ? click.target.closest("a[href]") : null;
  return link ? readLink(link) : undefined;
}

/** The same of a link, whatever is done with it. */
export function readLink(link: Element): { address: string; hash: string } | undefined {
  if (link.hasAttribute("download") || link.getAttribute("target")) return undefined;
  const href = link.getAttribute("href") ?? "";
  if (href.startsWith("#")) return undefined;
  const url = new URL(href, window.location.href);
  if (url.origin !== window.location.origin) return undefined;
  const isPage = url.pathname.startsWith(import.meta.env.BASE_URL) && url.pathname.endsWith("/");
  return isPage ? { address: belowBase(url.pathname) + url.search, hash: url.hash } : undefined;
}
