import type { ReactNode } from "react";
import type { FrameId } from "@/basemap/frames";
import type { BriefingContent, SlideContent } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./handout.module.css";
import { aboutMinutes } from "./inMinutes";
import { NoteParagraphs } from "./NoteParagraphs";
import { OwnWords } from "./OwnWords";
import { StillSlide } from "./StillSlide";
import { speakingSeconds, WORDS_PER_MINUTE } from "./speakingTime";

type HandoutSlideProps = {
  briefing: BriefingContent;
  slide: SlideContent;
  /** Counted from 1. */
  number: number;
  frameTitles: Record<FrameId, string>;
  qr: ReactNode;
  /** Whether what the speaker says stands beside it. */
  hasNotes: boolean;
  /** Whether the slide is printed without what stands beside it. */
  isAlone: boolean;
  /** Of its title on a slide that is printed alone. */
  headingLevel: 1 | 2;
};

/** One slide with its words and what they rest on; to its speaker also with all that is said. */
export function HandoutSlide(props: HandoutSlideProps) {
  const { briefing, slide, number, frameTitles, qr, hasNotes, isAlone, headingLevel } = props;
  const present = usePresentMessages();
  const { title, text, notes } = slide;
  const count = briefing.slides.length;
  const sources = hasNotes ? slide.noteSources : slide.sources;
  const seconds = speakingSeconds(slide, present.notes.ifAsked());
  const words = (
    <div key="words" className={styles.words}>
      <p className={styles.position}>{present.positionLong({ number, count })}</p>
      <h2 dir="auto">{title || present.own.untitledSlide()}</h2>
      {hasNotes && notes.length > 0 && seconds > 0 && (
        <p className={styles.position} data-estimate>
          {present.handout.estimate({ time: aboutMinutes(seconds * 1000), words: WORDS_PER_MINUTE })}
        </p>
      )}
      <div className={styles.text}>
        {text.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same.
          <p key={`${index} ${one}`} dir="auto">
            <span>{one}</span>
            <OwnWords at={index} of={slide.ownWords?.text} />
          </p>
        ))}
      </div>
      {hasNotes && notes.length > 0 && (
        <div className={styles.notes}>
          <h3>{present.presenter.notes()}</h3>
          <NoteParagraphs slide={slide} />
        </div>
      )}
      {sources.length > 0 && (
        <p className={styles.sources}>
          {present.source({ count: sources.length, sources: sources.join(" · ") })}
        </p>
      )}
    </div>
  );
  const picture = (
    <div key="picture" className={styles.picture}>
      <StillSlide
        isPicture={!isAlone}
        briefing={briefing}
        slide={slide}
        number={number}
        count={count}
        frameTitles={frameTitles}
        qr={qr}
        headingLevel={headingLevel}
      />
    </div>
  );
  return (
    <li className={styles.slide} data-handout-slide={number}>
      {/* What is said flows around the picture on a speaker's card, and only what comes first is flown around. */}
      {hasNotes ? [picture, words] : [words, picture]}
    </li>
  );
}
