import { type RefObject, useEffect, useState } from "react";

/** Whether some of an element has ever come into the window. */
export function useSeen(ref: RefObject<HTMLElement | null>, isWatching: boolean): boolean {
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    if (!isWatching || isSeen || !ref.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsSeen(true);
      },
      { rootMargin: "0px 0px -40px 0px" },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, isWatching, isSeen]);
  return isSeen;
}
