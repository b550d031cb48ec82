import { type CSSProperties, type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { Size } from "@/basemap/camera";
import styles from "./presenter.module.css";
import type { Screen } from "./stageKeys";
import {
  MIDDLE,
  movePoint,
  type StageZoom,
  type WindowPoint,
  zoomAt,
  zoomByKey,
  zoomStyle,
} from "./stageZoom";

type PresenterPictureProps = {
  /** The picture itself: while it has the focus, keys point and zoom. */
  ref: RefObject<HTMLDivElement | null>;
  name: string;
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
  /** Escape: the keys are the stage's again. */
  onKeysEnd: () => void;
  children: ReactNode;
};

/** As far as one notch of a wheel. */
const WHEEL_FACTOR = 1.0015;
const CLICK_FACTOR = 2;

/** Of the picture's sides, for one press of a key. */
const KEY_STEP = 0.025;

const ARROWS: Partial<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
};

/** As wide as a common screen is to its height, until the audience's window tells. */
export const shapeStyle = (shape: Size | undefined) =>
  shape && ({ "--shape": String(shape.width / shape.height) } as CSSProperties);

/** The picture of what the audience sees, on which the presenter points and zooms for it. */
export function PresenterPicture(props: PresenterPictureProps) {
  const { ref: boxRef, screen, theme, shape, zoom, isLaserHeld } = props;
  const laserRef = useRef<HTMLDivElement>(null);
  const latestRef = useRef(props);
  latestRef.current = props;

  useEffect(
    function hearPointer() {
      const box = boxRef.current;
      if (!box) return;
      let isPressed = false;
      let isByKeys = false;
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
        const at = isPressed || isByKeys || latestRef.current.isLaserHeld ? last : undefined;
        if (!at && !isShown) return;
        isShown = at !== undefined;
        if (laserRef.current) {
          laserRef.current.hidden = !at;
          // By CSSOM, and without a render for each move.
          if (at)
            laserRef.current.style.translate = `${at.x * box.clientWidth}px ${at.y * box.clientHeight}px`;
        }
        latestRef.current.onPoint(at);
      };
      const tellSoon = () => {
        frame ||= requestAnimationFrame(tell);
      };
      // A mouse that is brushed does not take the point from the keys.
      const isMouseIdle = () => isByKeys && !isPressed && !latestRef.current.isLaserHeld;
      const handleMove = (event: PointerEvent) => {
        if (isMouseIdle()) return;
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
        if (isMouseIdle()) return;
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
      const endKeys = () => {
        isByKeys = false;
        handleLeave();
      };
      const handleKey = (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const { zoom: before, onZoom, onKeysEnd } = latestRef.current;
        const pointed = isByKeys ? last : undefined;
        const arrow = ARROWS[event.key];
        const zoomed = zoomByKey(event.key, before, pointed ?? before ?? MIDDLE);
        if (arrow && event.shiftKey) {
          if (before) onZoom(movePoint(before, ...arrow));
        } else if (arrow) {
          // The first press shows where it begins.
          last = pointed ? movePoint(pointed, ...arrow) : MIDDLE;
          isByKeys = true;
          tellSoon();
        } else if (zoomed) {
          onZoom(zoomed.zoom);
        } else if (event.key === "Escape") {
          endKeys();
          if (before) onZoom(undefined);
          onKeysEnd();
        } else return;
        // No step to another slide.
        event.preventDefault();
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
      box.addEventListener("keydown", handleKey, { signal });
      // Who presses with the mouse goes on stepping by the keys.
      box.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
      box.addEventListener("blur", endKeys, { signal });
      // The key of the laser goes up without a move.
      window.addEventListener("keyup", tellSoon, { signal });
      window.addEventListener("blur", endKeys, { signal });
      return () => {
        stop.abort();
        cancelAnimationFrame(frame);
      };
    },
    [boxRef],
  );

  return (
    // It takes arrow keys, which no other role has for a picture.
    <div
      ref={boxRef}
      role="application"
      aria-label={props.name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys point and zoom while it has the focus.
      tabIndex={0}
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
