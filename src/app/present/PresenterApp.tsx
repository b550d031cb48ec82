import { useEffect, useMemo, useState } from "react";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { useMessages } from "@/i18n/MessagesContext";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { goTo, toHref } from "@/url-state/location";
import type { SlideMode } from "@/url-state/presentPaths";
import { briefingQr } from "./briefingQr";
import { clockKey } from "./clockKey";
import { documentTitle } from "./documentTitle";
import { PresenterWindow } from "./PresenterWindow";
import { usePresentingLock } from "./usePresentingLock";
import { useSiteChannel } from "./useSiteChannel";
import { storedStageTheme } from "./useStageTheme";

type PresenterAppProps = {
  /** Joins the windows of one briefing. */
  channel: string;
  briefing: BriefingContent;
  number: number;
  /** Which of the slide's pictures; absent: the first. */
  picture?: number | undefined;
  toAddress: (number: number, mode?: SlideMode, picture?: number) => string;
  /** Absolute. */
  toLink: (number: number) => string;
};

/** The presenter's window of a briefing of the site. */
export function PresenterApp({
  channel,
  briefing,
  number,
  picture = 1,
  toAddress,
  toLink,
}: PresenterAppProps) {
  const messages = useMessages();
  const present = usePresentMessages();
  const { presenter } = present;
  const [theme, setTheme] = useState<"light" | "dark">("dark");
  // Of this device, so not in the HTML.
  useEffect(() => setTheme(storedStageTheme()), []);
  usePresentingLock();
  useEffect(() => {
    document.title = documentTitle(presenter.title({ title: briefing.title }), messages);
  }, [briefing.title, presenter, messages]);
  const address = toLink(1);
  const qr = useMemo(() => briefingQr(address, present), [address, present]);
  const stageHref = toHref(toAddress(number, "stage", picture));
  return (
    <PresenterWindow
      openChannel={useSiteChannel(channel)}
      briefing={briefing}
      number={number}
      picture={picture}
      frameTitles={{ us: messages.map.usTitle(), be: messages.map.beTitle() }}
      theme={theme}
      clockKey={clockKey(channel)}
      qr={qr}
      stageHref={stageHref}
      onGo={(to, at) => goTo(toAddress(to, undefined, at), "replace")}
      onOpenStage={() => window.open(stageHref, "stage")}
    />
  );
}
