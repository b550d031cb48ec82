/** Between the card and what it stands beside. */
const GAP_PX = 8;

/** On a phone it is a sheet at the bottom, see the style sheet. */
const PHONE = "(max-width: 719px)";

/** The right end of the line of text that an element is in. */
function lineEnd(anchor: HTMLElement): number {
  const own = anchor.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(anchor.closest("p, dd") ?? anchor);
  const middle = (own.top + own.bottom) / 2;
  const line = [...(range.getClientRects?.() ?? [])].filter(
    ({ top, bottom }) => top < middle && bottom > middle,
  );
  return Math.max(own.right, ...line.map(({ right }) => right));
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Scrolls what scrolls so that an element stands between the window's top and a line. */
function bringAbove(element: Element, line: number): void {
  const { top, bottom } = element.getBoundingClientRect();
  const by = bottom > line ? Math.min(bottom - line + GAP_PX, top - GAP_PX) : 0;
  if (by > 0) window.scrollBy({ top: by, behavior: "instant" });
}

/**
 * Places a card beside the text that its anchor is in, where there is room beside it, else below or above the sentence; it
 * never lies on the sentence. On a phone it is a sheet, above which the sentence is brought when it opens.
 */
export function placeCard(card: HTMLElement, anchor: HTMLElement, isOpening: boolean): void {
  const sentence = anchor.closest("li, dd") ?? anchor;
  const { style } = card;
  if (window.matchMedia(PHONE).matches) {
    style.removeProperty("left");
    style.removeProperty("top");
    style.removeProperty("max-height");
    card.removeAttribute("data-tied");
    if (isOpening) bringAbove(sentence, card.getBoundingClientRect().top);
    return;
  }
  const { innerWidth, innerHeight } = window;
  const own = anchor.getBoundingClientRect();
  const text = (anchor.closest("#text") ?? sentence).getBoundingClientRect();
  const claim = sentence.getBoundingClientRect();
  style.removeProperty("max-height");
  const { offsetWidth: width, offsetHeight: height } = card;
  const middle = (own.top + own.bottom) / 2;
  if (innerWidth - text.right >= width) {
    const top = within(own.top - 36, GAP_PX, innerHeight - height - GAP_PX);
    const isSeen = middle > Math.max(text.top, top + 12) && middle < Math.min(text.bottom, top + height - 12);
    const end = lineEnd(anchor) + 6;
    style.left = `${text.right - 6}px`;
    style.top = `${top}px`;
    style.setProperty("--tie-top", `${middle - top}px`);
    style.setProperty("--tie-length", `${Math.max(0, text.right - 6 - end)}px`);
    card.toggleAttribute("data-tied", isSeen);
    return;
  }
  card.removeAttribute("data-tied");
  const below = innerHeight - claim.bottom - 2 * GAP_PX;
  const above = claim.top - 2 * GAP_PX;
  const isBelow = below >= Math.min(height, above);
  const room = Math.max(160, isBelow ? below : above);
  style.maxHeight = `${room}px`;
  style.left = `${within(own.left - 24, GAP_PX, innerWidth - width - GAP_PX)}px`;
  style.top = `${isBelow ? claim.bottom + GAP_PX : claim.top - GAP_PX - Math.min(height, room)}px`;
}
