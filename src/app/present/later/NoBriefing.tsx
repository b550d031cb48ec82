import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { documentTitle } from "@/app/present/documentTitle";
import type { BrokenDraft } from "@/data/draftStore";
import styles from "@/features/presentation/index.module.css";
import { useMessages } from "@/i18n/MessagesContext";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { toHref } from "@/url-state/location";
import { formatPresentPath } from "@/url-state/presentPaths";
import { ownAddress } from "./ownAddresses";
import { saveBrokenDraft } from "./saveBrokenDraft";

type NoBriefingProps = {
  locale: PublishedLocale;
  title: string;
  /** Why there is none. */
  children: ReactNode;
};

/** A page in the place of a reader's own briefing: its title, the reason, and the ways on. */
export function NoBriefing({ locale, title, children }: NoBriefingProps) {
  const messages = useMessages();
  const { own } = usePresentMessages();
  useEffect(() => {
    document.title = documentTitle(title, messages);
  }, [title, messages]);
  return (
    <main className={styles.page}>
      <a className={styles.back} href={toHref(ownAddress(locale))}>
        <ArrowLeft aria-hidden="true" size={15} /> <span>{own.overview()}</span>
      </a>
      <h1>{title}</h1>
      {children}
      <p>
        <a href={toHref(formatPresentPath({ kind: "index" }, locale))}>{own.back()}</a>
      </p>
    </main>
  );
}

/** What is kept and cannot be read stays as it is, and can be carried to whoever can read it. */
export function UnreadDraft({ locale, draft }: { locale: PublishedLocale; draft: BrokenDraft }) {
  const { list, unread } = usePresentMessages().own;
  return (
    <NoBriefing locale={locale} title={unread()}>
      <p role="status">{draft.isNewer ? list.newer(draft) : list.broken(draft)}</p>
      <p>
        <button type="button" className="control" onClick={() => saveBrokenDraft(draft)}>
          {list.downloadBroken()}
        </button>
      </p>
    </NoBriefing>
  );
}
