import { type ReactNode, useMemo, useState } from "react";
import type { FrameId } from "@/basemap/frames";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { PresenterClock } from "@/features/presentation/PresenterClock";
import { PresenterKeysHelp } from "@/features/presentation/PresenterKeysHelp";
import { PresenterView } from "@/features/presentation/PresenterView";
import { speakingSeconds } from "@/features/presentation/speakingTime";
import type { AudienceView, OpenStageChannel } from "@/features/presentation/stageChannel";
import {
  goToSlide,
  picturesOf,
  pressKey,
  type Screen,
  type StageState,
  step,
} from "@/features/presentation/stageKeys";
import { MIDDLE, type StageZoom, zoomByKey } from "@/features/presentation/stageZoom";
import { useStageKeys } from "@/features/presentation/useStageKeys";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { SINGLE_KEYS, useStoredFlag } from "@/ui/useStoredFlag";
import { usePresenterLink } from "./usePresenterLink";

export type PresenterWindowProps = {
  openChannel: OpenStageChannel;
  briefing: BriefingContent;
  /** Counted from 1. */
  number: number;
  /** Which of the slide's pictures; absent: the first. */
  picture?: number | undefined;
  frameTitles: Record<FrameId, string>;
  /** Of the stage, before its window tells. */
  theme: "light" | "dark";
  clockKey: string;
  /** The code that the audience sees on the last slide. */
  qr: ReactNode;
  stageHref: string;
  /** Why there are no notes, where they were left out. */
  noNotes?: string | undefined;
  onGo: (number: number, picture: number) => void;
  onOpenStage: () => void;
};

/** The presenter's window on the site and in a file: joined with that of the audience, and usable without one. */
export function PresenterWindow(props: PresenterWindowProps) {
  const { briefing, number, picture = 1, onGo } = props;
  const { presenter, stage, notes } = usePresentMessages();
  const [screen, setScreen] = useState<Screen>("slide");
  const [digits, setDigits] = useState("");
  const [said, setSaid] = useState("");
  const [zoomed, setZoomed] = useState<{ number: number; zoom: StageZoom }>();
  const [isLaserHeld, setIsLaserHeld] = useState(false);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const count = briefing.slides.length;
  const pictures = picturesOf(briefing.slides);
  const state: StageState = { number, count, digits: "", screen, picture, pictures };
  const zoom = zoomed?.number === number ? zoomed.zoom : undefined;
  const seconds = useMemo(
    () => briefing.slides.map((slide) => speakingSeconds(slide, notes.ifAsked())),
    [briefing, notes],
  );
  const follow = (shown: AudienceView | StageState) => {
    setScreen(shown.screen);
    const next = Math.min(shown.number, count);
    const nextPicture = shown.picture ?? 1;
    if (next !== number || nextPicture !== picture) onGo(next, nextPicture);
  };
  const { link, look, kept, show, send } = usePresenterLink(props.openChannel, follow);
  const theme = look?.theme ?? props.theme;
  const change = (next: StageState) => {
    setDigits(next.digits);
    setSaid("");
    const { picture: at = 1 } = next;
    if (next.number === number && next.screen === screen && at === picture) return;
    show({ number: next.number, screen: next.screen, ...(at > 1 && { picture: at }) });
    follow(next);
  };
  const changeZoom = (next: StageZoom | undefined) => {
    setZoomed(next && { number, zoom: next });
    send({ type: "zoom", from: "presenter", ...(next && { zoom: next }) });
  };
  const [hasSingleKeys] = useStoredFlag(SINGLE_KEYS);
  useStageKeys({
    hasSingleKeys,
    onKey(key, isRepeat) {
      if (isHelpOpen) return false;
      const zoomed = zoomByKey(key, zoom, zoom ?? MIDDLE);
      const isEnd = key === "Escape" && zoom !== undefined;
      if (zoomed || isEnd) {
        changeZoom(zoomed?.zoom);
        return true;
      }
      const pressed = pressKey({ ...state, digits }, key, isRepeat);
      if (!pressed) return false;
      switch (pressed.effect) {
        case undefined:
          change(pressed.state);
          return true;
        case "noSlide":
          setSaid(stage.noSlide({ count, asked: digits, number }));
          setDigits("");
          return true;
        case "help":
          setIsHelpOpen(true);
          return true;
        case "theme":
          send({ type: "theme", from: "presenter", theme: theme === "dark" ? "light" : "dark" });
          return link === "connected";
        default:
          return false;
      }
    },
    onLaser: setIsLaserHeld,
  });
  const linkWords = {
    connected: presenter.connected(),
    exploring: kept ? presenter.exploringKept({ number: kept.number }) : presenter.exploring(),
    alone: presenter.alone(),
    unlinked: presenter.unlinked(),
  };
  return (
    <>
      <PresenterView
        briefing={briefing}
        number={number}
        picture={picture}
        screen={screen}
        theme={theme}
        shape={look}
        zoom={zoom}
        isLaserHeld={isLaserHeld}
        qr={props.qr}
        noNotes={props.noNotes}
        message={digits === "" ? said : stage.typed({ digits })}
        link={link}
        linkWords={linkWords[link]}
        clock={
          <PresenterClock
            minutes={briefing.minutes}
            number={number}
            seconds={seconds}
            storageKey={props.clockKey}
            told={look}
            onRun={(run) => send({ type: "clock", from: "presenter", run })}
          />
        }
        frameTitles={props.frameTitles}
        stageHref={props.stageHref}
        onStep={(by) => change(step(state, by))}
        onGo={(to) => change(goToSlide(state, to))}
        onScreen={(to) => change({ ...state, screen: to })}
        onPoint={(at) => send({ type: "point", from: "presenter", ...(at && { at }) })}
        onZoom={changeZoom}
        onHelp={() => setIsHelpOpen(true)}
        onBack={() => send({ type: "back", from: "presenter" })}
        onOpenStage={props.onOpenStage}
      />
      {isHelpOpen && <PresenterKeysHelp onClose={() => setIsHelpOpen(false)} />}
    </>
  );
}
