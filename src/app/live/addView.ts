import type { ShownView } from "@/app/usePageView";
import { createDraftStore } from "@/data/draftStore";
import { newDraftId } from "@/data/newDraftId";
import { localDay } from "@/domain/localDay";
import type { Slide } from "@/domain/plainBriefing";
import { slideOfView } from "@/domain/slideOfView";
import { filtersOf } from "@/url-state/filtersOf";
import { toHref } from "@/url-state/location";
import { formatPresentPath } from "@/url-state/presentPaths";
import { formatPresentQuery } from "@/url-state/presentQuery";
import type { UrlState } from "@/url-state/urlState";
import { frameBounds } from "./frameBounds";

/** Where a view has become a slide: the last that the reader's last briefing has. */
export type AddedView = { title: string; number: number; href: string };

/** As long as most talks are. */
const FIRST_MINUTES = 10;

const store = createDraftStore({
  storage: () => window.localStorage,
  events: window,
  now: () => new Date(),
});

/**
 * Adds what the reader sees as a slide to the briefing that was changed last, or to a new one called `newTitle`; `answer` is
 * what it says of the filters.
 * Undefined where the browser keeps nothing, or the briefing is full.
 */
export function addView(
  state: UrlState,
  { page, content }: Pick<ShownView, "page" | "content">,
  newTitle: string,
  answer: string | undefined,
): AddedView | undefined {
  const seen = { page, filters: filtersOf(state), frames: frameBounds(state) };
  const slide: Slide = slideOfView(seen, content.title, answer);
  const [last] = store.list().drafts;
  const cover: Slide = {
    ...slide,
    kind: "cover",
    title: newTitle,
    text: [],
    show: { cities: [], partnerships: [], programs: [] },
  };
  const before = last?.briefing ?? {
    locale: state.locale,
    title: newTitle,
    author: "",
    date: localDay(new Date()),
    minutes: FIRST_MINUTES,
    slides: [cover],
  };
  const briefing = { ...before, date: localDay(new Date()), slides: [...before.slides, slide] };
  const id = last?.id ?? newDraftId();
  const result = store.save(id, briefing, last?.revision ?? 0);
  if (result.kind !== "saved") return undefined;
  const number = briefing.slides.length;
  const path = formatPresentPath({ kind: "own" }, state.locale);
  return {
    title: briefing.title.trim() || newTitle,
    number,
    href: toHref(path + formatPresentQuery({ draft: id, n: number, as: "edit" })),
  };
}
