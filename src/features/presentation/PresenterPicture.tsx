import { type CSSProperties, type ReactNode, useEffect, useRef } from "react";
import type { Size } from "@/basemap/camera";
import styles from "./presenter.module.css";
import type { Screen } from "./stageKeys";
import { type StageZoom, type WindowPoint, zoomAt, zoomStyle } from "./stageZoom";

type PresenterPictureProps = {
  screen: Screen;
  theme: "light" | "dark";
  /** Of the audience's window, in pixels. */
  shape: Size | undefined;
  zoom: StageZoom | undefined;
  /** The laser pointer follows without a press. */
  isLaserHeld: boolean;
  /** Where the presenter points, once for each frame that is painted; undefined: nowhere any more. */
  onPoint: (at: WindowPoint | undefined) => void;
  onZoom: (zoom: StageZoom | undefined) => void;
  children: ReactNode;
};

/** As far as one notch of a wheel. */
const WHEEL_FACTOR = 1.0015;
const CLICK_FACTOR = 2;

/** As wide as a common screen is to its height, until the audience's window tells. */
export const shapeStyle = (shape: Size | undefined) =>
  shape && ({ "--shape": String(shape.width / shape.height) } as CSSProperties);

/** The picture of what the audience sees, on which the presenter points and zooms for it. */
export function PresenterPicture(props: PresenterPictureProps) {
  const { screen, theme, shape, zoom, isLaserHeld } = props;
  const boxRef = useRef<HTMLDivElement>(null);
  const laserRef = useRef<HTMLDivElement>(null);
  const latestRef = useRef(props);
  latestRef.current = props;

  useEffect(function hearPointer() {
    const box = boxRef.current;
    if (!box) return;
    let isPressed = false;
    let isShown = false;
    let frame = 0;
    let last: WindowPoint | undefined;
    const pointOf = ({ clientX, clientY }: MouseEvent): WindowPoint => {
      const { left, top, width, height } = box.getBoundingClientRect();
      const within = (value: number) => Math.min(Math.max(value, 0), 1);
      return { x: within((clientX - left) / width), y: within((clientY - top) / height) };
    };
    const tell = () => {
      frame = 0;
      const at = isPressed || latestRef.current.isLaserHeld ? last : undefined;
      if (!at && !isShown) return;
      isShown = at !== undefined;
      if (laserRef.current) {
        laserRef.current.hidden = !at;
        // By CSSOM, and without a render for each move.
        if (at) laserRef.current.style.translate = `${at.x * box.clientWidth}px ${at.y * box.clientHeight}px`;
      }
      latestRef.current.onPoint(at);
    };
    const tellSoon = () => {
      frame ||= requestAnimationFrame(tell);
    };
    const handleMove = (event: PointerEvent) => {
      last = pointOf(event);
      tellSoon();
    };
    const handleDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      isPressed = true;
      handleMove(event);
    };
    const handleUp = () => {
      isPressed = false;
      tellSoon();
    };
    const handleLeave = () => {
      isPressed = false;
      last = undefined;
      tellSoon();
    };
    const handleWheel = (event: WheelEvent) => {
      // The page is not scrolled or zoomed by it.
      event.preventDefault();
      const { zoom: before, onZoom } = latestRef.current;
      onZoom(zoomAt(before, pointOf(event), WHEEL_FACTOR ** -event.deltaY));
    };
    const handleDouble = (event: MouseEvent) => {
      const { zoom: before, onZoom } = latestRef.current;
      onZoom(before ? undefined : zoomAt(undefined, pointOf(event), CLICK_FACTOR));
    };
    const stop = new AbortController();
    const { signal } = stop;
    box.addEventListener("pointermove", handleMove, { signal });
    box.addEventListener("pointerdown", handleDown, { signal });
    box.addEventListener("pointerup", handleUp, { signal });
    box.addEventListener("pointercancel", handleLeave, { signal });
    box.addEventListener("pointerleave", handleLeave, { signal });
    box.addEventListener("wheel", handleWheel, { signal, passive: false });
    box.addEventListener("dblclick", handleDouble, { signal });
    // The key of the laser goes up without a move.
    window.addEventListener("keyup", tellSoon, { signal });
    window.addEventListener("blur", handleLeave, { signal });
    return () => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
  }, []);

  return (
    <div
      ref={boxRef}
      className={`${styles.picture} ${styles.pointed}`}
      style={shapeStyle(shape)}
      data-screen={screen}
      data-theme={theme}
      data-laser={isLaserHeld || undefined}
      data-presenter-picture
    >
      <div className={styles.zoomed} style={zoomStyle(zoom)}>
        {props.children}
      </div>
      <div ref={laserRef} className={styles.laser} aria-hidden="true" hidden />
    </div>
  );
}
