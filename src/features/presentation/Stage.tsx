import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { FrameId } from "@/basemap/frames";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { SINGLE_KEYS, useStoredFlag } from "@/ui/useStoredFlag";
import { SaidSlide } from "./SaidSlide";
import { SlideRoom } from "./SlideRoom";
import { StageControls, type StageHrefs } from "./StageControls";
import { StageGrid } from "./StageGrid";
import { StageKeysHelp } from "./StageKeysHelp";
import { scrollSlide } from "./scrollSlide";
import styles from "./stage.module.css";
import { goToSlide, picturesOf, pressKey, type Screen, type StageState, step } from "./stageKeys";
import { type StageZoom, zoomStyle } from "./stageZoom";
import { useAutoplay } from "./useAutoplay";
import { useFootHeight } from "./useFootHeight";
import { useFullScreen } from "./useFullScreen";
import { usePointer } from "./usePointer";
import { useStageKeys } from "./useStageKeys";
import { useWakeLock } from "./useWakeLock";

export type StageProps = {
  briefing: BriefingContent;
  /** Counted from 1. */
  number: number;
  /** Which of the slide's pictures, counted from 1. */
  picture?: number;
  screen: Screen;
  hrefs: StageHrefs;
  frameTitles: Record<FrameId, string>;
  theme: "light" | "dark";
  /** Seconds for each slide, where they go on by themselves. */
  autoplay?: number | undefined;
  /** Something to be told of this address or window. */
  notice?: string | undefined;
  /** How the presenter wants the slide seen. */
  zoom?: StageZoom | undefined;
  /** A code with the briefing's address, and one with this slide's. */
  qr: { briefing: ReactNode; slide: ReactNode };
  /** Whether the site works without a network. */
  offline?: ReactNode;
  onShow: (number: number, screen: Screen, picture: number) => void;
  onThemeToggle: () => void;
  /** Opens the presenter's window; where the browser refuses, gives its address. */
  onPresenter?: () => string | undefined;
  onShare?: () => void;
  /** Before the reader goes to the live map by a link. */
  onLeave?: () => void;
  /** Goes to where the stage leads back: the live map, or the text where there is none. */
  leave: () => void;
};

