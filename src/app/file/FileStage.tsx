import { useState } from "react";
import { briefingQr } from "@/app/present/briefingQr";
import { PRESENTER_WINDOW } from "@/app/present/presenterPopup";
import { useStageLink } from "@/app/present/useStageLink";
import { RemotePointer } from "@/features/presentation/RemotePointer";
import { Stage } from "@/features/presentation/Stage";
import type { OpenStageChannel } from "@/features/presentation/stageChannel";
import type { Screen } from "@/features/presentation/stageKeys";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { formatFilePlace } from "@/url-state/filePlace";
import { showFragment, toDocumentHref } from "@/url-state/location";
import type { FileData } from "./fileData";

type FileStageProps = FileData & {
  number: number;
  theme: "light" | "dark";
  onThemeToggle: () => void;
  clockKey: string;
  openChannel: OpenStageChannel;
  /** A window that this one has opened. */
  onOpened: (opened: Window) => void;
};

/** The stage of a briefing in a file of its own. */
export function FileStage(props: FileStageProps) {
  const { briefing, frameTitles, address, number, theme, onThemeToggle, clockKey, openChannel } = props;
  const present = usePresentMessages();
  const [screen, setScreen] = useState<Screen>("slide");
  const [picture, setPicture] = useState(1);
  const count = briefing.slides.length;
  const at = (to: number) => formatFilePlace({ view: "stage", number: to });
  const text = formatFilePlace({ view: "text", number });
  const show = (asked: number, nextScreen: Screen, nextPicture = 1) => {
    setScreen(nextScreen);
    setPicture(nextPicture);
    const next = Math.min(asked, count);
    if (next !== number) showFragment(at(next));
  };
  const { zoom, pointerRef } = useStageLink({
    openChannel,
    shown: { number, screen, picture },
    theme,
    clockKey,
    onShow: (shown) => show(shown.number, shown.screen, shown.picture),
    onThemeToggle,
  });
  const code = briefingQr(address, present);
  const presenter = toDocumentHref(formatFilePlace({ view: "presenter", number }));
  return (
    <>
      <Stage
        briefing={briefing}
        number={number}
        picture={picture}
        screen={screen}
        hrefs={{
          previous: number > 1 ? at(number - 1) : undefined,
          next: number < count ? at(number + 1) : undefined,
          notes: text,
        }}
        frameTitles={frameTitles}
        theme={theme}
        zoom={zoom}
        qr={{ briefing: code, slide: code }}
        onShow={show}
        onThemeToggle={onThemeToggle}
        onPresenter={() => {
          const opened = window.open(presenter, "presenter", PRESENTER_WINDOW);
          if (!opened) return presenter;
          props.onOpened(opened);
          return undefined;
        }}
        leave={() => showFragment(text)}
      />
      <RemotePointer ref={pointerRef} />
    </>
  );
}
