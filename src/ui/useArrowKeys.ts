import { type RefObject, useEffect, useRef } from "react";

const NEXT = new Set(["ArrowRight", "ArrowDown"]);
const BEFORE = new Set(["ArrowLeft", "ArrowUp"]);

function stepFrom(key: string, at: number, count: number): number | undefined {
  if (NEXT.has(key)) return Math.min(count - 1, at + 1);
  if (BEFORE.has(key)) return Math.max(0, at - 1);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}

const isDrawn = (element: HTMLElement) => element.checkVisibility?.() ?? true;

/**
 * Makes the elements in `ref` that match `selector` one stop of the Tab key, with arrow keys, Home and End inside (the
 * roving tabindex of the ARIA Authoring Practices). Elements that are not drawn are left out. `contents` changes with
 * what is in it. Without a script each of them stays a stop of its own.
 */
export function useArrowKeys(ref: RefObject<HTMLElement | null>, selector: string, contents: unknown): void {
  const stopRef = useRef<HTMLElement | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other contents are other stops.
  useEffect(() => {
    const root = ref.current;
    if (!root) return;
    const all = () => [...root.querySelectorAll<HTMLElement>(selector)];
    const setStop = (stop: HTMLElement | undefined) => {
      stopRef.current = stop;
      for (const element of all()) element.tabIndex = element === stop ? 0 : -1;
    };
    const drawn = () => all().filter(isDrawn);
    // What had the focus, or was the stop before and is still drawn, stays it.
    const candidates = drawn();
    setStop(
      candidates.find((element) => element === document.activeElement) ??
        candidates.find((element) => element === stopRef.current) ??
        candidates[0],
    );

    const handleFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches(selector)) setStop(target);
    };
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const { target, key } = event;
      if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
      const elements = drawn();
      const step = stepFrom(key, elements.indexOf(target), elements.length);
      if (step === undefined) return;
      event.preventDefault();
      elements[step]?.focus();
    };
    root.addEventListener("focusin", handleFocus);
    root.addEventListener("keydown", handleKeyDown);
    return () => {
      root.removeEventListener("focusin", handleFocus);
      root.removeEventListener("keydown", handleKeyDown);
    };
  }, [ref, selector, contents]);
}
