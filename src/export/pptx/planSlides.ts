import type { BriefingContent, SlideContent, SlideStep } from "@/content/briefing/slideContent";
import { publisherLine } from "@/content/publisher";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { divideText } from "./divideText";
import { countLines, fitText } from "./fitText";
import type { LayoutId } from "./layouts";
import type { Area, SlideAreas } from "./slideAreas";
import { PARAGRAPH_GAP_PX } from "./slideMasterXml";

/** A slide of the file. Text of a briefing's slide that does not fit continues on a slide of text alone. */
export type PlannedSlide = {
  layout: LayoutId;
  content: SlideContent;
  /** What the map of the slide draws. */
  picture: Pick<SlideStep, "picture" | "mapText">;
  title: string;
  paragraphs: string[];
  /** Paragraphs beside the first ones. */
  second?: string[];
  isContinued: boolean;
};

/** Whether the slide has notes. Where a text continues over several slides, the first of them has the notes. */
export function hasNotes({ isContinued, content }: PlannedSlide): boolean {
  const { notes, noteSources, ownWords } = content;
  return !isContinued && notes.length + noteSources.length + (ownWords?.text.length ?? 0) > 0;
}

type PlanInput = { present: PresentMessages; areas: SlideAreas };

/** The paragraphs of what a slide has in the place of a map; two lists where they stand side by side. */
function boardTexts({ board }: SlideContent, present: PresentMessages): string[][] {
  switch (board?.kind) {
    case "timeline":
      return [
        board.rows.map(({ when, text, basis }) =>
          basis === undefined
            ? present.board.row({ when, text })
            : present.board.rowKnown({ when, text, basis }),
        ),
      ];
    case "cities":
      return board.cities.map(({ title, rows }) => [title, ...rows.map((row) => present.board.fact(row))]);
    default:
      return [];
  }
}

/** The slides of the file for the slides of a briefing; one for each picture of a slide that has several. */
export function planSlides(briefing: BriefingContent, { present, areas }: PlanInput): PlannedSlide[] {
  const { author, date } = briefing;
  const byline = author === "" ? date : present.byline({ author, date });
  const look = { size: areas.type.text, gap: PARAGRAPH_GAP_PX, isWhole: true };
  const fits = (texts: readonly string[], area: Area) => Boolean(fitText(texts, area, look));
  const layoutOf = ({ kind, board, text }: SlideContent): LayoutId => {
    if (board && kind !== "closing")
      return board.kind === "cities" && board.cities.length > 1 ? "pair" : "alone";
    if (kind !== "content") return kind;
    if (text.length === 0) return "picture";
    return fits(text, areas.text.map) ? "map" : "long";
  };
  const roomOf = (layout: LayoutId): Area => {
    if (layout === "cover") return areas.cover.text;
    return layout === "picture" ? areas.text.alone : areas.text[layout];
  };
  return briefing.slides.flatMap((content) => {
    const layout = layoutOf(content);
    const [first = [], second] = boardTexts(content, present);
    const whole = content.kind === "cover" ? [...content.text, byline, publisherLine(present)] : content.text;
    // Two texts side by side have what is said of both above them, in the first; the second has as much room above.
    const above = whole.flatMap((text) =>
      new Array<string>(countLines(text, areas.text.pair.width, look)).fill(""),
    );
    const pages = divideText([...whole, ...first], (some, page) =>
      fits(some, page === 0 ? roomOf(layout) : areas.text.alone),
    );
    return (content.steps ?? [content]).flatMap((picture) =>
      pages.map((paragraphs, page): PlannedSlide => {
        const isContinued = page > 0;
        return {
          layout: isContinued ? "alone" : layout,
          content,
          picture,
          title: isContinued ? present.pptx.continued({ title: content.title }) : content.title,
          paragraphs,
          ...(layout === "pair" && !isContinued && second && { second: [...above, ...second] }),
          isContinued,
        };
      }),
    );
  });
}
