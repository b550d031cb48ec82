import { ArrowLeft, Printer } from "lucide-react";
import { useEffect, useLayoutEffect, useState } from "react";
import { slideCode } from "@/app/present/slideCode";
import { storedStageTheme, useStageTheme } from "@/app/present/useStageTheme";
// The text is in the document as HTML: its looks come along with this.
import handout from "@/features/presentation/handout.module.css";
import { Stage } from "@/features/presentation/Stage";
import type { Screen } from "@/features/presentation/stageKeys";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { formatFilePlace, parseFilePlace } from "@/url-state/filePlace";
import { showFragment } from "@/url-state/location";
import { usePresentHash } from "@/url-state/presentHash";
import styles from "./file.module.css";
import type { FileData } from "./fileData";

/** The way back from the text, which stands beside this in the document as it was written. */
function TextBar({ number }: { number: number }) {
  const { file } = usePresentMessages();
  return (
    <nav className={styles.bar} aria-label={file.bar()}>
      <a className="control" href={formatFilePlace({ view: "stage", number })}>
        <ArrowLeft aria-hidden="true" size={16} /> <span>{file.toStage({ number })}</span>
      </a>
      <button type="button" className="control" onClick={() => window.print()}>
        <Printer aria-hidden="true" size={16} /> <span>{file.print()}</span>
      </button>
    </nav>
  );
}

/** A briefing in a file of its own: the same stage with the same keys, and the text with the notes. */
export function FileApp({ briefing, frameTitles, address }: FileData) {
  const present = usePresentMessages();
  const count = briefing.slides.length;
  const { view, number } = parseFilePlace(usePresentHash(), count);
  const [screen, setScreen] = useState<Screen>("slide");
  const [picture, setPicture] = useState(1);
  const [storedTheme] = useState(storedStageTheme);
  const { theme, toggle } = useStageTheme(storedTheme);
  // The text stands in the document beside this; a style sheet shows one or the other.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.view = view;
    // The text has the system's colours.
    if (view === "stage") dataset.theme = theme;
    else delete dataset.theme;
  }, [view, theme]);
  useEffect(() => {
    if (view === "text") document.getElementsByClassName(handout.slide ?? "")[number - 1]?.scrollIntoView();
  }, [view, number]);

  if (view === "text") return <TextBar number={number} />;
  const at = (to: number) => formatFilePlace({ view: "stage", number: to });
  const text = formatFilePlace({ view: "text", number });
  const drawn = address === undefined ? undefined : slideCode(address);
  const code = drawn && (
    <>
      {drawn}
      <p>{present.scanMe()}</p>
    </>
  );
  return (
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
      qr={{ briefing: code, slide: code }}
      onShow={(next, nextScreen, nextPicture) => {
        setScreen(nextScreen);
        setPicture(nextPicture);
        if (next !== number) showFragment(at(next));
      }}
      onThemeToggle={toggle}
      leave={() => showFragment(text)}
    />
  );
}
