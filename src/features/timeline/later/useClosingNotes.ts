import { type RefObject, useEffect } from "react";

/** Escape, or a press elsewhere, closes what is open above the timeline: the records without a date, the legend. */
export function useClosingNotes(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const timeline = ref.current?.closest("[data-timeline]");
    if (!timeline) return;
    const openNote = () => timeline.querySelector<HTMLDetailsElement>("details[open]");
    const closeOnEscape = (event: KeyboardEvent) => {
      const note = event.key === "Escape" ? openNote() : undefined;
      if (!note) return;
      // It closes this, and no more.
      event.preventDefault();
      if (note.contains(document.activeElement)) note.querySelector("summary")?.focus();
      note.open = false;
    };
    const closeOnPress = ({ target }: PointerEvent) => {
      const note = openNote();
      if (note && target instanceof Node && !note.contains(target)) note.open = false;
    };
    document.addEventListener("keydown", closeOnEscape);
    document.addEventListener("pointerdown", closeOnPress);
    return () => {
      document.removeEventListener("keydown", closeOnEscape);
      document.removeEventListener("pointerdown", closeOnPress);
    };
  }, [ref]);
}
