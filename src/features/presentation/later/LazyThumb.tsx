import { memo, useRef } from "react";
import type { SlideProps } from "@/features/presentation/Slide";
import { SlideThumb } from "@/features/presentation/SlideThumb";
import { useSeen } from "@/ui/useSeen";
import styles from "./own.module.css";

type LazyThumbProps = Omit<SlideProps, "sizes" | "headingLevel">;

/**
 * A small picture of a slide, drawn only when it comes into the window, and anew only when its slide changes: a list can
 * hold 200. Hidden from keyboards and screen readers, since it repeats what is beside it.
 */
export const LazyThumb = memo(function LazyThumb(props: LazyThumbProps) {
  const boxRef = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(boxRef, true);
  const isDrawn = isSeen || typeof IntersectionObserver === "undefined";
  return (
    <div ref={boxRef} className={styles.thumb}>
      {isDrawn && <SlideThumb {...props} />}
    </div>
  );
});
