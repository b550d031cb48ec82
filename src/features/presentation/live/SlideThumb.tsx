import { memo, useLayoutEffect, useRef } from "react";
import type { FrameId } from "@/basemap/frames";
import type { SlideContent } from "@/content/briefing/slideContent";
import { Slide, type SlideProps, type SlideSizes } from "@/features/presentation/Slide";
import slideStyles from "@/features/presentation/slide.module.css";
import { mapZoom } from "@/features/presentation/slideUnit";
import { useSeen } from "@/ui/useSeen";
import styles from "./own.module.css";

type SlideThumbProps = {
  briefing: SlideProps["briefing"];
  slide: SlideContent;
  /** Counted from 1. */
  number: number;
  count: number;
  frameTitles: Record<FrameId, string>;
  /** Drawn only when it comes into the window: a list can hold 200. */
  isLazy?: boolean;
};

const SCREEN = { width: 1280, height: 720 };

/** What the style sheet leaves of the screen for the map; where it is a little off, sea is around it. */
const SIZES: SlideSizes = { slide: SCREEN, map: { width: 742, height: 610 }, zoom: mapZoom(SCREEN) };

/** A small picture of a slide as it is on a screen. Hidden from keyboards and screen readers: it repeats what is beside it. */
export const SlideThumb = memo(function SlideThumb({ isLazy = false, ...slide }: SlideThumbProps) {
  const boxRef = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(boxRef, isLazy);
  const isDrawn = !isLazy || isSeen || typeof IntersectionObserver === "undefined";
  useLayoutEffect(() => {
    const box = boxRef.current;
    const screen = box?.firstElementChild;
    if (!isDrawn || !box || !(screen instanceof HTMLElement)) return;
    const scale = () => {
      screen.style.transform = `scale(${box.clientWidth / SCREEN.width})`;
    };
    scale();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(scale);
    observer.observe(box);
    return () => observer.disconnect();
  }, [isDrawn]);
  return (
    <div ref={boxRef} className={styles.thumb} inert>
      {isDrawn && (
        <div className={`${styles.screen} ${slideStyles.room}`}>
          <Slide {...slide} sizes={SIZES} headingLevel={2} />
        </div>
      )}
    </div>
  );
});
