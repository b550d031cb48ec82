import { useLayoutEffect, useRef } from "react";
import type { SlidePicture } from "@/content/briefing/slideContent";
import { Slide, type SlideProps } from "./Slide";
import styles from "./slide.module.css";
import { useLayoutsAhead } from "./useLayoutsAhead";
import { useSlideSizes } from "./useSlideSizes";

const NONE: readonly SlidePicture[] = [];

/** A slide as large as its parent. `ahead`: what a step may show next. */
export function SlideRoom({
  ahead = NONE,
  ...props
}: Omit<SlideProps, "sizes"> & { ahead?: readonly SlidePicture[] }) {
  const roomRef = useRef<HTMLDivElement>(null);
  const sizes = useSlideSizes(roomRef, props.slide);
  useLayoutsAhead(ahead, sizes);
  const { slide } = props;
  // Another slide is read from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slide is a reason, not an input.
  useLayoutEffect(() => {
    if (roomRef.current?.scrollTop) roomRef.current.scrollTop = 0;
  }, [slide]);
  // What scrolls takes the focus, though the stage's own keys scroll it from anywhere. A slide without a map has no sizes:
  // letters that grow, or stand farther apart, are seen by its own size alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide may be another element.
  useLayoutEffect(() => {
    const room = roomRef.current;
    if (!room) return;
    const tell = () => {
      if (room.scrollHeight > room.clientHeight + 1) room.tabIndex = 0;
      else room.removeAttribute("tabindex");
    };
    tell();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(tell);
    for (const element of [room, ...room.children]) observer.observe(element);
    return () => observer.disconnect();
  }, [slide]);
  return (
    <div ref={roomRef} className={styles.room} data-slide-room>
      <Slide {...props} sizes={sizes} />
    </div>
  );
}
