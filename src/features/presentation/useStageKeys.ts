import { useEffect, useRef } from "react";
import { SHIFT_SPACE } from "./stageKeys";

export type KeyHandlers = {
  /** Whether the key was taken. */
  onKey: (key: string, isRepeat: boolean) => boolean;
  /** Down and up again of the laser pointer's key. */
  onLaser: (isOn: boolean) => void;
  /** Whether a single letter, digit or sign is a key (WCAG 2.1.4). */
  hasSingleKeys: boolean;
};

const LASER_KEY = "l";

/** Keys that a focused control needs for itself. */
const CONTROL_KEYS = ["Enter", " "];

function belongsToControl({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("input, textarea, select, dialog")) return true;
  return CONTROL_KEYS.includes(key) && target.closest("a, button, summary") !== null;
}

/** Hears the keys of a window, also those that a held key repeats, and never lets one stick. */
export function useStageKeys(handlers: KeyHandlers): void {
  const latestRef = useRef(handlers);
  latestRef.current = handlers;
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (belongsToControl(event)) return;
      if (!latestRef.current.hasSingleKeys && event.key.length === 1 && event.key !== " ") return;
      if (event.key.toLowerCase() === LASER_KEY) {
        latestRef.current.onLaser(true);
        return;
      }
      const key = event.shiftKey && event.key === " " ? SHIFT_SPACE : event.key;
      if (latestRef.current.onKey(key, event.repeat)) event.preventDefault();
    };
    const handleKeyUp = ({ key }: KeyboardEvent) => {
      if (key.toLowerCase() === LASER_KEY) latestRef.current.onLaser(false);
    };
    // A window that loses the keyboard hears no key go up.
    const handleBlur = () => latestRef.current.onLaser(false);
    window.addEventListener("keydown", handleKeyDown);
    window.addEventListener("keyup", handleKeyUp);
    window.addEventListener("blur", handleBlur);
    return () => {
      window.removeEventListener("keydown", handleKeyDown);
      window.removeEventListener("keyup", handleKeyUp);
      window.removeEventListener("blur", handleBlur);
    };
  }, []);
}
