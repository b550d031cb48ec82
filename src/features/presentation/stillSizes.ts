import type { Size } from "@/basemap/camera";
import { labelWidth } from "@/basemap/labelWidth";
import type { BriefingContent, SlideContent } from "@/content/briefing/slideContent";
import { publisherLine } from "@/content/publisher";
import { countWords, MAX_SLIDE_WORDS } from "@/domain/briefing";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { legendEntries } from "./legendEntries";
import type { SlideSizes } from "./Slide";
import { mapZoom } from "./slideUnit";

/** Nearer to a sheet of paper than a common screen. One unit of the style sheet is one pixel of it. */
const SLIDE: Size = { width: 1024, height: 768 };

/** The style sheet's, in units. */
const TEXT_PX = 28;
const LONG_TEXT_PX = 22;
const LINE = 1.32;
const WORDS = { paddingBlock: 26, width: 936, least: 0.38 * SLIDE.height, betweenParagraphs: 10 };
const TITLE = { size: 46, coverSize: 58, line: 1.12, below: 14 };
const CODE: Size = { width: 196 + 40, height: 196 };
const FOOT = { paddingBlock: 21, sample: { role: 26 + 8, line: 47 + 8 }, between: 26 };
const LEAST_MAP_PX = 0.16 * SLIDE.width;

/** A browser may set the words of a legend a little wider; a line too many costs the map less than one too few. */
const SET_WIDER = 1.04;

/** Lines end between words, and headings have a narrower face than names on the map. */
const RAGGED = 1.04;
const SERIF = 0.95;

const countLines = (widthPx: number, roomPx: number) => Math.max(1, Math.ceil(widthPx / roomPx));

function wordsHeight(
  { author, date }: Pick<BriefingContent, "author" | "date">,
  { kind, title, text }: SlideContent,
  present: PresentMessages,
  hasCode: boolean,
): number {
  const room = WORDS.width - (hasCode ? CODE.width : 0);
  const titlePx = kind === "cover" ? TITLE.coverSize : TITLE.size;
  const titleLines = title === "" ? 0 : countLines(labelWidth(title, titlePx, 700) * SERIF, room);
  const isLong = text.reduce((sum, one) => sum + countWords(one), 0) > MAX_SLIDE_WORDS;
  const fontPx = isLong ? LONG_TEXT_PX : TEXT_PX;
  const paragraphs =
    kind === "cover" ? [...text, present.byline({ author, date }), publisherLine(present)] : text;
  const said = paragraphs.reduce(
    (sum, one) => sum + countLines(labelWidth(one, fontPx, 500) * RAGGED, room) * fontPx * LINE,
    WORDS.betweenParagraphs * Math.max(0, paragraphs.length - 1),
  );
  const heading = titleLines === 0 ? 0 : titleLines * titlePx * TITLE.line + TITLE.below;
  const code = hasCode ? CODE.height + TEXT_PX * LINE : 0;
  return Math.max(WORDS.least, WORDS.paddingBlock + Math.max(heading + said, code));
}

function footHeight({ picture }: SlideContent, present: PresentMessages): number {
  let lines = 1;
  let used = 0;
  for (const { name, kind } of legendEntries(picture, present)) {
    const width = FOOT.sample[kind] + labelWidth(name, TEXT_PX, 500) * SET_WIDER;
    if (used > 0 && used + FOOT.between + width > WORDS.width) {
      lines += 1;
      used = width;
    } else used += (used > 0 ? FOOT.between : 0) + width;
  }
  return FOOT.paddingBlock + (lines + 1) * TEXT_PX * LINE;
}

/**
 * How large a slide on paper and its map are, told from its words: nothing is measured, so that the HTML alone is right.
 * Where the browser sets the words a little wider or closer, the map is as much smaller than its room.
 */
export function stillSizes(
  briefing: Pick<BriefingContent, "author" | "date">,
  slide: SlideContent,
  present: PresentMessages,
  hasCode: boolean,
): SlideSizes {
  const rest = SLIDE.height - wordsHeight(briefing, slide, present, hasCode) - footHeight(slide, present);
  return {
    slide: SLIDE,
    map: { width: SLIDE.width, height: Math.max(LEAST_MAP_PX, Math.round(rest)) },
    zoom: mapZoom(SLIDE),
  };
}
