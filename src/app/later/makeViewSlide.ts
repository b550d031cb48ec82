import { viewAsBriefing } from "@/content/briefing/viewAsBriefing";
import type { PageView } from "@/content/readPage";
import { loadPresentMessages } from "@/i18n/loadPresentMessages";
import { isPublished } from "@/i18n/publishedLocales";
import type { TaskControl } from "@/ui/later/useTask";
import { filtersInWords } from "./filtersInWords";
import { frameBounds } from "./frameBounds";
import type { PictureInput } from "./makePicture";
import { makeSlides } from "./makeSlides";

type ViewSlideInput = Omit<PictureInput, "theme" | "updated" | "view"> & {
  view: Pick<PageView, "content" | "picture">;
  /** The filters of the view, answered. */
  answer: string | undefined;
  /** Of making it: `2026-11-23`. */
  day: string;
};

/** What the reader sees as a PowerPoint file of one slide. Rejects where a part of it cannot be loaded. */
export async function makeViewSlide(
  { view, atlas, messages, state, filters, answer, link, day }: ViewSlideInput,
  control: TaskControl,
): Promise<Blob> {
  const { locale } = state;
  if (!isPublished(locale)) throw new Error(`There are no pages in ${locale}`);
  const present = await loadPresentMessages(locale);
  const briefing = viewAsBriefing(
    { atlas, locale, messages, present },
    {
      view,
      filters: answer ? [answer] : filtersInWords({ atlas, locale, messages }, filters),
      frames: frameBounds(state),
      hidesLines: state.hidesLines === true,
      day,
    },
  );
  const taken = { briefing, name: view.content.title, address: link, locale, messages, present };
  return makeSlides(taken, { aspect: "16:9", day, ...control });
}
