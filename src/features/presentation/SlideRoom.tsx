import { useLayoutEffect, useRef } from "react";
import { Slide, type SlideProps } from "./Slide";
import styles from "./slide.module.css";
import { useSlideSizes } from "./useSlideSizes";

/** A slide as large as its parent. */
export function SlideRoom(props: Omit<SlideProps, "sizes">) {
  const roomRef = useRef<HTMLDivElement>(null);
  const sizes = useSlideSizes(roomRef, props.slide);
  const { slide } = props;
  // Another slide is read from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slide is a reason, not an input.
  useLayoutEffect(() => {
    if (roomRef.current?.scrollTop) roomRef.current.scrollTop = 0;
  }, [slide]);
  return (
    <div ref={roomRef} className={styles.room} data-slide-room>
      <Slide {...props} sizes={sizes} />
    </div>
  );
}
