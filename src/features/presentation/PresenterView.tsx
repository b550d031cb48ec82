import { type ReactNode, useRef } from "react";
import type { Size } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { PresenterNotes } from "./PresenterNotes";
import { PresenterPicture, shapeStyle } from "./PresenterPicture";
import styles from "./presenter.module.css";
import { SaidSlide } from "./SaidSlide";
import { SlideThumb } from "./SlideThumb";
import type { Screen } from "./stageKeys";
import { MIDDLE, type StageZoom, type WindowPoint, ZOOM_STEP, zoomAt } from "./stageZoom";

type PresenterViewProps = {
  briefing: BriefingContent;
  number: number;
  /** Which of the slide's pictures, counted from 1. */
  picture?: number;
  screen: Screen;
  /** Of the stage. */
  theme: "light" | "dark";
  /** Of the audience's window, in pixels; undefined before it has told. */
  shape: Size | undefined;
  zoom: StageZoom | undefined;
  isLaserHeld: boolean;
  /** The code that the audience sees on the last slide. */
  qr: ReactNode;
  /** Why there are no notes, where they were left out. */
  noNotes: string | undefined;
  /** What the last key has done, in words. */
  message: string;
  /** Whether the audience's window follows, also in words. */
  link: "connected" | "exploring" | "alone" | "unlinked";
  linkWords: string;
  clock: ReactNode;
  frameTitles: Record<FrameId, string>;
  stageHref: string;
  onStep: (by: 1 | -1) => void;
  onGo: (number: number) => void;
  onScreen: (screen: Screen) => void;
  onPoint: (at: WindowPoint | undefined) => void;
  onZoom: (zoom: StageZoom | undefined) => void;
  onHelp: () => void;
  /** Brings the audience's window back from the map. */
  onBack: () => void;
  onOpenStage: () => void;
};

/** What only the speaker sees: this slide and the next, what to say, and how long it has taken. */
export function PresenterView(props: PresenterViewProps) {
  const {
    briefing,
    number,
    picture = 1,
    screen,
    theme,
    shape,
    zoom,
    link,
    clock,
    frameTitles,
    stageHref,
  } = props;
  const pictureRef = useRef<HTMLDivElement>(null);
  const pointRef = useRef<HTMLButtonElement>(null);
  const present = usePresentMessages();
  const { presenter, stage } = present;
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
      qr={its.kind === "closing" && props.qr}
      shape={shape}
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
  const zoomButton = (name: string, to: StageZoom | undefined, isOff: boolean) => (
    <button
      type="button"
      className="control"
      // Not `disabled`: that would take the focus away from who has just pressed it.
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) props.onZoom(to);
      }}
    >
      {name}
    </button>
  );
  const larger = zoomAt(zoom, zoom ?? MIDDLE, ZOOM_STEP);
  return (
    <main className={styles.presenter}>
      <h1 className="visually-hidden">{presenter.title({ title: briefing.title })}</h1>
      <div className={styles.side}>
        <section className={styles.this} aria-label={presenter.this()}>
          <h2>
            <span>{presenter.this()}</span> <span>{present.position({ number, count })}</span>
          </h2>
          <PresenterPicture
            ref={pictureRef}
            name={presenter.picture()}
            screen={screen}
            theme={theme}
            shape={shape}
            zoom={zoom}
            isLaserHeld={props.isLaserHeld}
            onPoint={props.onPoint}
            onZoom={props.onZoom}
            onKeysEnd={() => pointRef.current?.focus()}
          >
            {thumb(slide, number, picture)}
          </PresenterPicture>
          <p className={styles.pointKeys}>{presenter.pointKeys()}</p>
          <div className={styles.zoomButtons} title={presenter.pointHelp()}>
            {zoomButton(presenter.zoomIn(), larger, larger?.scale === zoom?.scale)}
            {zoomButton(presenter.zoomOut(), zoomAt(zoom, zoom ?? MIDDLE, 1 / ZOOM_STEP), zoom === undefined)}
            {zoomButton(presenter.wholeSlide(), undefined, zoom === undefined)}
            <button
              ref={pointRef}
              type="button"
              className="control"
              onClick={() => pictureRef.current?.focus()}
            >
              {presenter.pointByKeys()}
            </button>
          </div>
        </section>
        <section className={styles.next} aria-label={presenter.next()}>
          <h2>{presenter.next()}</h2>
          <div className={styles.picture} style={shapeStyle(shape)} data-theme={theme}>
            {next ? (
              thumb(next, isWithin ? number : number + 1, isWithin ? picture + 1 : 1)
            ) : (
              <p>{presenter.end()}</p>
            )}
          </div>
        </section>
        <section className={styles.time}>{clock}</section>
      </div>
      <PresenterNotes slide={slide} noNotes={props.noNotes} />
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
        <button type="button" className="control" onClick={props.onHelp}>
          {presenter.help()}
        </button>
        <SaidSlide
          slide={slide}
          number={number}
          count={count}
          picture={picture}
          isCovered={screen !== "slide"}
        />
        <p role="status" className={styles.message}>
          {props.message}
        </p>
        <p role="status" className={styles.link} data-connected={link === "connected" || undefined}>
          {props.linkWords}
        </p>
        {link === "exploring" && (
          <button type="button" className="control" onClick={props.onBack}>
            {presenter.bringBack()}
          </button>
        )}
        {link !== "connected" && link !== "exploring" && (
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
