import type { ReactNode } from "react";
import type { Size } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import type { BriefingContent, SlideContent } from "@/content/briefing/slideContent";
import { publisherLine } from "@/content/publisher";
import { countWords, MAX_SLIDE_WORDS } from "@/domain/briefing";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
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
  frameTitles: Record<FrameId, string>;
  isMoving?: boolean;
  /** A code with the address of the briefing, on its last slide. */
  qr?: ReactNode;
  /** Of the heading; two pictures of slides on one page are no second main heading. */
  headingLevel?: 1 | 2;
  /** Whether all but its map is said beside it, and is not read out a second time. */
  isPicture?: boolean;
};

/** As much as stands below a slide's text. */
const MAX_SOURCES = 2;

/** One slide: what is said, what is shown, what it rests on, and how far the briefing has come. */
export function Slide(props: SlideProps) {
  const {
    briefing,
    slide,
    number,
    count,
    sizes,
    frameTitles,
    isMoving = false,
    qr,
    headingLevel = 1,
    isPicture = false,
  } = props;
  const present = usePresentMessages();
  const Heading = `h${headingLevel}` as const;
  const words = slide.text.reduce((sum, text) => sum + countWords(text), 0);
  const [first] = slide.sources;
  const sources =
    slide.sources.length > MAX_SOURCES
      ? present.moreSources({ first: first ?? "", count: slide.sources.length - 1 })
      : slide.sources.join(" · ");
  return (
    <article
      className={styles.slide}
      data-kind={slide.kind}
      data-long={words > MAX_SLIDE_WORDS || undefined}
      {...(isPicture
        ? { role: "presentation" }
        : {
            "aria-roledescription": present.stage.label(),
            "aria-label": present.positionLong({ number, count }),
          })}
    >
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
        {qr && <div className={styles.qr}>{qr}</div>}
      </div>
      <div className={styles.mapPlace} data-map-place>
        <SlideMap
          picture={slide.picture}
          size={sizes.map}
          zoom={sizes.zoom}
          text={slide.mapText}
          frameTitles={frameTitles}
          isMoving={isMoving}
        />
      </div>
      <footer className={styles.foot} aria-hidden={isPicture || undefined}>
        <SlideLegend picture={slide.picture} />
        <p className={styles.sources} title={slide.sources.join(" · ")}>
          {slide.sources.length > 0 && present.source({ count: slide.sources.length, sources })}
        </p>
        <p className={styles.position}>{present.position({ number, count })}</p>
        <svg className={styles.progress} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <path className={styles.track} d="M0 0H100V1H0Z" />
          <path className={styles.done} d={`M0 0H${(100 * number) / count}V1H0Z`} />
        </svg>
      </footer>
    </article>
  );
}
