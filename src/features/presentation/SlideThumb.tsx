import { useLayoutEffect, useRef } from "react";
import type { Size } from "@/basemap/camera";
import { Slide, type SlideProps } from "./Slide";
import styles from "./thumb.module.css";
import { FIRST_SIZES, useSlideSizes } from "./useSlideSizes";

type SlideThumbProps = Omit<SlideProps, "sizes" | "headingLevel"> & {
  /** Of the screen that it is drawn as on, in pixels; a common one where nothing is said. */
  shape?: Size | undefined;
};

/** A small picture of a slide: drawn as on a screen, then made smaller as a whole. */
export function SlideThumb({ shape = FIRST_SIZES.slide, ...props }: SlideThumbProps) {
  const { width, height } = shape;
  const boxRef = useRef<HTMLDivElement>(null);
  const innerRef = useRef<HTMLDivElement>(null);
  const sizes = useSlideSizes(innerRef, props.slide);
  useLayoutEffect(() => {
    const [box, inner] = [boxRef.current, innerRef.current];
    if (!box || !inner) return;
    // By CSSOM: the policy allows no style attribute.
    inner.style.width = `${width}px`;
    inner.style.height = `${height}px`;
    const scaleDown = () => {
      inner.style.scale = String(Math.min(box.clientWidth / width, box.clientHeight / height));
    };
    scaleDown();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(scaleDown);
    observer.observe(box);
    return () => observer.disconnect();
  }, [width, height]);
  return (
    <div ref={boxRef} className={styles.box} inert>
      <div ref={innerRef} className={styles.inner}>
        <Slide {...props} sizes={sizes} headingLevel={2} />
      </div>
    </div>
  );
}
