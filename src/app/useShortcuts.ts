import { useEffect, useRef } from "react";

export type Shortcuts = Record<string, () => void>;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, dialog") !== null)
  );
}

/** Runs what a single key stands for, unless the reader types, holds a modifier or has switched them off. */
export function useShortcuts(isOn: boolean, shortcuts: Shortcuts): void {
  const latestRef = useRef(shortcuts);
  latestRef.current = shortcuts;
  useEffect(() => {
    if (!isOn) return;
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { current } = latestRef;
      const act = Object.hasOwn(current, event.key) ? current[event.key] : undefined;
      if (!act || isTyping(event.target)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", handleKeyDown);
    return () => window.removeEventListener("keydown", handleKeyDown);
  }, [isOn]);
}
