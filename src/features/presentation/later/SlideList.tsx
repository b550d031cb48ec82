import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { FrameId } from "@/basemap/frames";
import type { SlideContent } from "@/content/briefing/slideContent";
import type { Slide as PlainSlide } from "@/domain/plainBriefing";
import type { SlideProps } from "@/features/presentation/Slide";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { FitSize } from "./fitSizes";
import { LazyThumb } from "./LazyThumb";
import styles from "./own.module.css";

type SlideListProps = {
  briefing: SlideProps["briefing"];
  slides: readonly PlainSlide[];
  readSlide: (slide: PlainSlide) => SlideContent;
  frameTitles: Record<FrameId, string>;
  /** Counted from 0, as all places here. */
  selected: number;
  /** At which sizes the words of a slide are cut. */
  cutOf: (slide: PlainSlide) => readonly FitSize[] | undefined;
  onSelect: (at: number) => void;
  onMove: (from: number, to: number) => void;
};

/** Where a key leads in the list; undefined for one that leads nowhere. */
function placeOf(key: string, selected: number, count: number): number | undefined {
  switch (key) {
    case "ArrowUp":
      return Math.max(0, selected - 1);
    case "ArrowDown":
      return Math.min(count - 1, selected + 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** The slides in their order: one is chosen, and can be moved by keys or dragged. */
export function SlideList({
  briefing,
  slides,
  readSlide,
  frameTitles,
  selected,
  cutOf,
  onSelect,
  onMove,
}: SlideListProps) {
  const { own } = usePresentMessages();
  const listRef = useRef<HTMLDivElement>(null);
  const isLed = useRef(false);
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();
  const count = slides.length;
  // The focus goes with the slide that a key led to.
  useEffect(() => {
    const option = listRef.current?.children[selected];
    if (isLed.current && option instanceof HTMLElement) option.focus();
    isLed.current = false;
  }, [selected]);
  const handleKeyDown = (event: KeyboardEvent) => {
    const to = placeOf(event.key, selected, count);
    if (to === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (to === selected) return;
    isLed.current = true;
    if (event.altKey) onMove(selected, to);
    else onSelect(to);
  };
  const handleDrop = (event: DragEvent, to: number) => {
    event.preventDefault();
    if (dragged !== undefined && dragged !== to) onMove(dragged, to);
    setDragged(undefined);
    setOver(undefined);
  };
  return (
    <div
      ref={listRef}
      className={styles.slides}
      role="listbox"
      aria-label={own.slides.title()}
      onKeyDown={handleKeyDown}
    >
      {slides.map((slide, index) => {
        const title = slide.title.trim() || own.untitledSlide();
        const name = own.slideOption({ number: index + 1, title });
        const isCut = (cutOf(slide)?.length ?? 0) > 0;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's.
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: by place, so that the focus stays on an element when slides move.
            key={index}
            role="option"
            aria-label={isCut ? `${name} (${own.fit.mark()})` : name}
            aria-selected={index === selected}
            tabIndex={index === selected ? 0 : -1}
            draggable
            data-over={(dragged !== undefined && over === index) || undefined}
            onClick={() => onSelect(index)}
            onDragStart={({ dataTransfer }) => {
              // Firefox drags nothing that carries no data.
              dataTransfer.setData("text/plain", title);
              setDragged(index);
            }}
            onDragOver={(event) => {
              if (dragged === undefined) return;
              event.preventDefault();
              setOver(index);
            }}
            onDragEnd={() => setDragged(undefined)}
            onDrop={(event) => handleDrop(event, index)}
          >
            <span dir="auto">
              <span>{name}</span>
              {isCut && <small className={styles.cut}>{own.fit.mark()}</small>}
            </span>
            <LazyThumb
              briefing={briefing}
              slide={readSlide(slide)}
              number={index + 1}
              count={count}
              frameTitles={frameTitles}
            />
          </div>
        );
      })}
    </div>
  );
}
