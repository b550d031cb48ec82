import { useEffect, useRef } from "react";
import type { SlideProps } from "@/features/presentation/Slide";
import { SlideRoom } from "@/features/presentation/SlideRoom";
import styles from "./fit.module.css";
import { doWordsFit, FIT_SIZES, type FitSize } from "./fitSizes";

type FitRoomProps = Omit<SlideProps, "sizes" | "headingLevel"> & {
  /** Told in which sizes the words are cut. */
  onMeasured: (cut: FitSize[]) => void;
};

/** Lays a slide out as the audience will see it, unseen and unheard, and tells where its words have no room. */
export function FitRoom({ onMeasured, ...props }: FitRoomProps) {
  const boxRef = useRef<HTMLDivElement>(null);
  const latestRef = useRef(onMeasured);
  latestRef.current = onMeasured;
  const { slide } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide is a reason to measure, not an input.
  useEffect(() => {
    // The slide has its sizes by then, which it measures itself.
    const frame = requestAnimationFrame(() => {
      const rooms = [...(boxRef.current?.children ?? [])];
      latestRef.current(FIT_SIZES.filter((_, index) => rooms[index] && !doWordsFit(rooms[index])));
    });
    return () => cancelAnimationFrame(frame);
  }, [slide]);
  return (
    <div ref={boxRef} className={styles.rooms} inert aria-hidden="true" data-fit-rooms>
      {FIT_SIZES.map((size) => (
        <div key={size} className={styles[size]}>
          <SlideRoom {...props} headingLevel={2} />
        </div>
      ))}
    </div>
  );
}
