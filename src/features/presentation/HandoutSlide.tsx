import type { ReactNode } from "react";
import type { FrameId } from "@/basemap/frames";
import type { BriefingContent, SlideContent } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./handout.module.css";
import { OwnWords } from "./OwnWords";
import { StillSlide } from "./StillSlide";

type HandoutSlideProps = {
  briefing: BriefingContent;
  slide: SlideContent;
  /** Counted from 1. */
  number: number;
  frameTitles: Record<FrameId, string>;
  qr: ReactNode;
  /** Whether the slide is printed without what stands beside it. */
  isAlone: boolean;
};

/** One slide with all that its speaker says, and what both rest on. */
export function HandoutSlide({ briefing, slide, number, frameTitles, qr, isAlone }: HandoutSlideProps) {
  const present = usePresentMessages();
  const { title, text, notes, noteSources } = slide;
  const count = briefing.slides.length;
  const paragraphs = (texts: readonly string[], own: readonly number[] | undefined) =>
    texts.map((one, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same.
      <p key={`${index} ${one}`} dir="auto">
        {one}
        <OwnWords at={index} of={own} />
      </p>
    ));
  return (
    <li className={styles.slide} data-handout-slide={number}>
      <div className={styles.words}>
        <p className={styles.position}>{present.positionLong({ number, count })}</p>
        <h2 dir="auto">{title || present.own.untitledSlide()}</h2>
        {paragraphs(text, slide.ownWords?.text)}
        {notes.length > 0 && (
          <div className={styles.notes}>
            <h3>{present.presenter.notes()}</h3>
            {paragraphs(notes, slide.ownWords?.notes)}
          </div>
        )}
        {noteSources.length > 0 && (
          <p className={styles.sources}>
            {present.source({ count: noteSources.length, sources: noteSources.join(" · ") })}
          </p>
        )}
      </div>
      <div className={styles.picture}>
        <StillSlide
          isPicture={!isAlone}
          briefing={briefing}
          slide={slide}
          number={number}
          count={count}
          frameTitles={frameTitles}
          qr={qr}
          headingLevel={isAlone && number === 1 ? 1 : 2}
        />
      </div>
    </li>
  );
}
