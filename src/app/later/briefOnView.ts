import type { QueryClient } from "@tanstack/react-query";
import { isRecordPage } from "@/app/canBrief";
import { pageReaderQuery } from "@/app/pageReaderQuery";
import type { ShownView } from "@/app/usePageView";
import { deckOfView } from "@/content/briefing/deckOfView";
import { readViewFacts } from "@/content/briefing/viewFacts";
import { factsQuery } from "@/data/fetchFacts";
import { indexQuery } from "@/data/indexQuery";
import { newDraftId } from "@/data/newDraftId";
import { fingerprintsOf } from "@/domain/factFingerprints";
import { activeFilters } from "@/domain/filters";
import { localDay } from "@/domain/localDay";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { slideOfView } from "@/domain/slideOfView";
import type { Messages } from "@/i18n/compiled/messages";
import { loadPresentMessages } from "@/i18n/loadPresentMessages";
import { isPublished } from "@/i18n/publishedLocales";
import { filtersOf } from "@/url-state/filtersOf";
import { loadHref, toHref } from "@/url-state/location";
import { formatPresentPath } from "@/url-state/presentPaths";
import { formatPresentQuery } from "@/url-state/presentQuery";
import type { UrlState } from "@/url-state/urlState";
import { filtersInWords } from "./filtersInWords";
import { frameBounds } from "./frameBounds";
import { ownDrafts } from "./ownDrafts";

export type SeenPage = { state: UrlState; view: Pick<ShownView, "page" | "content"> };

/** As long as a handful of slides takes. */
const DECK_MINUTES = 5;

/** All that sentences of the atlas need to become a briefing. Rejects where a part of it cannot be loaded. */
export async function loadBriefParts(client: QueryClient, { locale }: UrlState, build: string) {
  if (!isPublished(locale)) throw new Error(`There are no pages in ${locale}`);
  const [atlas, facts, reader, present] = await Promise.all([
    client.fetchQuery(indexQuery(locale, build)),
    client.fetchQuery(factsQuery(locale)),
    client.fetchQuery(pageReaderQuery),
    loadPresentMessages(locale),
  ]);
  return { atlas, facts, reader, present };
}

export type BriefParts = Awaited<ReturnType<typeof loadBriefParts>>;

/** The sentences of a view and what it is answered, with the filters that the atlas knows. */
export function readSeen(
  { atlas, facts, reader }: BriefParts,
  { state, view }: SeenPage,
  messages: Messages,
) {
  const { locale } = state;
  const { page, content } = view;
  const reading = { atlas, locale, messages };
  const { filters } = reader.knownFilters(atlas, filtersOf(state));
  const isRecord = isRecordPage(page);
  const ofPage = isRecord ? { keys: reader.exchangesOfPage(atlas, page), about: content.title } : undefined;
  const isFiltered = activeFilters(filters).length > 0;
  const { answer } = reader.answerFilters(reading, filters, ofPage);
  const seen = { page, filters, cities: state.cities };
  return {
    reading,
    filters,
    isFiltered,
    answer: isFiltered || isRecord ? answer : undefined,
    facts: readViewFacts(reading, facts, seen),
  };
}

/** Makes a briefing about what the reader sees; undefined where that has no record. */
function makeBriefing(parts: BriefParts, seen: SeenPage, messages: Messages): OwnBriefing | undefined {
  const { state, view } = seen;
  const { present } = parts;
  const { reading, filters, isFiltered, answer, facts } = readSeen(parts, seen, messages);
  // What the filters leave nothing of has no briefing, whatever else its page says.
  const left = facts.events.length + facts.outcomes.length + facts.exchanges.length;
  if (isFiltered && left === 0) return undefined;
  const asked = filtersInWords(reading, filters).join(", ");
  const { title } = view.content;
  const named = isFiltered ? present.brief.title({ title, filters: asked }) : title;
  const { show } = slideOfView({ page: view.page, filters, frames: frameBounds(state) }, named);
  const slides = deckOfView({ messages, present }, { title: named, answer, facts, show });
  if (!slides) return undefined;
  return {
    locale: state.locale,
    title: slides[0]?.title ?? named,
    author: "",
    date: localDay(new Date()),
    minutes: DECK_MINUTES,
    slides,
    facts: fingerprintsOf(slides, parts.facts),
  };
}

/** The address of an own briefing's editor, at a slide. */
export function editorHref(locale: UrlState["locale"], draft: string, n: number): string {
  const path = formatPresentPath({ kind: "own" }, locale);
  return toHref(path + formatPresentQuery({ draft, n, as: "edit" }));
}

/** Keeps a briefing about what the reader sees on this device; its editor's address, or why there is none. */
function keepBriefing(
  parts: BriefParts,
  seen: SeenPage,
  messages: Messages,
): { href: string } | "empty" | "failed" {
  const briefing = makeBriefing(parts, seen, messages);
  if (!briefing) return "empty";
  const id = newDraftId();
  const { kind } = ownDrafts.save(id, briefing, 0);
  return kind === "saved" ? { href: editorHref(seen.state.locale, id, 1) } : "failed";
}

/** How far a briefing about this page is: being made, or why there is none. */
export type BriefState = "making" | "empty" | "failed";

export type BriefInput = {
  client: QueryClient;
  build: string;
  messages: Messages;
  /** As it is once everything has come; undefined where the briefing is no longer wanted. */
  seeNow: () => SeenPage | undefined;
  say: (state: BriefState) => void;
};

/** Makes a briefing about what the reader sees, as soon as all it needs is there, and opens it in the editor. */
export async function briefOnView(
  state: UrlState,
  { client, build, messages, seeNow, say }: BriefInput,
): Promise<void> {
  say("making");
  try {
    const parts = await loadBriefParts(client, state, build);
    const seen = seeNow();
    if (!seen) return;
    const made = keepBriefing(parts, seen, messages);
    if (typeof made === "string") say(made);
    else loadHref(made.href);
  } catch {
    say("failed");
  }
}
