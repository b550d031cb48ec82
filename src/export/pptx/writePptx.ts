import type { BriefingContent } from "@/content/briefing/slideContent";
import { legendNames } from "@/i18n/legendNames";
import { addSharedParts } from "./addSharedParts";
import { addSlide } from "./addSlide";
import { groundDrawer } from "./groundDrawer";
import { type LayoutId, mapAreaOf } from "./layouts";
import { packageWriter } from "./packageWriter";
import { partPaths } from "./partPaths";
import { idCounter, type Pen } from "./pen";
import { hasNotes, planSlides } from "./planSlides";
import type { PptxOptions } from "./pptxOptions";
import { SLIDE_AREAS } from "./slideAreas";
import { toLink } from "./toLink";

/** Lets the browser answer the reader before the next slide. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * A briefing as a PowerPoint file (ECMA-376, transitional) whose every part can be edited: texts in placeholders,
 * maps of shapes and freeforms, notes in the notes pane. The same input gives the same bytes.
 *
 * @throws {DOMException} AbortError, when it is cancelled
 */
export async function writePptx(
  briefing: BriefingContent,
  options: PptxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { aspect, present, frameTitles, grounds, address, day, lang, onProgress, signal } = options;
  const stopIfCancelled = () => {
    if (signal?.aborted) throw new DOMException("The file was cancelled", "AbortError");
  };
  stopIfCancelled();
  const areas = SLIDE_AREAS[aspect];
  const legend = legendNames(present);
  const newPen = (layout?: LayoutId): Pen => {
    const map = (layout && mapAreaOf(layout, areas)) ?? areas.map;
    return { present, frameTitles, legend, lang, areas: { ...areas, map }, nextId: idCounter() };
  };
  const slides = planSlides(briefing, { present, areas });
  const file = packageWriter(day);
  const href = toLink(address);
  addSharedParts(file, {
    briefing,
    options,
    link: href ?? "",
    slidePaths: slides.map((_, index) => partPaths.slide(index + 1)),
    notesPaths: slides.flatMap((planned, index) => (hasNotes(planned) ? [partPaths.notes(index + 1)] : [])),
    newPen,
  });
  const drawGround = groundDrawer(grounds);
  for (const [index, planned] of slides.entries()) {
    const number = index + 1;
    addSlide(file, {
      planned,
      number,
      date: briefing.date,
      address: href === undefined ? undefined : { text: address, href },
      drawGround,
      newPen,
    });
    onProgress?.(number, slides.length);
    await pause();
    stopIfCancelled();
  }
  return file.finish();
}
