import { Copy, Play } from "lucide-react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./index.module.css";

/** A briefing as the page of all of them names it, with its addresses. */
export type ListedBriefing = {
  id: string;
  title: string;
  author: string;
  /** In words. */
  date: string;
  minutes: number;
  slides: { title: string; href: string }[];
  notesHref: string;
  handoutHref: string;
  /** Makes it the reader's own. */
  copyHref: string;
  /** Of the picture of its cover, 1200 × 630. */
  picture: string;
};

/** The shipped briefings, each to be begun or opened at a slide. */
export function BriefingList({ briefings }: { briefings: readonly ListedBriefing[] }) {
  const present = usePresentMessages();
  const { index } = present;
  return (
    <ul className={styles.list}>
      {briefings.map(({ id, title, author, date, minutes, slides, ...its }) => (
        <li key={id}>
          <img className={styles.picture} src={its.picture} alt="" width="1200" height="630" loading="lazy" />
          <h2>{title}</h2>
          <p className={styles.facts}>
            {`${present.slideCount({ count: slides.length })} · ${present.minutes({ count: minutes })} · ${present.byline({ author, date })}`}
          </p>
          <p className={styles.actions}>
            <a className="control" href={slides[0]?.href} aria-label={index.start({ title })}>
              <Play aria-hidden="true" size={16} />
              <span>{index.startShort()}</span>
            </a>
            <a className="control" href={its.notesHref} aria-label={index.notesOf({ title })}>
              {index.notes()}
            </a>
            <a className="control" href={its.handoutHref} aria-label={present.handout.openOf({ title })}>
              {present.handout.open()}
            </a>
            <a className="control" href={its.copyHref} aria-label={index.copyOf({ title })}>
              <Copy aria-hidden="true" size={16} />
              <span>{index.copy()}</span>
            </a>
          </p>
          <ol aria-label={index.slides({ title })}>
            {slides.map(({ title: slideTitle, href }) => (
              <li key={href}>
                <a href={href}>{slideTitle}</a>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
