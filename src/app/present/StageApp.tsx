import { useEffect, useState } from "react";
import { OfflineDialog, useOfflineParts } from "@/app/OfflineDialog";
import { forgetSlidePlace, keepSlidePlace } from "@/app/slidePlace";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { RemotePointer } from "@/features/presentation/RemotePointer";
import { Stage } from "@/features/presentation/Stage";
import type { Screen } from "@/features/presentation/stageKeys";
import { useMessages } from "@/i18n/MessagesContext";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { useHasRested } from "@/ui/useHasRested";
import { useLazy } from "@/ui/useLazy";
import { useOpening } from "@/ui/useOpening";
import { useQuiet } from "@/ui/useQuiet";
import { goTo, loadDocument, toAbsoluteHref, toHref } from "@/url-state/location";
import { formatPresentPath } from "@/url-state/presentPaths";
import { AUTOPLAY_SECONDS, type PresentQuery } from "@/url-state/presentQuery";
import type { BriefingFiles } from "./briefingFiles";
import { briefingQr } from "./briefingQr";
import { clockKey } from "./clockKey";
import { documentTitle, slideTitle } from "./documentTitle";
import { exploreAddress } from "./exploreAddress";
import { PRESENTER_WINDOW } from "./presenterPopup";
import { slideCode } from "./slideCode";
import type { ToCited } from "./toCited";
import { usePresentingLock } from "./usePresentingLock";
import { useSiteChannel } from "./useSiteChannel";
import { useStageLink } from "./useStageLink";
import { useStageTheme } from "./useStageTheme";

type StageAppProps = {
  /** Joins the windows of one briefing. */
  channel: string;
  briefing: BriefingContent;
  locale: PublishedLocale;
  number: number;
  /** Which of the slide's pictures; absent: the first. */
  picture?: number | undefined;
  query: PresentQuery;
  /** Addresses below the base of a slide, and of the other windows on it. */
  toAddress: (number: number, mode?: "stage" | "notes" | "presenter", picture?: number) => string;
  /** Address below the base of this slide, with so many seconds for each. */
  toKiosk: (seconds: number) => string;
  /** Absolute. */
  toLink: (number: number) => string;
  files: BriefingFiles;
  /** How a slide of it is cited. */
  toCited: ToCited;
  /** Address of its editor, below the base, where it is kept on this device. */
  edit?: string | undefined;
  /** Below the base, where it becomes the reader's own. */
  copy?: string | undefined;
  notice?: string | undefined;
};

/** The stage with its address, its windows and its ways out. */
export function StageApp(props: StageAppProps) {
  const {
    channel,
    briefing,
    locale,
    number,
    picture = 1,
    query,
    toAddress,
    toKiosk,
    toLink,
    files,
    toCited,
    edit,
    copy,
    notice,
  } = props;
  const messages = useMessages();
  const present = usePresentMessages();
  const [screen, setScreen] = useState<Screen>("slide");
  const sharing = useOpening();
  usePresentingLock();
  const share = useLazy(false, () => import("./later/ShareSlide"), sharing.timesAsked);
  const { theme, toggle } = useStageTheme();
  const count = briefing.slides.length;
  const slide = briefing.slides[number - 1];

  const show = (asked: number, nextScreen: Screen, nextPicture = 1) => {
    setScreen(nextScreen);
    const next = Math.min(Math.max(asked, 1), count);
    if (next !== number || nextPicture !== picture) goTo(toAddress(next, undefined, nextPicture), "replace");
  };
  const { zoom, pointerRef, leaveForMap } = useStageLink({
    openChannel: useSiteChannel(channel),
    shown: { number, screen, picture },
    theme,
    clockKey: clockKey(channel),
    onShow: (shown) => show(shown.number, shown.screen, shown.picture),
    onThemeToggle: toggle,
  });
  const offline = useOfflineParts(useQuiet(useHasRested()), locale);
  const { open: openOffline, ...offlineOpening } = useOpening();
  // The stage is open again, so no link has to lead back to it.
  useEffect(() => forgetSlidePlace(), []);
  useEffect(() => {
    if (!slide) return;
    const title = slideTitle(slide.title, briefing.title, present);
    document.title = documentTitle(title, messages);
  }, [slide, briefing.title, present, messages]);

  const explore = slide ? exploreAddress(slide.show, locale, picture) : "/";
  const handleLeave = () => {
    keepSlidePlace({ href: toHref(toAddress(number, undefined, picture)), number, channel });
    leaveForMap();
  };
  const presenter = toHref(toAddress(number, "presenter", picture));
  const at = (asked: number) => (asked >= 1 && asked <= count ? toHref(toAddress(asked)) : undefined);
  return (
    <>
      <Stage
        briefing={briefing}
        number={number}
        picture={picture}
        screen={screen}
        hrefs={{
          previous: at(number - 1),
          next: at(number + 1),
          explore: toHref(explore),
          notes: toHref(toAddress(number, "notes")),
          index: toHref(formatPresentPath({ kind: "index" }, locale)),
          edit: edit && toHref(edit),
          copy: copy && toHref(copy),
        }}
        frameTitles={{ us: messages.map.usTitle(), be: messages.map.beTitle() }}
        theme={theme}
        autoplay={query.autoplay}
        notice={
          query.badAutoplay === undefined
            ? notice
            : present.kiosk.badAddress({ ...AUTOPLAY_SECONDS, asked: query.badAutoplay })
        }
        offline={offline && <offline.Sign onOpen={openOffline} />}
        zoom={zoom}
        qr={{
          briefing: briefingQr(toLink(1), present),
          slide: slideCode(toLink(number)),
        }}
        onShow={show}
        onThemeToggle={toggle}
        onPresenter={() => {
          const opened = window.open(presenter, "presenter", PRESENTER_WINDOW);
          return opened ? undefined : toAbsoluteHref(toAddress(number, "presenter", picture));
        }}
        onShare={sharing.open}
        onLeave={handleLeave}
        leave={() => {
          // Who rehearses a briefing of their own goes on writing it.
          if (edit !== undefined) return goTo(edit, "push");
          handleLeave();
          loadDocument(explore);
        }}
      />
      <OfflineDialog parts={offline} {...offlineOpening} />
      <RemotePointer ref={pointerRef} />
      {sharing.isOpen && share.part && (
        <share.part.ShareSlide
          title={briefing.title}
          slideTitle={slide?.title ?? ""}
          number={number}
          toCited={toCited}
          links={{ slide: toLink(number), briefing: toLink(1) }}
          toKiosk={(seconds) => toHref(toKiosk(seconds))}
          take={{
            taken: { ...files, briefing, locale, messages, present },
            fileTemplate: files.template,
            toHandout: files.toHandout,
          }}
          onClose={sharing.close}
        />
      )}
    </>
  );
}
