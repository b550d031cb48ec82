import type { ReactNode } from "react";
import type { FrameId } from "@/basemap/frames";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { publisherLine } from "@/content/publisher";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { Print } from "@/url-state/presentQuery";
import { HandoutSlide } from "./HandoutSlide";
import styles from "./handout.module.css";
import { LeafSources } from "./LeafSources";

export type HandoutProps = {
  briefing: BriefingContent;
  frameTitles: Record<FrameId, string>;
  /** Absolute; undefined where the briefing has none. */
  address: string | undefined;
  /** A code with it. */
  qr?: ReactNode;
  /** When it was made or printed: a sentence. */
  made?: string | undefined;
  /** For whom: the audience's leaf, the speaker's cards, or each slide on a page of its own. */
  printed: Print;
  /** Whether it is on paper now: the leaf then has its slides alone, and what they rest on below them. */
  isOnPaper?: boolean;
  /** What stands above it on a screen alone. */
  children?: ReactNode;
};

/** Nobody types a longer one; the code carries it. */
const MAX_WRITTEN_LENGTH = 200;

/** More pictures than this stand in three columns on a leaf: twelve take one sheet, and what they rest on another. */
const WIDE_LEAF = 6;

/**
 * A briefing to take along: every slide as a small picture beside its words and sources, and in the speaker's cards
 * also beside the notes, which are in no markup else. All of it is in the markup, in which its maps refer to the
 * document's one `Ground`; nothing waits for a script.
 */
export function Handout(props: HandoutProps) {
  const { briefing, frameTitles, address, qr, made, printed, isOnPaper = false, children } = props;
  const present = usePresentMessages();
  const { author, date, slides } = briefing;
  const title = briefing.title || present.own.untitled();
  const code = qr && (
    <>
      {qr}
      <p>{present.scanMe()}</p>
    </>
  );
  return (
    <div className={styles.handout} data-printed={printed} data-many={slides.length > WIDE_LEAF || undefined}>
      <header className={styles.head}>
        <div>
          {children}
          <h1 dir="auto">{title}</h1>
          <p dir="auto">{author === "" ? date : present.byline({ author, date })}</p>
          <p>{publisherLine(present)}</p>
          {address === undefined && <p>{present.handout.noAddress()}</p>}
          {address !== undefined && address.length <= MAX_WRITTEN_LENGTH && (
            <p className={styles.address}>
              <a href={address}>{address}</a>
            </p>
          )}
          {made !== undefined && <p className={styles.day}>{made}</p>}
        </div>
        {code && <div className={styles.code}>{code}</div>}
      </header>
      <ol className={styles.slides} aria-label={present.index.slides({ title })}>
        {slides.map((slide, index) => (
          <HandoutSlide
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and slides may be equal.
            key={index}
            briefing={briefing}
            slide={slide}
            number={index + 1}
            frameTitles={frameTitles}
            qr={slide.kind === "closing" && code}
            hasNotes={printed === "cards"}
            isAlone={printed === "slides" || (isOnPaper && printed === "handout")}
            // Of slides alone the first one's title is that of the file.
            headingLevel={printed === "slides" && index === 0 ? 1 : 2}
          />
        ))}
      </ol>
      {printed === "handout" && <LeafSources slides={slides} />}
    </div>
  );
}
