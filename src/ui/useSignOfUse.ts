import { useEffect, useState } from "react";

/** What a reader does who is about to use a page, before any click is over. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown", "focusin", "scroll"] as const;

/** Whether the reader has touched the page in any way: by pointer, key or scroll. */
export function useSignOfUse(): boolean {
  const [isUsed, setIsUsed] = useState(false);
  useEffect(() => {
    if (isUsed) return;
    const handleSign = () => setIsUsed(true);
    for (const sign of SIGNS) window.addEventListener(sign, handleSign, { passive: true, once: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, handleSign);
    };
  }, [isUsed]);
  return isUsed;
}
