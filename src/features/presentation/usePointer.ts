import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";

type PointerInput = {
  onStep: (by: 1 | -1) => void;
  /** The laser pointer of the keyboard is on. */
  isLaserHeld: boolean;
};

type PointerState = {
  /** The pointer has not moved for a while: it is hidden, and the controls with it. */
  isStill: boolean;
  isLaserOn: boolean;
  laserRef: RefObject<HTMLDivElement | null>;
  handlers: {
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: (event: PointerEvent) => void;
    onPointerCancel: () => void;
  };
};

const STILL_AFTER_MS = 2500;

/** Longer than a click. */
const HOLD_MS = 350;

/** Shorter than any swipe, longer than a finger that trembles. */
const SWIPE_PX = 45;

/** Further than a hand moves that only presses. */
const STEADY_PX = 8;

/** Of the window's width, at its left: a finger's tap there goes back, as in books on a screen. */
const BACK_SHARE = 0.2;

const isControl = (target: EventTarget) =>
  target instanceof Element && target.closest("a, button, input, dialog, [data-controls]") !== null;

type Press = { x: number; y: number; isTouch: boolean; hold: number };

/** Click, swipe, press and hold: what a pointer does on the stage. */
export function usePointer({ onStep, isLaserHeld }: PointerInput): PointerState {
  const [isStill, setIsStill] = useState(false);
  const [isPressed, setIsPressed] = useState(false);
  const laserRef = useRef<HTMLDivElement>(null);
  const pressRef = useRef<Press | undefined>(undefined);
  const stillRef = useRef(0);
  const atRef = useRef({ x: 0, y: 0 });

  useEffect(() => {
    stillRef.current = window.setTimeout(() => setIsStill(true), STILL_AFTER_MS);
    return () => {
      window.clearTimeout(stillRef.current);
      window.clearTimeout(pressRef.current?.hold);
    };
  }, []);

  const placeLaser = () => {
    // By CSSOM, since the policy allows no style attribute, and without a render for each move.
    if (laserRef.current) laserRef.current.style.translate = `${atRef.current.x}px ${atRef.current.y}px`;
  };
  const wake = () => {
    setIsStill(false);
    window.clearTimeout(stillRef.current);
    stillRef.current = window.setTimeout(() => setIsStill(true), STILL_AFTER_MS);
  };
  const release = () => {
    window.clearTimeout(pressRef.current?.hold);
    pressRef.current = undefined;
    setIsPressed(false);
  };
  useEffect(placeLaser);

  return {
    isStill,
    isLaserOn: isLaserHeld || isPressed,
    laserRef,
    handlers: {
      onPointerDown(event) {
        const { clientX: x, clientY: y, button, pointerType, isPrimary } = event;
        atRef.current = { x, y };
        wake();
        // Two fingers zoom or scroll: neither of them presses or swipes.
        release();
        if (!isPrimary) return;
        if (button !== 0 || isControl(event.target)) return;
        const hold = window.setTimeout(() => setIsPressed(true), HOLD_MS);
        pressRef.current = { x, y, isTouch: pointerType === "touch", hold };
      },
      onPointerMove({ clientX: x, clientY: y }) {
        atRef.current = { x, y };
        placeLaser();
        wake();
        const press = pressRef.current;
        // A swipe is no press.
        if (press?.isTouch && !isPressed && Math.hypot(x - press.x, y - press.y) > STEADY_PX)
          window.clearTimeout(press.hold);
      },
      onPointerUp({ clientX: x, clientY: y }) {
        const press = pressRef.current;
        const wasLaser = isPressed;
        release();
        if (!press || wasLaser) return;
        const [dx, dy] = [x - press.x, y - press.y];
        if (press.isTouch && Math.abs(dx) > SWIPE_PX && Math.abs(dx) > Math.abs(dy)) onStep(dx < 0 ? 1 : -1);
        else if (Math.hypot(dx, dy) <= STEADY_PX)
          onStep(press.isTouch && x < window.innerWidth * BACK_SHARE ? -1 : 1);
      },
      onPointerCancel: release,
    },
  };
}
