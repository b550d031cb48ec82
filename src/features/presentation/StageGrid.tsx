import { type KeyboardEvent, useEffect, useRef } from "react";
import type { FrameId } from "@/basemap/frames";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { Dialog } from "@/ui/later/Dialog";
import { useSeen } from "@/ui/useSeen";
import styles from "./grid.module.css";
import type { SlideProps } from "./Slide";
import { SlideThumb } from "./SlideThumb";

type StageGridProps = {
  briefing: BriefingContent;
  /** Of the slide that is shown, counted from 1. */
  number: number;
  frameTitles: Record<FrameId, string>;
  theme: "light" | "dark";
  onGo: (number: number) => void;
  onClose: () => void;
};

/** A picture that is drawn when it comes into view: a briefing may have 200. */
function SeenThumb(props: Omit<SlideProps, "sizes" | "headingLevel">) {
  const boxRef = useRef<HTMLSpanElement>(null);
  const isSeen = useSeen(boxRef, true);
  return (
    <span ref={boxRef} className={styles.picture} aria-hidden="true">
      {(isSeen || typeof IntersectionObserver === "undefined") && <SlideThumb {...props} />}
    </span>
  );
}

/** How many stand in a row, told from where they stand. */
function columnsOf(items: readonly HTMLElement[]): number {
  const top = items[0]?.offsetTop;
  const next = items.findIndex((item) => item.offsetTop !== top);
  return next < 0 ? Math.max(items.length, 1) : next;
}

function stepOf(key: string, columns: number, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return at + 1;
    case "ArrowLeft":
      return at - 1;
    case "ArrowDown":
      return at + columns;
    case "ArrowUp":
      return at - columns;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** All slides, small and in order, to go to one of them by mouse or keys. */
export function StageGrid({ briefing, number, frameTitles, theme, onGo, onClose }: StageGridProps) {
  const present = usePresentMessages();
  const listRef = useRef<HTMLOListElement>(null);
  const count = briefing.slides.length;
  const itemsOf = () => [...(listRef.current?.querySelectorAll("button") ?? [])];
  useEffect(() => {
    const item = listRef.current?.querySelectorAll("button")[number - 1];
    item?.focus();
    item?.scrollIntoView?.({ block: "center" });
  }, [number]);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key.toLowerCase() === "g") {
      event.preventDefault();
      onClose();
      return;
    }
    const items = itemsOf();
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const step = at < 0 ? undefined : stepOf(event.key, columnsOf(items), at, count);
    if (step === undefined) return;
    event.preventDefault();
    items[step]?.focus();
  };
  return (
    <Dialog
      title={present.grid.title()}
      closeName={present.grid.close()}
      className={styles.grid}
      onClose={onClose}
    >
      <ol ref={listRef} className={styles.slides} onKeyDown={handleKeyDown} data-theme={theme}>
        {briefing.slides.map((slide, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slide is known by its place.
          <li key={index}>
            <button
              type="button"
              tabIndex={index === number - 1 ? 0 : -1}
              aria-current={index === number - 1 || undefined}
              onClick={() => onGo(index + 1)}
            >
              <SeenThumb
                briefing={briefing}
                slide={slide}
                number={index + 1}
                count={count}
                frameTitles={frameTitles}
              />
              <span dir="auto">
                {present.own.slideOption({
                  number: index + 1,
                  title: slide.title || present.own.untitledSlide(),
                })}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
