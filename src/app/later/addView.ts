import type { ShownView } from "@/app/usePageView";
import { countChosen, factChoices } from "@/content/briefing/factChoices";
import { factPassage, spokenPassage } from "@/content/briefing/factPassage";
import { readingFacts } from "@/content/briefing/readingFacts";
import type { ViewFact } from "@/content/briefing/viewFacts";
import type { Section } from "@/content/pageContent";
import { newDraftId } from "@/data/newDraftId";
import { fingerprintsOf } from "@/domain/factFingerprints";
import { localDay } from "@/domain/localDay";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { OWN_LIMITS } from "@/domain/ownBriefingSchema";
import type { Passage, Slide } from "@/domain/plainBriefing";
import { type SeenAs, type SeenView, seenAs, slideOfView } from "@/domain/slideOfView";
import type { Messages } from "@/i18n/compiled/messages";
import type { UrlState } from "@/url-state/urlState";
import { type BriefParts, editorHref, readSeen } from "./briefOnView";
import { frameBounds } from "./frameBounds";
import { ownDrafts } from "./ownDrafts";

/** A view as a slide could be made of it. */
export type ReadView = {
  seen: SeenView;
  as: SeenAs;
  title: string;
  answer: string | undefined;
  choices: readonly ViewFact[];
  /** So many of them are chosen at first. */
  chosen: number;
};

/** Reads what the reader sees; `sections` are the text of a page for reading. */
export function readView(
  parts: BriefParts,
  { state, view }: { state: UrlState; view: Pick<ShownView, "page" | "content"> },
  sections: readonly Section[],
  messages: Messages,
): ReadView {
  const { filters, answer, facts } = readSeen(parts, { state, view }, messages);
  const seen: SeenView = {
    page: view.page,
    filters,
    frames: frameBounds(state),
    view: state.view,
    cities: state.cities && parts.reader.currentIds(parts.atlas.cities, state.cities).slice(0, 2),
    isEmpty: facts.exchanges.length + facts.outcomes.length === 0,
  };
  const as = seenAs(seen);
  const choices = as === "reading" ? readingFacts(sections) : as === "empty" ? [] : factChoices(facts);
  return { seen, as, title: view.content.title, answer, choices, chosen: countChosen(as, choices, answer) };
}

/** Where a view has become a slide: the last of a briefing. */
export type AddedView = { title: string; number: number; href: string };

/** What the reader has chosen: a briefing by its id or a new one of this title, and what the slide says. */
export type AddChoice = {
  draft: string | undefined;
  newTitle: string;
  hasAnswer: boolean;
  facts: readonly ViewFact[];
};

/** As long as most talks are. */
const FIRST_MINUTES = 10;

function slideFrom({ present }: BriefParts, view: ReadView, choice: AddChoice, messages: Messages): Slide {
  const answered: Passage[] =
    choice.hasAnswer && view.answer !== undefined
      ? [{ text: view.answer, claims: [], gaps: [], isReckoned: true as const }]
      : [];
  const chosen = choice.facts.map((fact) => factPassage(present, fact));
  const explained = choice.facts.filter(({ because }) => because !== undefined);
  return {
    ...slideOfView(view.seen, view.title, [...answered, ...chosen].slice(0, OWN_LIMITS.passages)),
    notes: explained.map((fact) => spokenPassage(messages, present, fact)).slice(0, OWN_LIMITS.passages),
  };
}

/** Adds a view as the last slide of a briefing. Undefined where the browser keeps nothing, or the briefing is full or gone. */
export function addView(
  parts: BriefParts,
  view: ReadView,
  choice: AddChoice,
  locale: UrlState["locale"],
  messages: Messages,
): AddedView | undefined {
  const slide = slideFrom(parts, view, choice, messages);
  const stored = choice.draft === undefined ? undefined : ownDrafts.load(choice.draft);
  if (choice.draft !== undefined && (!stored || "raw" in stored)) return undefined;
  const before: OwnBriefing =
    stored && "briefing" in stored
      ? stored.briefing
      : {
          locale,
          title: choice.newTitle,
          author: "",
          date: localDay(new Date()),
          minutes: FIRST_MINUTES,
          // Without a title of its own the cover has that of its briefing.
          slides: [
            {
              kind: "cover",
              title: "",
              text: [],
              notes: [],
              show: { cities: [], partnerships: [], programs: [] },
            },
          ],
        };
  const slides = [...before.slides, slide];
  const facts = fingerprintsOf(slides, parts.facts, before.facts);
  const id = choice.draft ?? newDraftId();
  const revision = stored && "revision" in stored ? stored.revision : 0;
  const result = ownDrafts.save(id, { ...before, date: localDay(new Date()), slides, facts }, revision);
  if (result.kind !== "saved") return undefined;
  const number = slides.length;
  return { title: before.title.trim() || choice.newTitle, number, href: editorHref(locale, id, number) };
}
