import { ArrowLeft } from "lucide-react";
import { useEffect, useSyncExternalStore } from "react";
import { documentTitle } from "@/app/present/documentTitle";
import { OfflineCorner } from "@/app/present/OfflineCorner";
import { newDraftId } from "@/data/newDraftId";
import type { OwnBriefing } from "@/domain/ownBriefing";
import styles from "@/features/presentation/index.module.css";
import { DraftList } from "@/features/presentation/later/DraftList";
import { useMessages } from "@/i18n/MessagesContext";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { goTo, toHref } from "@/url-state/location";
import { formatPresentPath } from "@/url-state/presentPaths";
import { draftStore, holdUnkept } from "./drafts";
import { emptyBriefing } from "./newBriefings";
import { ownAddress } from "./ownAddresses";
import { saveBrokenDraft } from "./saveBrokenDraft";

type OverviewAppProps = { locale: PublishedLocale; onOpenFile: (briefing: OwnBriefing) => void };

/** The reader's own briefings on this device. */
export function OverviewApp({ locale, onOpenFile }: OverviewAppProps) {
  const messages = useMessages();
  const { index, own } = usePresentMessages();
  const { drafts, broken, isForbidden } = useSyncExternalStore(draftStore.subscribe, draftStore.list);
  useEffect(() => {
    document.title = documentTitle(index.own(), messages);
  }, [index, messages]);
  const handleCreate = () => {
    const id = newDraftId();
    holdUnkept({ id, revision: 0, savedAt: "", briefing: emptyBriefing(locale) });
    goTo(ownAddress(locale, { draft: id, as: "edit" }), "push");
  };
  return (
    <main className={styles.page}>
      <OfflineCorner locale={locale} />
      <a className={styles.back} href={toHref(formatPresentPath({ kind: "index" }, locale))}>
        <ArrowLeft aria-hidden="true" size={15} /> <span>{own.back()}</span>
      </a>
      <h1>{index.own()}</h1>
      <p className={styles.intro}>{index.ownIntro()}</p>
      <DraftList
        locale={locale}
        drafts={drafts}
        broken={broken}
        isForbidden={isForbidden}
        addressOf={(id, as) => toHref(ownAddress(locale, { draft: id, as }))}
        onCreate={handleCreate}
        onOpenFile={onOpenFile}
        onDelete={draftStore.remove}
        onDownloadBroken={(id) => {
          const kept = broken.find((one) => one.id === id);
          if (kept) saveBrokenDraft(kept);
        }}
      />
    </main>
  );
}
