import { useEffect, useLayoutEffect, useState } from "react";
import { briefingQr } from "@/app/present/briefingQr";
import { clockKey } from "@/app/present/clockKey";
import { PresenterWindow } from "@/app/present/PresenterWindow";
import { storedStageTheme, useStageTheme } from "@/app/present/useStageTheme";
import { fileChannel } from "@/features/presentation/fileChannel";
// The text is in the document as HTML: its looks come along with this.
import handout from "@/features/presentation/handout.module.css";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { formatFilePlace, parseFilePlace } from "@/url-state/filePlace";
import { showFragment, toDocumentHref } from "@/url-state/location";
import { usePresentHash } from "@/url-state/presentHash";
import { FileStage } from "./FileStage";
import type { FileData } from "./fileData";
import { TextBar } from "./TextBar";

/** The windows of this file, and what joins them; made once for each of them. */
function joinWindows() {
  const { opener } = window;
  const peers = new Set<Window>(opener ? [opener] : []);
  return { peers, openChannel: fileChannel(peers) };
}

/** A briefing in a file of its own: the same stage with the same keys, its presenter's window, and the text. */
export function FileApp(data: FileData) {
  const { briefing, frameTitles, address, leftOut } = data;
  const present = usePresentMessages();
  const { view, number } = parseFilePlace(usePresentHash(), briefing.slides.length);
  const [{ peers, openChannel }] = useState(joinWindows);
  // Of the presenter's window.
  const [picture, setPicture] = useState(1);
  const [storedTheme] = useState(storedStageTheme);
  const { theme, toggle } = useStageTheme(storedTheme);
  // The text stands in the document beside this; a style sheet shows one or the other.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.view = view;
    // What is not projected has the system's colours.
    if (view === "stage") dataset.theme = theme;
    else delete dataset.theme;
  }, [view, theme]);
  useEffect(() => {
    if (view === "text") document.getElementsByClassName(handout.slide ?? "")[number - 1]?.scrollIntoView();
  }, [view, number]);
  const title = view === "presenter" ? present.presenter.title({ title: briefing.title }) : briefing.title;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const ofClock = clockKey(`file:${briefing.title}`);
  const know = (opened: Window | null) => opened && peers.add(opened);
  switch (view) {
    case "text":
      return <TextBar number={number} />;
    case "presenter": {
      const stageHref = toDocumentHref(formatFilePlace({ view: "stage", number }));
      return (
        <PresenterWindow
          openChannel={openChannel}
          briefing={briefing}
          number={number}
          picture={picture}
          frameTitles={frameTitles}
          theme={storedTheme}
          clockKey={ofClock}
          qr={briefingQr(address, present)}
          stageHref={stageHref}
          noNotes={leftOut && present.file.noNotes()}
          onGo={(to, itsPicture) => {
            setPicture(itsPicture);
            showFragment(formatFilePlace({ view: "presenter", number: to }));
          }}
          onOpenStage={() => know(window.open(stageHref, "stage"))}
        />
      );
    }
    case "stage":
      return (
        <FileStage
          {...data}
          number={number}
          theme={theme}
          onThemeToggle={toggle}
          clockKey={ofClock}
          openChannel={openChannel}
          onOpened={know}
        />
      );
  }
}
