/** A link of the page: the n-th of those in its text, or outside it, that lead to an address. */
type FollowedLink = { href: string; isInText: boolean; nth: number };

/** Where a reader is on a page. */
export type ReadingPosition = {
  /** How far each part is scrolled, by its name in `data-scrolled`; of the document as `document`. */
  scrolled: Record<string, number>;
  /** Which folded parts of the text are open, counted from 0. */
  opened: number[];
  /** The link that has the focus, or was followed. */
  link?: FollowedLink;
};

const DOCUMENT = "document";

/** The focus has moved on from these before anybody comes back: they are results of a search. */
const OF_PAGE = ':not([role="option"])';

function partsOf(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-scrolled]")];
}

function foldedParts(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>("#text details")];
}

const isInTextOf = (link: Element) => link.closest("#text") !== null;

/** The marks of a map that is not in view are still there. */
function linksTo({ href, isInText }: Pick<FollowedLink, "href" | "isInText">): (HTMLElement | SVGElement)[] {
  return [...document.querySelectorAll<HTMLElement | SVGElement>(`a[href]${OF_PAGE}`)].filter(
    (link) =>
      link.getAttribute("href") === href &&
      isInTextOf(link) === isInText &&
      (link.checkVisibility?.() ?? true),
  );
}

function readLink(element: Element | null | undefined): FollowedLink | undefined {
  const link = element?.closest(`a[href]${OF_PAGE}`);
  const href = link?.getAttribute("href");
  if (!link || !href) return undefined;
  const isInText = isInTextOf(link);
  return { href, isInText, nth: Math.max(0, linksTo({ href, isInText }).indexOf(link as HTMLElement)) };
}

/** Where the reader is now; `followed` is the link that leads away, which some browsers give no focus. */
export function readPosition(followed?: Element | null): ReadingPosition {
  const link = readLink(followed ?? document.activeElement);
  return {
    scrolled: Object.fromEntries([
      [DOCUMENT, window.scrollY],
      ...partsOf().map((part) => [part.dataset.scrolled ?? "", part.scrollTop]),
    ]),
    opened: foldedParts().flatMap(({ open }, at) => (open ? [at] : [])),
    ...(link && { link }),
  };
}

/** Scrolls to a position; what it does not name goes to its beginning. */
export function scrollToPosition({ scrolled }: Pick<ReadingPosition, "scrolled">): void {
  for (const part of partsOf()) part.scrollTop = scrolled[part.dataset.scrolled ?? ""] ?? 0;
  window.scrollTo({ top: scrolled[DOCUMENT] ?? 0, behavior: "instant" });
}

/** Opens what was open there; heights depend on it. */
export function openAsAt({ opened }: ReadingPosition): void {
  for (const [at, part] of foldedParts().entries()) part.open = opened.includes(at);
}

/** The link that had the focus there, if the page has it still. */
export function findLink({ link }: ReadingPosition): HTMLElement | SVGElement | undefined {
  if (!link) return undefined;
  const links = linksTo(link);
  return links[link.nth] ?? links[0];
}

const SIGNS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Stays at a position while texts, letters and tables that come late change heights: until the reader does something.
 * `focusesLink`: the link that had the focus there has not come yet, and gets it as it comes. Returns what ends it sooner.
 */
export function holdPosition(position: ReadingPosition, focusesLink: boolean): () => void {
  const observer = new ResizeObserver(() => scrollToPosition(position));
  const arrivals = new MutationObserver(() => {
    const link = findLink(position);
    if (!link) return;
    arrivals.disconnect();
    link.focus({ preventScroll: true });
  });
  if (focusesLink) arrivals.observe(document.body, { childList: true, subtree: true });
  const stop = () => {
    observer.disconnect();
    arrivals.disconnect();
    for (const sign of SIGNS) window.removeEventListener(sign, stop, true);
  };
  for (const part of partsOf()) for (const content of part.children) observer.observe(content);
  observer.observe(document.body);
  for (const sign of SIGNS) window.addEventListener(sign, stop, { capture: true, passive: true });
  return stop;
}
