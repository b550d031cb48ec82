import { type RefObject, useEffect, useState } from "react";

/** Whether the pointer or the focus has ever been on an element. */
export function useApproached(ref: RefObject<HTMLElement | null>): boolean {
  const [isApproached, setIsApproached] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (isApproached || !element) return;
    const handleApproach = () => setIsApproached(true);
    for (const sign of ["pointerenter", "pointerdown", "focusin"])
      element.addEventListener(sign, handleApproach, { once: true });
    return () => {
      for (const sign of ["pointerenter", "pointerdown", "focusin"])
        element.removeEventListener(sign, handleApproach);
    };
  }, [ref, isApproached]);
  return isApproached;
}
