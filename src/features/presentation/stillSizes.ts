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
const LONG_TEXT_PX = 26;
const LINE = 1.3;
const WIDTH = 944;
const WORDS = { paddingBlock: 46, betweenParagraphs: 7 };
const TITLE = { size: 53.4, line: 1.1, below: 12 };
const COVER = { title: 57, rule: 30, byline: 28, aboveByline: 12 };
const CODE: Size = { width: 190 + 40, height: 190 + 24 * 1.3 };
const FOOT = { paddingBlock: 24, text: 17.4, sources: 14.7, sample: 1.1, line: 2, gap: 8, between: 22 };
const FOOT_COLUMNS = { gap: 30, sources: 0.4 };
const LEAST_MAP_PX = 0.16 * SLIDE.width;

/** A browser may set the words of a legend a little wider; a line too many costs the map less than one too few. */
const SET_WIDER = 1.04;

/** Lines end between words, and headings have a narrower face than names on the map. */
const RAGGED = 1.04;
const SERIF = 0.95;

const countLines = (widthPx: number, roomPx: number) => Math.max(1, Math.ceil(widthPx / roomPx));

/** Where a slide stands among all of them. */
const LONGEST_NUMBER = "00 / 00";

function wordsHeight(
  { author, date }: Pick<BriefingContent, "author" | "date">,
  { kind, title, text }: SlideContent,
  present: PresentMessages,
  hasCode: boolean,
): number {
  const isCover = kind === "cover";
  if (title === "" && text.length === 0 && !isCover && !hasCode) return 0;
  const room = WIDTH - (hasCode ? CODE.width : 0);
  const titlePx = isCover ? COVER.title : TITLE.size;
  const titleLines = title === "" ? 0 : countLines(labelWidth(title, titlePx, 700) * SERIF, room);
  const isLong = text.reduce((sum, one) => sum + countWords(one), 0) > MAX_SLIDE_WORDS;
  const heightOf = (texts: readonly string[], px: number) =>
    texts.reduce(
      (sum, one) => sum + countLines(labelWidth(one, px, 500) * RAGGED, room) * px * LINE,
      WORDS.betweenParagraphs * Math.max(0, texts.length - 1),
    );
  const said = heightOf(text, isLong ? LONG_TEXT_PX : TEXT_PX);
  const bylines = [present.byline({ author, date }), publisherLine(present)];
  const below = isCover ? COVER.aboveByline + heightOf(bylines, COVER.byline) + COVER.rule : 0;
  const heading = titleLines === 0 ? 0 : titleLines * titlePx * TITLE.line + TITLE.below;
  return WORDS.paddingBlock + Math.max(heading + said + below, hasCode ? CODE.height : 0);
}

/** The legend stands beside the sources, each in as many lines as it needs. */
function footHeight({ picture, sources }: SlideContent, present: PresentMessages, number: string): number {
  const position = labelWidth(number, FOOT.text, 500);
  const beside = WIDTH - position - 2 * FOOT_COLUMNS.gap;
  const legendRoom = beside - FOOT_COLUMNS.sources * WIDTH;
  let [lines, used, widest] = [1, 0, 0];
  for (const { name, kind } of legendEntries(picture, present)) {
    const sample =
      kind === "undrawn" ? 0 : (kind === "line" ? FOOT.line : FOOT.sample) * FOOT.text + FOOT.gap;
    const width = sample + labelWidth(name, FOOT.text, 500) * SET_WIDER;
    if (used > 0 && used + FOOT.between + width > legendRoom) [lines, used] = [lines + 1, width];
    else used += (used > 0 ? FOOT.between : 0) + width;
    widest = Math.max(widest, used);
  }
  const said =
    sources.length > 0 ? present.source({ count: sources.length, sources: sources.join(" · ") }) : "";
  const sourceLines = countLines(labelWidth(said, FOOT.sources, 500) * RAGGED, beside - widest);
  return (
    FOOT.paddingBlock + Math.max(lines * FOOT.text, (said ? sourceLines : 0) * FOOT.sources, FOOT.text) * LINE
  );
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
  const rest =
    SLIDE.height -
    wordsHeight(briefing, slide, present, hasCode) -
    footHeight(slide, present, LONGEST_NUMBER);
  return {
    slide: SLIDE,
    map: { width: SLIDE.width, height: Math.max(LEAST_MAP_PX, Math.round(rest)) },
    zoom: mapZoom(SLIDE),
  };
}
