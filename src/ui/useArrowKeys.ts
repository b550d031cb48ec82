import { type RefObject, useEffect } from "react";
import { keepOneStop } from "./keepOneStop";

const NEXT = new Set(["ArrowRight", "ArrowDown"]);
const BEFORE = new Set(["ArrowLeft", "ArrowUp"]);

function stepFrom(key: string, at: number, count: number): number | undefined {
  if (NEXT.has(key)) return Math.min(count - 1, at + 1);
  if (BEFORE.has(key)) return Math.max(0, at - 1);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}

/**
 * Makes the items of a list one stop of the Tab key, with arrow keys, Home and End inside. Without a script each of them is
 * a stop of its own.
 *
 * @param items selects what can take the focus; not what is left out
 * @param contents another value where other items are drawn
 */
export function useArrowKeys(ref: RefObject<HTMLElement | null>, items: string, contents: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other contents are other stops.
  useEffect(() => {
    const root = ref.current;
    if (!root) return;
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const item = event.target instanceof Element ? event.target.closest<HTMLElement>(items) : null;
      if (!item) return;
      const all = [...root.querySelectorAll<HTMLElement>(items)];
      const step = stepFrom(event.key, all.indexOf(item), all.length);
      if (step === undefined) return;
      event.preventDefault();
      all[step]?.focus();
    };
    const stopKeeping = keepOneStop(root, items, ":root");
    root.addEventListener("keydown", handleKeyDown);
    return () => {
      stopKeeping();
      root.removeEventListener("keydown", handleKeyDown);
    };
  }, [ref, items, contents]);
}
