import { useEffect, useRef } from "react";
import type { SlideProps } from "@/features/presentation/Slide";
import { SlideRoom } from "@/features/presentation/SlideRoom";
import styles from "./fit.module.css";
import { doWordsFit, FIT_SIZES, type FitSize } from "./fitSizes";

type FitRoomProps = Omit<SlideProps, "sizes" | "headingLevel" | "hasMap"> & {
  /** Told once, in which sizes the words have no room. */
  onMeasured: (cut: FitSize[]) => void;
};

/**
 * Lays a slide out as the audience will see it, unseen and unheard, and tells where its words have no room. Its map is
 * left out: it takes what the words leave. For one slide; another is another room.
 */
export function FitRoom({ onMeasured, ...props }: FitRoomProps) {
  const boxRef = useRef<HTMLDivElement>(null);
  const tellRef = useRef(onMeasured);
  useEffect(() => {
    const box = boxRef.current;
    if (!box || typeof ResizeObserver === "undefined") return;
    let isOver = false;
    const measure = () => {
      const fits = [...box.children].map(doWordsFit);
      // Without its styles, or not laid out for another reason: that will be a change of size.
      if (isOver || fits.includes(undefined)) return;
      isOver = true;
      tellRef.current(FIT_SIZES.filter((_, index) => !fits[index]));
    };
    // Letters that are still on their way are wider or narrower than those that stand for them.
    const observer = new ResizeObserver(() => void document.fonts.ready.then(measure));
    for (const slide of box.querySelectorAll("article")) observer.observe(slide);
    return () => {
      isOver = true;
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={boxRef} className={styles.rooms} inert aria-hidden="true" data-fit-rooms>
      {FIT_SIZES.map((size) => (
        <div key={size} className={styles[size]}>
          <SlideRoom {...props} headingLevel={2} hasMap={false} />
        </div>
      ))}
    </div>
  );
}
