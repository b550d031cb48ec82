import { useLayoutEffect, useRef } from "react";
import { Slide, type SlideProps } from "./Slide";
import styles from "./thumb.module.css";
import { FIRST_SIZES, useSlideSizes } from "./useSlideSizes";

/** A small live picture of a slide: drawn as on a common screen, then made smaller as a whole. */
export function SlideThumb(props: Omit<SlideProps, "sizes" | "headingLevel">) {
  const boxRef = useRef<HTMLDivElement>(null);
  const innerRef = useRef<HTMLDivElement>(null);
  const sizes = useSlideSizes(innerRef, props.slide);
  useLayoutEffect(() => {
    const [box, inner] = [boxRef.current, innerRef.current];
    if (!box || !inner) return;
    const scaleDown = () => {
      const scale = Math.min(
        box.clientWidth / FIRST_SIZES.slide.width,
        box.clientHeight / FIRST_SIZES.slide.height,
      );
      // By CSSOM: the policy allows no style attribute.
      inner.style.scale = String(scale);
    };
    scaleDown();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(scaleDown);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={boxRef} className={styles.box} inert>
      <div ref={innerRef} className={styles.inner}>
        <Slide {...props} sizes={sizes} headingLevel={2} />
      </div>
    </div>
  );
}
