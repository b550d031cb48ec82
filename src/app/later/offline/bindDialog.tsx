import { useSyncExternalStore } from "react";
import { OfflineDialog } from "@/features/offline/later/OfflineDialog";
import type { OfflineMessages } from "@/i18n/compiled/offlineMessages";
import { formatPartialDate } from "@/i18n/formatDate";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import type { OfflineCopy } from "./offlineCopy";

const BYTES_OF_MEGABYTE = 1_000_000;

/** The dialog of one copy, in words of one language. */
export function bindDialog(copy: OfflineCopy, messages: OfflineMessages, locale: PublishedLocale) {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return function Dialog({ onClose }: { onClose: () => void }) {
    return (
      <OfflineDialog
        state={useSyncExternalStore(copy.subscribe, copy.read)}
        messages={messages}
        actions={copy}
        downloadBytes={Number(document.documentElement.dataset.offlineSize)}
        storedBytes={Number(document.documentElement.dataset.offlineStored)}
        toMegabytes={(bytes) => format.format(bytes / BYTES_OF_MEGABYTE)}
        toDay={(day) => formatPartialDate(day, locale)}
        onClose={onClose}
      />
    );
  };
}
