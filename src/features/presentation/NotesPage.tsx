import { ChevronLeft, ChevronRight } from "lucide-react";
import type { SlideContent } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { NoteParagraphs } from "./NoteParagraphs";
import styles from "./notes.module.css";
import { OwnWords } from "./OwnWords";

type NotesPageProps = {
  slide: SlideContent;
  number: number;
  count: number;
  hrefs: {
    previous: string | undefined;
    next: string | undefined;
    stage: string;
    handout: string;
    /** Where a shipped briefing becomes the reader's own; absent for what is theirs. */
    copy?: string | undefined;
  };
  onGo: (number: number) => void;
};

/** What a speaker says to one slide, large enough to read at arm's length. */
export function NotesPage({ slide, number, count, hrefs, onGo }: NotesPageProps) {
  const present = usePresentMessages();
  const { notes } = present;
  const step = (by: 1 | -1, href: string | undefined) =>
    href && (
      <a
        href={href}
        rel={by === 1 ? "next" : "prev"}
        className={styles.step}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onGo(number + by);
        }}
      >
        {by === -1 && <ChevronLeft aria-hidden="true" size={20} />}
        <span>{by === 1 ? notes.next() : notes.previous()}</span>
        {by === 1 && <ChevronRight aria-hidden="true" size={20} />}
      </a>
    );
  return (
    <main className={styles.page}>
      <p className={styles.position} role="status">
        {present.positionLong({ number, count })}
      </p>
      <h1>{slide.title}</h1>
      <ul className={styles.said}>
        {slide.text.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same.
          <li key={`${index} ${text}`}>
            <span>{text}</span>
            <OwnWords at={index} of={slide.ownWords?.text} />
          </li>
        ))}
      </ul>
      <section className={styles.notes} aria-label={present.presenter.notes()}>
        {slide.notes.length === 0 && <p>{notes.none()}</p>}
        <NoteParagraphs slide={slide} />
      </section>
      {slide.noteSources.length > 0 && (
        <p className={styles.sources}>
          {present.source({ count: slide.noteSources.length, sources: slide.noteSources.join(" · ") })}
        </p>
      )}
      <p className={styles.sources}>
        <span>{notes.ownPace()}</span> <a href={hrefs.stage}>{notes.stage()}</a> <span>·</span>{" "}
        <a href={hrefs.handout}>{present.handout.open()}</a>
        {hrefs.copy && (
          <span className="needs-script">
            {" "}
            <span>·</span> <a href={hrefs.copy}>{present.index.copy()}</a>
          </span>
        )}
      </p>
      <nav className={styles.steps} aria-label={present.stage.controls()}>
        {step(-1, hrefs.previous)}
        {step(1, hrefs.next)}
      </nav>
    </main>
  );
}
