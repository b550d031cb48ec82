import { type RefObject, useEffect, useRef } from "react";
import type { Shown } from "@/domain/applyFilters";
import type { Page } from "@/domain/page";
import { afterPaint } from "@/ui/afterPaint";
import { whenIdle } from "@/ui/whenIdle";
import { markCurrent, markQuery, markShown } from "./markIsland";

export type IslandMarks = {
  page: Page;
  /** What the filters leave; undefined where there are none. */
  shown: Shown | undefined;
  /** Of links to other pages, with its `?`. */
  query: string;
};

/** Whether an element lies in the window; held to be there until the browser says otherwise. */
function useIsInWindow(ref: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isInWindowRef = useRef(true);
  useEffect(() => {
    if (!ref.current || typeof IntersectionObserver === "undefined") return;
    // What only touches the window's edge is not in it.
    const observer = new IntersectionObserver(
      (entries) => {
        isInWindowRef.current = entries.at(-1)?.isIntersecting ?? true;
      },
      { rootMargin: "-1px" },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
  return isInWindowRef;
}

/**
 * Keeps an island, which is not rendered here, in step with page and filters: at once in the window, when the browser
 * has time elsewhere. `after` what is done with it next; the same function until it does something else.
 */
export function useIsland(
  ref: RefObject<HTMLElement | null>,
  hasRested: boolean,
  { page, shown, query }: IslandMarks,
  after?: (island: HTMLElement) => void,
): void {
  const isInWindowRef = useIsInWindow(ref);
  useEffect(() => {
    const island = ref.current;
    if (!hasRested || !island) return;
    const mark = () => {
      markShown(island, shown);
      markCurrent(island, page);
      after?.(island);
    };
    if (!isInWindowRef.current) return whenIdle(mark);
    mark();
  }, [ref, isInWindowRef, hasRested, page, shown, after]);
  // Nothing of it is seen.
  useEffect(() => {
    const island = ref.current;
    if (hasRested && island) return afterPaint(() => markQuery(island, query));
  }, [ref, hasRested, query]);
}
