import { useRef } from "react";
import { Slide, type SlideProps } from "./Slide";
import styles from "./slide.module.css";
import { useSlideSizes } from "./useSlideSizes";

/** A slide as large as its parent. */
export function SlideRoom(props: Omit<SlideProps, "sizes">) {
  const roomRef = useRef<HTMLDivElement>(null);
  const sizes = useSlideSizes(roomRef, props.slide);
  return (
    <div ref={roomRef} className={styles.room} data-slide-room>
      <Slide {...props} sizes={sizes} />
    </div>
  );
}
