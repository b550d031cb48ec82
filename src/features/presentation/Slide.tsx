import type { ReactNode } from "react";
import type { Size } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import type { BriefingContent, SlideContent } from "@/content/briefing/slideContent";
import { publisherLine } from "@/content/publisher";
import { countWords, MAX_SLIDE_WORDS } from "@/domain/briefing";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { SlideBoard } from "./SlideBoard";
import { SlideLegend } from "./SlideLegend";
import { SlideMap } from "./SlideMap";
import styles from "./slide.module.css";

/** Pixels of the slide and of the map that is a part of it. */
export type SlideSizes = { slide: Size; map: Size; zoom: number };

export type SlideProps = {
  briefing: Pick<BriefingContent, "title" | "author" | "date">;
  slide: SlideContent;
  /** Counted from 1. */
  number: number;
  count: number;
  sizes: SlideSizes;
  /** Which of its pictures, where it has several, counted from 1; absent: the last. */
  step?: number | undefined;
  frameTitles: Record<FrameId, string>;
  isMoving?: boolean;
  /** False where only its words are tried. */
  hasMap?: boolean;
  /** A code with the address of the briefing, on its last slide. */
  qr?: ReactNode;
  /** Of the heading; two pictures of slides on one page are no second main heading. */
  headingLevel?: 1 | 2;
  /** Whether all but its map is said beside it, and is not read out a second time. */
  isPicture?: boolean;
};

/** One slide: what is said, what is shown, what it rests on, and how far the briefing has come. */
export function Slide(props: SlideProps) {
  const {
    briefing,
    slide,
    number,
    count,
    sizes,
    step,
    frameTitles,
    isMoving = false,
    hasMap = true,
    qr,
    headingLevel = 1,
    isPicture = false,
  } = props;
  const present = usePresentMessages();
  const Heading = `h${headingLevel}` as const;
  const words = slide.text.reduce((sum, text) => sum + countWords(text), 0);
  const { board, steps = [] } = slide;
  const at = Math.min(step ?? steps.length, steps.length);
  const picture = steps[at - 1] ?? slide;
  const isBare = slide.title === "" && slide.text.length === 0 && slide.kind !== "cover" && !qr;
  return (
    <article
      className={styles.slide}
      data-kind={slide.kind}
      data-board={board?.kind}
      data-bare={isBare || undefined}
      data-long={words > MAX_SLIDE_WORDS || undefined}
      {...(isPicture
        ? { role: "presentation" }
        : {
            "aria-roledescription": present.stage.label(),
            "aria-label": present.positionLong({ number, count }),
          })}
    >
      {slide.title === "" && !isPicture && (
        <Heading className="visually-hidden">{present.positionLong({ number, count })}</Heading>
      )}
      <div className={styles.words} aria-hidden={isPicture || undefined} data-words>
        <div className={styles.said}>
          {slide.title !== "" && <Heading dir="auto">{slide.title}</Heading>}
          {slide.text.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same.
            <p key={`${index} ${text}`} dir="auto">
              {text}
            </p>
          ))}
          {slide.kind === "cover" && (
            <>
              <p className={styles.byline}>
                {briefing.author === ""
                  ? briefing.date
                  : present.byline({ author: briefing.author, date: briefing.date })}
              </p>
              <p className={styles.publisher}>{publisherLine(present)}</p>
            </>
          )}
        </div>
        {qr && (
          <div className={styles.qr} data-qr>
            {qr}
          </div>
        )}
      </div>
      <div className={styles.mapPlace} data-map-place>
        {!board && hasMap && (
          <SlideMap
            picture={picture.picture}
            size={sizes.map}
            zoom={sizes.zoom}
            text={picture.mapText}
            frameTitles={frameTitles}
            isMoving={isMoving}
          />
        )}
        {steps.length > 1 && (
          <p className={styles.years} data-step={at}>
            <span>{steps[at - 1]?.years}</span>
            <svg viewBox={`0 0 ${steps.length * 10} 10`} aria-hidden="true" focusable="false">
              {steps.map(({ years }, index) => (
                <circle key={years} cx={index * 10 + 5} cy="5" r="3" data-now={index < at || undefined} />
              ))}
            </svg>
          </p>
        )}
      </div>
      {board && board.kind !== "words" && (
        <div className={styles.board}>
          <SlideBoard board={board} />
        </div>
      )}
      <footer className={styles.foot} aria-hidden={isPicture || undefined} data-foot>
        {!board && <SlideLegend picture={picture.picture} />}
        {slide.sources.length > 0 && (
          <p className={styles.sources}>
            {present.source({ count: slide.sources.length, sources: slide.sources.join(" · ") })}
          </p>
        )}
        <p className={styles.position}>{present.position({ number, count })}</p>
        <svg className={styles.progress} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <path className={styles.track} d="M0 0H100V1H0Z" />
          <path className={styles.done} d={`M0 0H${(100 * number) / count}V1H0Z`} />
        </svg>
      </footer>
    </article>
  );
}
