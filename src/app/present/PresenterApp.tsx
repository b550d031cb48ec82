import { useEffect, useState } from "react";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { PresenterClock } from "@/features/presentation/PresenterClock";
import { PresenterView } from "@/features/presentation/PresenterView";
import {
  goToSlide,
  picturesOf,
  pressKey,
  type Screen,
  type StageState,
  step,
} from "@/features/presentation/stageKeys";
import { useStageKeys } from "@/features/presentation/useStageKeys";
import { useMessages } from "@/i18n/MessagesContext";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { readStored } from "@/ui/storedText";
import { SINGLE_KEYS, useStoredFlag } from "@/ui/useStoredFlag";
import { goTo, toHref } from "@/url-state/location";
import type { SlideMode } from "@/url-state/presentPaths";
import { documentTitle } from "./documentTitle";
import { usePresenterLink } from "./usePresenterLink";
import { usePresentingLock } from "./usePresentingLock";
import { STAGE_THEME_KEY } from "./useStageTheme";

type PresenterAppProps = {
  channel: string;
  briefing: BriefingContent;
  number: number;
  /** Which of the slide's pictures; absent: the first. */
  picture?: number | undefined;
  toAddress: (number: number, mode?: SlideMode, picture?: number) => string;
};

const CLOCK_KEY = "belgian-city-partnerships:clock:";

/** The presenter's window: joined with that of the audience, and usable without one. */
export function PresenterApp({ channel, briefing, number, picture = 1, toAddress }: PresenterAppProps) {
  const messages = useMessages();
  const { presenter } = usePresentMessages();
  const [screen, setScreen] = useState<Screen>("slide");
  const count = briefing.slides.length;
  const pictures = picturesOf(briefing.slides);
  const state: StageState = { number, count, digits: "", screen, picture, pictures };
  const [theme, setTheme] = useState<"light" | "dark">("dark");
  useEffect(() => {
    if (readStored("local", STAGE_THEME_KEY) === "light") setTheme("light");
  }, []);
  usePresentingLock();
  const [digits, setDigits] = useState("");
  const follow = (shown: { number: number; screen: Screen; picture?: number | undefined }) => {
    setScreen(shown.screen);
    const next = Math.min(shown.number, count);
    const nextPicture = shown.picture ?? 1;
    if (next !== number || nextPicture !== picture) goTo(toAddress(next, undefined, nextPicture), "replace");
  };
  const { link, show } = usePresenterLink(channel, follow);
  const change = (next: StageState) => {
    setDigits(next.digits);
    const isSame = next.number === number && next.screen === screen && (next.picture ?? 1) === picture;
    if (isSame) return;
    const { picture: at = 1 } = next;
    show({ number: next.number, screen: next.screen, ...(at > 1 && { picture: at }) });
    follow(next);
  };
  const [hasSingleKeys] = useStoredFlag(SINGLE_KEYS);
  useStageKeys({
    hasSingleKeys,
    onKey(key, isRepeat) {
      const pressed = pressKey({ ...state, digits }, key, isRepeat);
      if (pressed?.effect === "noSlide") setDigits("");
      if (!pressed || pressed.effect) return false;
      change(pressed.state);
      return true;
    },
    onLaser: () => {},
  });
  useEffect(() => {
    document.title = documentTitle(presenter.title({ title: briefing.title }), messages);
  }, [briefing.title, presenter, messages]);

  const stageHref = toHref(toAddress(number, "stage", picture));
  const linkWords = {
    connected: presenter.connected(),
    alone: presenter.alone(),
    unlinked: presenter.unlinked(),
  };
  return (
    <PresenterView
      briefing={briefing}
      number={number}
      picture={picture}
      screen={screen}
      theme={theme}
      link={linkWords[link]}
      isConnected={link === "connected"}
      clock={<PresenterClock minutes={briefing.minutes} storageKey={CLOCK_KEY + channel} />}
      frameTitles={{ us: messages.map.usTitle(), be: messages.map.beTitle() }}
      stageHref={stageHref}
      onStep={(by) => change(step(state, by))}
      onGo={(to) => change(goToSlide(state, to))}
      onScreen={(to) => change({ ...state, screen: to })}
      onOpenStage={() => window.open(stageHref, "stage")}
    />
  );
}
