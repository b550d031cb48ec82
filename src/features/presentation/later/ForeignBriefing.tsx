import { Download, HardDriveDownload, Play } from "lucide-react";
import type { Locale } from "@/domain/locale";
import type { MissingRecord } from "@/domain/missingRecords";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { formatPartialDate } from "@/i18n/formatDate";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { MissingList } from "./MissingList";
import styles from "./own.module.css";

type ForeignBriefingProps = {
  briefing: OwnBriefing;
  /** Of the page; the briefing's own may be another. */
  locale: Locale;
  missing: readonly MissingRecord[];
  onPresent: () => void;
  onKeep: () => void;
  onDownload: () => void;
};

/** What a link or a file shows before anything of it is presented: that a stranger made it, and what it holds. */
export function ForeignBriefing({ briefing, locale, missing, ...on }: ForeignBriefingProps) {
  const { own, slideCount, minutes } = usePresentMessages();
  const { foreign } = own;
  return (
    <section className={styles.foreign} aria-label={foreign.label()}>
      <p className={styles.warning}>{foreign.warning()}</p>
      <h1 lang={briefing.locale} dir="auto">
        {briefing.title || own.untitled()}
      </h1>
      <p>
        <span lang={briefing.locale} dir="auto">
          {briefing.author ? foreign.by({ author: briefing.author }) : foreign.noAuthor()}
        </span>
        <span>{` · ${formatPartialDate(briefing.date, locale)} · ${slideCount({ count: briefing.slides.length })} · ${minutes({ count: briefing.minutes })}`}</span>
      </p>
      <div className={styles.tools}>
        <button type="button" className="control" onClick={on.onPresent}>
          <Play aria-hidden="true" size={16} />
          <span>{foreign.present()}</span>
        </button>
        <button type="button" className="control" onClick={on.onKeep}>
          <HardDriveDownload aria-hidden="true" size={16} />
          <span>{foreign.keep()}</span>
        </button>
        <button type="button" className="control" onClick={on.onDownload}>
          <Download aria-hidden="true" size={16} />
          <span>{foreign.download()}</span>
        </button>
      </div>
      {missing.length > 0 && (
        <section className={styles.missing} aria-label={foreign.missing()}>
          <p>{foreign.missing()}</p>
          <MissingList missing={missing} />
        </section>
      )}
      <h2>{foreign.slides()}</h2>
      <ol lang={briefing.locale}>
        {briefing.slides.map(({ title }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and titles may repeat.
          <li key={index} dir="auto">
            {title || own.untitledSlide()}
          </li>
        ))}
      </ol>
    </section>
  );
}
