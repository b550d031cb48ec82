import { useEffect } from "react";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { NotesPage } from "@/features/presentation/NotesPage";
import { pressKey, SHIFT_SPACE } from "@/features/presentation/stageKeys";
import { useStageKeys } from "@/features/presentation/useStageKeys";
import { useMessages } from "@/i18n/MessagesContext";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { SINGLE_KEYS, useStoredFlag } from "@/ui/useStoredFlag";
import { goTo, toHref } from "@/url-state/location";
import type { SlideMode } from "@/url-state/presentPaths";
import { documentTitle } from "./documentTitle";

type NotesAppProps = {
  briefing: BriefingContent;
  number: number;
  toAddress: (number: number, mode?: SlideMode) => string;
  /** Of the handout, below the base. */
  handout: string;
  /** Where a shipped briefing becomes the reader's own, below the base. */
  copy?: string;
};

/** The notes of one slide after the other, at the reader's own pace: for the phone in a speaker's hand. */
export function NotesApp({ briefing, number, toAddress, handout, copy }: NotesAppProps) {
  const messages = useMessages();
  const present = usePresentMessages();
  const count = briefing.slides.length;
  const go = (to: number) => {
    if (to === number || to < 1 || to > count) return;
    goTo(toAddress(to), "replace");
    window.scrollTo({ top: 0, behavior: "instant" });
  };
  const [hasSingleKeys] = useStoredFlag(SINGLE_KEYS);
  useStageKeys({
    hasSingleKeys,
    onKey(key, isRepeat) {
      // The page scrolls with these.
      const scrolls = [" ", SHIFT_SPACE, "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"];
      if (scrolls.includes(key)) return false;
      const pressed = pressKey({ number, count, digits: "", screen: "slide" }, key, isRepeat);
      // All else that the stage's keys do is the browser's here: F5 loads the page again.
      if (!pressed || pressed.state.number === number) return false;
      go(pressed.state.number);
      return true;
    },
    onLaser: () => {},
  });
  const slide = briefing.slides[number - 1];
  useEffect(() => {
    if (slide) document.title = documentTitle(present.notes.title({ title: slide.title }), messages);
  }, [slide, present, messages]);
  if (!slide) return null;
  const at = (to: number) => (to >= 1 && to <= count ? toHref(toAddress(to)) : undefined);
  return (
    <NotesPage
      slide={slide}
      number={number}
      count={count}
      hrefs={{
        previous: at(number - 1),
        next: at(number + 1),
        stage: toHref(toAddress(number, "stage")),
        handout: toHref(handout),
        copy: copy === undefined ? undefined : toHref(copy),
      }}
      onGo={go}
    />
  );
}
