/** Rooms in which a slide is tried, see fit.module.css: a common screen, an older projector, a phone with its browser's bars. */
export const FIT_SIZES = ["wide", "classic", "phone"] as const;

export type FitSize = (typeof FIT_SIZES)[number];

/** Pixels by which letters may reach over their line without anything being cut. */
const TOLERANCE_PX = 5;

const isCut = (element: Element) =>
  getComputedStyle(element).overflowY !== "visible" &&
  element.scrollHeight > element.clientHeight + TOLERANCE_PX;

/** Whether all words of the slide in this room are seen without scrolling. True where nothing is laid out. */
export function doWordsFit(room: Element): boolean {
  const words = room.querySelector("[data-words]");
  const slide = words?.closest("article");
  if (!words || !slide || slide.clientHeight === 0) return true;
  const end = Math.min(words.getBoundingClientRect().bottom, slide.getBoundingClientRect().bottom);
  const said = [...words.querySelectorAll("h1, h2, p, li")];
  return (
    ![words, ...words.querySelectorAll("*")].some(isCut) &&
    said.every((one) => one.getBoundingClientRect().bottom <= end + TOLERANCE_PX)
  );
}
