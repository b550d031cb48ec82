import { type ReactNode, useState } from "react";
import type { FrameId } from "@/basemap/frames";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./presenter.module.css";
import { SlideThumb } from "./SlideThumb";
import type { Screen } from "./stageKeys";

type PresenterViewProps = {
  briefing: BriefingContent;
  number: number;
  /** Which of the slide's pictures, counted from 1. */
  picture?: number;
  screen: Screen;
  /** Of the stage. */
  theme: "light" | "dark";
  /** Whether the audience's window follows, in words. */
  link: string;
  isConnected: boolean;
  clock: ReactNode;
  frameTitles: Record<FrameId, string>;
  stageHref: string;
  onStep: (by: 1 | -1) => void;
  onGo: (number: number) => void;
  onScreen: (screen: Screen) => void;
  onOpenStage: () => void;
};

const NOTE_SIZES = [1, 1.2, 1.4, 1.7, 2] as const;

/** What only the speaker sees: this slide and the next, what to say, and how long it has taken. */
export function PresenterView(props: PresenterViewProps) {
  const {
    briefing,
    number,
    picture = 1,
    screen,
    theme,
    link,
    isConnected,
    clock,
    frameTitles,
    stageHref,
  } = props;
  const present = usePresentMessages();
  const { presenter, stage } = present;
  const [size, setSize] = useState(1);
  const count = briefing.slides.length;
  const slide = briefing.slides[number - 1];
  const pictures = slide?.steps?.length ?? 1;
  // What comes next is the slide's next picture, before the next slide.
  const isWithin = picture < pictures;
  const next = isWithin ? slide : briefing.slides[number];
  if (!slide) return null;
  const thumb = (its: typeof slide, at: number, step: number) => (
    <SlideThumb
      briefing={briefing}
      slide={its}
      number={at}
      step={step}
      count={count}
      frameTitles={frameTitles}
    />
  );
  const screenButton = (its: Exclude<Screen, "slide">, name: string) => (
    <button
      type="button"
      className="control"
      aria-pressed={screen === its}
      onClick={() => props.onScreen(screen === its ? "slide" : its)}
    >
      {name}
    </button>
  );
  return (
    <main className={styles.presenter}>
      <h1 className="visually-hidden">{presenter.title({ title: briefing.title })}</h1>
      <section className={styles.this} aria-label={presenter.this()}>
        <h2>
          <span>{presenter.this()}</span> <span>{present.position({ number, count })}</span>
        </h2>
        <div className={styles.picture} data-screen={screen} data-theme={theme}>
          {thumb(slide, number, picture)}
        </div>
      </section>
      <section className={styles.next} aria-label={presenter.next()}>
        <h2>{presenter.next()}</h2>
        <div className={styles.picture} data-theme={theme}>
          {next ? (
            thumb(next, isWithin ? number : number + 1, isWithin ? picture + 1 : 1)
          ) : (
            <p>{presenter.end()}</p>
          )}
        </div>
      </section>
      <section className={styles.time}>{clock}</section>
      <section className={styles.notes} aria-label={presenter.notes()} data-size={NOTE_SIZES[size]}>
        <div className={styles.notesHead}>
          <h2>{presenter.notes()}</h2>
          <button
            type="button"
            className="control"
            aria-label={presenter.smaller()}
            title={presenter.smaller()}
            disabled={size === 0}
            onClick={() => setSize(size - 1)}
          >
            A−
          </button>
          <button
            type="button"
            className="control"
            aria-label={presenter.larger()}
            title={presenter.larger()}
            disabled={size === NOTE_SIZES.length - 1}
            onClick={() => setSize(size + 1)}
          >
            A+
          </button>
        </div>
        {slide.notes.length === 0 && <p>{present.notes.none()}</p>}
        {slide.notes.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same.
          <p key={`${index} ${text}`}>{text}</p>
        ))}
        {slide.noteSources.length > 0 && (
          <p className={styles.sources}>
            {present.source({ count: slide.noteSources.length, sources: slide.noteSources.join(" · ") })}
          </p>
        )}
      </section>
      <nav className={styles.controls} aria-label={stage.controls()}>
        <button
          type="button"
          className="control"
          disabled={number === 1 && picture === 1}
          onClick={() => props.onStep(-1)}
        >
          {stage.previous()}
        </button>
        <button type="button" className="control" disabled={!next} onClick={() => props.onStep(1)}>
          {stage.next()}
        </button>
        <label className={styles.jump}>
          <span className="visually-hidden">{present.index.slides({ title: briefing.title })}</span>
          <select
            className="control"
            value={number}
            onChange={({ target }) => {
              props.onGo(Number(target.value));
              // The keys are the stage's again.
              target.blur();
            }}
          >
            {briefing.slides.map(({ title }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a slide is known by its place.
              <option key={index} value={index + 1}>
                {`${index + 1}. ${title}`}
              </option>
            ))}
          </select>
        </label>
        {screenButton("black", presenter.black())}
        {screenButton("white", presenter.white())}
        <p role="status" className={styles.link} data-connected={isConnected || undefined}>
          {link}
        </p>
        {!isConnected && (
          <a
            className="control"
            href={stageHref}
            target="_blank"
            rel="noopener"
            onClick={(event) => {
              event.preventDefault();
              props.onOpenStage();
            }}
          >
            {presenter.openStage()}
          </a>
        )}
      </nav>
    </main>
  );
}