/** A slide on the whole screen, and every key, click and touch that moves it. */
export function Stage(props: StageProps) {
  const { briefing, number, picture = 1, screen, hrefs, frameTitles, theme, autoplay, notice, qr } = props;
  const present = usePresentMessages();
  const { stage } = present;
  const count = briefing.slides.length;
  const [digits, setDigits] = useState("");
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [isGridOpen, setIsGridOpen] = useState(false);
  const [hasSingleKeys, setHasSingleKeys] = useStoredFlag(SINGLE_KEYS);
  const [isLaserHeld, setIsLaserHeld] = useState(false);
  const [said, setSaid] = useState<string>();
  // The first slide of a visit is there at once; those after it are come to.
  const [hasMoved, setHasMoved] = useState(false);
  const pictures = picturesOf(briefing.slides);
  const state: StageState = { number, count, digits, screen, picture, pictures };
  const { isFull, toggle } = useFullScreen(() => setSaid(stage.fullScreenRefused()));

  const show = (next: StageState) => {
    setDigits(next.digits);
    const nextPicture = next.picture ?? 1;
    if (next.number === number && next.screen === screen && nextPicture === picture) return;
    setHasMoved(true);
    setSaid(undefined);
    props.onShow(next.number, next.screen, nextPicture);
  };
  const handleStep = (by: 1 | -1) => show(step(state, by));
  const openPresenter = () => {
    const address = props.onPresenter?.();
    if (address !== undefined) setSaid(stage.presenterRefused({ address }));
  };
  const handleKey = (key: string, isRepeat: boolean) => {
    if (isHelpOpen || isGridOpen) return false;
    if (screen === "slide" && digits === "" && scrollSlide(stageRef.current, key)) return true;
    const pressed = pressKey(state, key, isRepeat);
    if (!pressed) return false;
    show(pressed.state);
    switch (pressed.effect) {
      case "fullScreen":
        toggle();
        break;
      case "help":
        setIsHelpOpen(true);
        break;
      case "grid":
        setIsGridOpen(true);
        break;
      case "theme":
        props.onThemeToggle();
        break;
      case "presenter":
        openPresenter();
        break;
      case "explore":
        if (hrefs.explore !== undefined) props.leave();
        break;
      case "leave":
        props.leave();
        break;
      case "noSlide":
        setSaid(stage.noSlide({ count, asked: digits, number }));
        setDigits("");
        break;
      case undefined:
        break;
    }
    return true;
  };
  const stageRef = useRef<HTMLDivElement>(null);
  useFootHeight(stageRef);
  useStageKeys({ onKey: handleKey, onLaser: setIsLaserHeld, hasSingleKeys });
  useWakeLock();
  const pointer = usePointer({ onStep: handleStep, isLaserHeld });
  const { isPaused } = useAutoplay(autoplay, () => {
    const isLast = number === count && picture === (pictures[number - 1] ?? 1);
    show(isLast ? goToSlide(state, 1) : step({ ...state, screen: "slide" }, 1));
  });
  const [isAwake, setIsAwake] = useState(false);
  useEffect(() => setIsAwake(true), []);

  const { slides } = briefing;
  const ahead = useMemo(
    () => [slides[number], slides[number - 2]].flatMap((one) => one?.picture ?? []),
    [slides, number],
  );
  const slide = slides[number - 1];
  if (!slide) return null;
  const message = digits === "" ? (said ?? notice) : stage.typed({ digits });
  const isKiosk = autoplay !== undefined;
  return (
    <div
      ref={stageRef}
      className={styles.stage}
      data-kiosk={isKiosk || undefined}
      data-still={(pointer.isStill && !isHelpOpen && !isGridOpen) || undefined}
      data-awake={isAwake || undefined}
      data-laser={pointer.isLaserOn || undefined}
      data-screen={screen}
      {...pointer.handlers}
    >
      <main className={styles.slidePlace} style={zoomStyle(props.zoom)}>
        <SlideRoom
          briefing={briefing}
          slide={slide}
          ahead={ahead}
          number={number}
          step={picture}
          count={count}
          frameTitles={frameTitles}
          isMoving={hasMoved}
          qr={slide.kind === "closing" && !isKiosk && qr.briefing}
        />
      </main>
      <SaidSlide
        slide={slide}
        number={number}
        count={count}
        picture={picture}
        isCovered={screen !== "slide"}
      />
      {isKiosk && (
        <div className={styles.kiosk}>
          {qr.slide}
          <p>{isPaused ? present.kiosk.paused() : present.kiosk.scan()}</p>
        </div>
      )}
      {screen !== "slide" && (
        <div className={styles.cover} data-cover={screen}>
          <p className="visually-hidden" role="status">
            {screen === "black" ? stage.black() : stage.white()}
          </p>
        </div>
      )}
      <p className={styles.message} role="status">
        {message}
      </p>
      {pointer.isLaserOn && <div ref={pointer.laserRef} className={styles.laser} aria-hidden="true" />}
      <StageControls
        hrefs={hrefs}
        number={number}
        count={count}
        theme={theme}
        isFull={isFull}
        onStep={handleStep}
        onThemeToggle={props.onThemeToggle}
        onFullScreen={toggle}
        onPresenter={props.onPresenter && openPresenter}
        onShare={props.onShare}
        onHelp={() => setIsHelpOpen(true)}
        onGrid={() => setIsGridOpen(true)}
        offline={props.offline}
        onLeave={() => props.onLeave?.()}
      />
      {isHelpOpen && (
        <StageKeysHelp
          hasMap={hrefs.explore !== undefined}
          hasPresenter={props.onPresenter !== undefined}
          hasSingleKeys={hasSingleKeys}
          onSingleKeysChange={setHasSingleKeys}
          onClose={() => setIsHelpOpen(false)}
        />
      )}
      {isGridOpen && (
        <StageGrid
          briefing={briefing}
          number={number}
          frameTitles={frameTitles}
          theme={theme}
          onGo={(to) => {
            setIsGridOpen(false);
            show(goToSlide(state, to));
          }}
          onClose={() => setIsGridOpen(false)}
        />
      )}
    </div>
  );
}
