import { Plus } from "lucide-react";
import { useId, useRef } from "react";
import { localDay } from "@/domain/localDay";
import type { Locale } from "@/domain/locale";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { formatPartialDate } from "@/i18n/formatDate";
import { formatTime } from "@/i18n/formatTime";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { DeleteBriefing } from "./DeleteBriefing";
import { OpenFile } from "./OpenFile";
import styles from "./own.module.css";

type DraftListProps = {
  locale: Locale;
  /** `savedAt` is a moment in ISO 8601. */
  drafts: readonly { id: string; savedAt: string; briefing: OwnBriefing }[];
  /** Kept here, but not to be read. */
  broken: readonly { id: string; isNewer: boolean }[];
  isForbidden: boolean;
  addressOf: (id: string, as: "edit" | "stage" | "handout") => string;
  onCreate: () => void;
  onOpenFile: (briefing: OwnBriefing) => void;
  onDelete: (id: string) => void;
  onDownloadBroken: (id: string) => void;
};

/** The reader's own briefings that this device keeps, and how to come to one more. */
export function DraftList({ locale, drafts, broken, isForbidden, addressOf, ...on }: DraftListProps) {
  const { own, slideCount, handout } = usePresentMessages();
  const { list } = own;
  const id = useId();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const sayKept = (savedAt: string, briefing: OwnBriefing) => {
    const moment = new Date(savedAt);
    return list.saved({
      slides: slideCount({ count: briefing.slides.length }),
      date: formatPartialDate(localDay(moment), locale),
      time: formatTime(moment, locale),
    });
  };
  return (
    <section className={styles.drafts} aria-labelledby={id}>
      <h2 id={id} ref={headingRef} tabIndex={-1}>
        {list.title()}
      </h2>
      {isForbidden && <p className={styles.warning}>{list.forbidden()}</p>}
      {!isForbidden && drafts.length === 0 && broken.length === 0 && <p>{list.none()}</p>}
      <ul>
        {drafts.map(({ id: draft, savedAt, briefing }) => {
          const title = briefing.title.trim() || own.untitled();
          return (
            <li key={draft}>
              <span>
                <a
                  href={addressOf(draft, "edit")}
                  aria-label={list.edit({ title })}
                  lang={briefing.locale}
                  dir="auto"
                >
                  {title}
                </a>
                <small>{sayKept(savedAt, briefing)}</small>
              </span>
              <a className="control" href={addressOf(draft, "stage")} aria-label={list.present({ title })}>
                {list.presentShort()}
              </a>
              <a
                className="control"
                href={addressOf(draft, "handout")}
                aria-label={handout.openOf({ title })}
              >
                {handout.open()}
              </a>
              <DeleteBriefing
                title={title}
                isOneOfMany
                onDelete={() => {
                  on.onDelete(draft);
                  // What was pressed is gone with its row.
                  headingRef.current?.focus();
                }}
              />
            </li>
          );
        })}
        {broken.map(({ id: draft, isNewer }) => (
          <li key={draft}>
            <span>{isNewer ? list.newer({ id: draft }) : list.broken({ id: draft })}</span>
            <button type="button" className="control" onClick={() => on.onDownloadBroken(draft)}>
              {list.downloadBroken()}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="control" onClick={on.onCreate}>
          <Plus aria-hidden="true" size={16} />
          <span>{list.create()}</span>
        </button>
      </p>
      <OpenFile onOpen={on.onOpenFile} hasDrop />
    </section>
  );
}
