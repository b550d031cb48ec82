import { boxAround } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { frameOf } from "@/content/frameOf";
import type { ClaimContent, GapContent, PageContent } from "@/content/pageContent";
import type { LineContent, PictureContent } from "@/content/pictureContent";
import { listCities } from "@/content/reading";
import type { PageView } from "@/content/readPage";
import { type Bounds, countWords, MAX_SLIDE_WORDS } from "@/domain/briefing";
import { formatPartialDate } from "@/i18n/formatDate";
import type { BriefingReading } from "./briefingReading";
import type { BriefingContent, SlideContent, SlideLine, SlidePicture } from "./slideContent";

export type SeenPage = {
  view: Pick<PageView, "content" | "picture">;
  /** Which filters are set, in words. */
  filters: readonly string[];
  /** What a frame shows where the reader has moved it. */
  frames: Partial<Record<FrameId, Bounds>>;
  /** The reader has switched the lines off. */
  hidesLines: boolean;
  /** `2026-11-23`. */
  day: string;
};

type Statement = (ClaimContent | GapContent) & { reporter?: string };

/** More than anybody says to one slide. */
const MAX_NOTES = 12;

/** What a page states, in its order, and what it says that nobody states. */
function statementsOf({ sections }: PageContent): Statement[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): Statement[] => {
      switch (block.kind) {
        case "claims":
          return block.claims;
        case "gaps":
          return block.gaps;
        case "records":
          return block.records.flatMap(({ claims, gaps, reporter }) => [
            ...claims.map((claim) => (reporter === undefined ? claim : { ...claim, reporter })),
            ...gaps,
          ]);
        case "linked-claims":
          return block.items.flatMap(({ claims }) => claims);
        default:
          return [];
      }
    }),
  );
}

/** As many from the first on as an audience reads beside the words above them. */
function countThatFit(texts: readonly string[], above: readonly string[]): number {
  let words = above.reduce((sum, text) => sum + countWords(text), 0);
  const end = texts.findIndex((text) => {
    words += countWords(text);
    return words > MAX_SLIDE_WORDS;
  });
  return end < 0 ? texts.length : end;
}

const isInferred = (statement: Statement): statement is ClaimContent & { because: string } =>
  "because" in statement && statement.because !== undefined;

const sourcesOf = (statements: readonly Statement[]) => [
  ...new Set(statements.flatMap(({ sources }) => sources.map(({ text }) => text))),
];

function boxOf(bounds: Bounds) {
  const corners = [
    { lat: bounds.north, lng: bounds.west },
    { lat: bounds.south, lng: bounds.east },
  ];
  return boxAround(corners, 0.01);
}

const lineOf = ({ page: _page, fragment: _fragment, ...line }: LineContent): SlideLine => line;

function pictureOf(
  { marks, views }: PictureContent,
  lines: LineContent[],
  { frames }: SeenPage,
): SlidePicture {
  // A city at the end of what the page is about is named on a slide like those that it is about.
  const ends = new Set(
    lines
      .filter(({ isSelected }) => isSelected)
      .flatMap(({ belgianCities, usCities }) => [...belgianCities, ...usCities]),
  );
  return {
    marks: marks.map((mark) => {
      const { id, label, role, lat, lng } = mark;
      const emphasis = mark.emphasis === "none" && ends.has(id) ? "member" : mark.emphasis;
      return { id, label, frame: frameOf(mark), role, lat, lng, emphasis };
    }),
    lines: lines.map(lineOf),
    boxes: {
      us: frames.us ? boxOf(frames.us) : views.us.box,
      be: frames.be ? boxOf(frames.be) : views.be.box,
    },
  };
}

/** What a reader sees of a page as a briefing of one slide: the maps, what the page states first, and the rest as notes. */
export function viewAsBriefing(reading: Omit<BriefingReading, "evidence">, seen: SeenPage): BriefingContent {
  const { messages, present, locale } = reading;
  const { content, picture } = seen.view;
  const lines = seen.hidesLines ? [] : picture.lines;
  const above = [...(content.subtitle ? [content.subtitle] : []), ...seen.filters];
  const statements = statementsOf(content);
  const attributed = ({ text, reporter }: Statement) =>
    reporter === undefined ? text : present.reported({ text, reporter });
  const short = statements.map((statement) =>
    isInferred(statement) ? present.inferred({ text: attributed(statement) }) : attributed(statement),
  );
  const whole = statements.map((statement) =>
    isInferred(statement)
      ? messages.file.inferred({ text: attributed(statement), because: statement.because })
      : attributed(statement),
  );
  const fitting = countThatFit(short, above);
  const end = fitting + MAX_NOTES;
  // The reason of an inference is for the speaker to say: it goes into the notes.
  const explained = whole.slice(0, fitting).filter((text, index) => text !== short[index]);
  const cities = listCities(
    reading,
    picture.marks.map(({ id }) => id),
  );
  const slide: SlideContent = {
    kind: "content",
    title: content.title,
    text: [...above, ...short.slice(0, fitting)],
    notes: [...explained, ...whole.slice(fitting, end)],
    sources: sourcesOf(statements.slice(0, fitting)),
    noteSources: sourcesOf(statements.slice(0, end)),
    picture: pictureOf(picture, lines, seen),
    mapText: [present.mapShows({ cities }), ...lines.map(({ name }) => `${name}.`)].join(" "),
    show: { cities: [], partnerships: [], programs: [] },
  };
  return {
    title: content.title,
    author: messages.site.name(),
    date: formatPartialDate(seen.day, locale),
    minutes: 1,
    slides: [slide],
  };
}
