import { useSyncExternalStore } from "react";
import { OfflineDialog } from "@/features/offline/live/OfflineDialog";
import { OfflineSign } from "@/features/offline/live/OfflineSign";
import { formatPartialDate } from "@/i18n/formatDate";
import { loadOfflineMessages } from "@/i18n/loadOfflineMessages";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { openCopy } from "./openCopy";

const BYTES_OF_MEGABYTE = 1_000_000;

/** The sign and the dialog of the site's copy on this device, which begins with them. */
export async function loadOfflineParts(locale: PublishedLocale) {
  const messages = await loadOfflineMessages(locale);
  const copy = openCopy();
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const useState = () => useSyncExternalStore(copy.subscribe, copy.read);
  return {
    Sign: ({ onOpen }: { onOpen: () => void }) => (
      <OfflineSign state={useState()} messages={messages} onOpen={onOpen} />
    ),
    Dialog: ({ onClose }: { onClose: () => void }) => (
      <OfflineDialog
        state={useState()}
        messages={messages}
        actions={copy}
        downloadBytes={Number(document.documentElement.dataset.offlineSize)}
        toMegabytes={(bytes) => format.format(bytes / BYTES_OF_MEGABYTE)}
        toDay={(day) => formatPartialDate(day, locale)}
        onClose={onClose}
      />
    ),
  };
}
