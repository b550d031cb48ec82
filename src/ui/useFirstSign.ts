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
export const SIGNS_OF_APPROACH = ["pointerover", "pointerdown", "focusin"] as const;

const isAny = () => true;

/** Whether one of these events that `counts` has ever come, at an element or anywhere on the page. */
export function useFirstSign(
  signs: readonly string[],
  ref?: RefObject<HTMLElement | null>,
  counts: (event: Event) => boolean = isAny,
): boolean {
  const [hasCome, setHasCome] = useState(false);
  useEffect(() => {
    const target = ref ? ref.current : window;
    if (hasCome || !target) return;
    const handleSign = (event: Event) => {
      if (counts(event)) setHasCome(true);
    };
    for (const sign of signs) target.addEventListener(sign, handleSign, { passive: true });
    return () => {
      for (const sign of signs) target.removeEventListener(sign, handleSign);
    };
  }, [signs, ref, counts, hasCome]);
  return hasCome;
}
