import { type RefObject, useEffect, useState } from "react";

/** Whether an element has ever come into the window, or near it. */
export function useSeen(ref: RefObject<HTMLElement | null>, isWatching: boolean): boolean {
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    if (!isWatching || isSeen || !ref.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsSeen(true);
      },
      { rootMargin: "0px 0px 120px 0px" },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, isWatching, isSeen]);
  return isSeen;
}
