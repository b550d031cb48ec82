import { useEffect, useRef, useState } from "react";
import type { SlideContent } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { NoteParagraphs } from "./NoteParagraphs";
import styles from "./presenter.module.css";

const NOTE_SIZES = [1, 1.3, 2] as const;

/** Lines of notes that a press of a key scrolls by. */
const SCROLL_LINES = 4;

type PresenterNotesProps = {
  slide: SlideContent;
  /** Why there are none, where they were left out. */
  noNotes: string | undefined;
};

/** What to say to a slide, in the full height of the window; Shift with the arrows scrolls it. */
export function PresenterNotes({ slide, noNotes }: PresenterNotesProps) {
  const present = usePresentMessages();
  const { presenter } = present;
  const [size, setSize] = useState(0);
  const textRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Before the keys that step, which know no Shift.
    const handleKeyDown = (event: KeyboardEvent) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      const text = textRef.current;
      const isOther = event.ctrlKey || event.metaKey || event.altKey || !event.shiftKey;
      if (by === undefined || !text || isOther) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, dialog")) return;
      event.preventDefault();
      const line = Number.parseFloat(getComputedStyle(text).lineHeight);
      text.scrollTop += by * SCROLL_LINES * line;
    };
    window.addEventListener("keydown", handleKeyDown, true);
    return () => window.removeEventListener("keydown", handleKeyDown, true);
  }, []);
  // Each slide's notes begin at their beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide is the reason, not an input.
  useEffect(() => {
    if (textRef.current) textRef.current.scrollTop = 0;
  }, [slide]);
  return (
    <section className={styles.notes} aria-label={presenter.notes()} data-size={NOTE_SIZES[size]}>
      <div className={styles.notesHead}>
        <h2>{presenter.notes()}</h2>
        <small>{presenter.scroll()}</small>
        <button
          type="button"
          className="control"
          aria-label={presenter.smaller()}
          title={presenter.smaller()}
          disabled={size === 0}
          onClick={() => setSize(size - 1)}
        >
          A−
        </button>
        <button
          type="button"
          className="control"
          aria-label={presenter.larger()}
          title={presenter.larger()}
          disabled={size === NOTE_SIZES.length - 1}
          onClick={() => setSize(size + 1)}
        >
          A+
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <div ref={textRef} className={styles.notesText} tabIndex={0} data-notes-text>
        {slide.notes.length === 0 && <p>{noNotes ?? present.notes.none()}</p>}
        <NoteParagraphs slide={slide} />
        {slide.noteSources.length > 0 && (
          <p className={styles.sources}>
            {present.source({ count: slide.noteSources.length, sources: slide.noteSources.join(" · ") })}
          </p>
        )}
      </div>
    </section>
  );
}
