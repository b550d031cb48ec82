import { type RefObject, useEffect, useState } from "react";

/** What a reader does who is about to use a page, before any click is over. */
export const SIGNS_OF_USE = [
  "pointermove",
  "pointerdown",
  "touchstart",
  "wheel",
  "keydown",
  "focusin",
  "scroll",
] as const;

/** What a reader does who is about to use a part of it. */
export const SIGNS_OF_APPROACH = ["pointerenter", "pointerdown", "focusin"] as const;

/** Whether one of these events has ever come, at an element or anywhere on the page. */
export function useFirstSign(signs: readonly string[], ref?: RefObject<HTMLElement | null>): boolean {
  const [hasCome, setHasCome] = useState(false);
  useEffect(() => {
    const target = ref ? ref.current : window;
    if (hasCome || !target) return;
    const handleSign = () => setHasCome(true);
    for (const sign of signs) target.addEventListener(sign, handleSign, { passive: true, once: true });
    return () => {
      for (const sign of signs) target.removeEventListener(sign, handleSign);
    };
  }, [signs, ref, hasCome]);
  return hasCome;
}
