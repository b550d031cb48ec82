import type { BriefingContent, SlideContent } from "@/content/briefing/slideContent";
import { publisherLine } from "@/content/publisher";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { divideText } from "./divideText";
import { fitText } from "./fitText";
import type { LayoutId } from "./layouts";
import { PARAGRAPH_GAP_PX } from "./slideMasterXml";
import type { SlideRooms } from "./slideRooms";

/** A slide of the file. What of a briefing's slide has no room goes on on a slide of text alone. */
export type PlannedSlide = {
  layout: LayoutId;
  content: SlideContent;
  title: string;
  paragraphs: string[];
  isContinued: boolean;
};

/** What is said goes with the first slide of several. */
export function hasNotes({ isContinued, content }: PlannedSlide): boolean {
  return !isContinued && (content.notes.length > 0 || content.noteSources.length > 0);
}

const LAYOUTS: Record<SlideContent["kind"], LayoutId> = {
  cover: "cover",
  content: "map",
  closing: "closing",
};

type PlanInput = { present: PresentMessages; rooms: SlideRooms };

/** The slides of the file for the slides of a briefing. */
export function planSlides(briefing: BriefingContent, { present, rooms }: PlanInput): PlannedSlide[] {
  const { author, date } = briefing;
  const byline = author === "" ? date : present.byline({ author, date });
  const look = { size: rooms.type.text, gap: PARAGRAPH_GAP_PX };
  return briefing.slides.flatMap((content) => {
    const layout = LAYOUTS[content.kind];
    const text = content.kind === "cover" ? [...content.text, byline, publisherLine(present)] : content.text;
    const first = layout === "cover" ? rooms.cover.text : rooms.text[layout];
    const pages = divideText(text, (some, page) =>
      Boolean(fitText(some, page === 0 ? first : rooms.text.alone, look)),
    );
    return pages.map((paragraphs, page): PlannedSlide => {
      const isContinued = page > 0;
      return {
        layout: isContinued ? "alone" : layout,
        content,
        title: isContinued ? present.pptx.continued({ title: content.title }) : content.title,
        paragraphs,
        isContinued,
      };
    });
  });
}
