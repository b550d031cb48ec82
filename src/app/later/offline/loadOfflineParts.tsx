import { useSyncExternalStore } from "react";
import { OfflineSign } from "@/features/offline/later/OfflineSign";
import { loadOfflineMessages } from "@/i18n/loadOfflineMessages";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { openCopy } from "./openCopy";

/** The sign of the site's copy on this device, which begins with it, and what loads the dialog. */
export async function loadOfflineParts(locale: PublishedLocale) {
  const messages = await loadOfflineMessages(locale);
  const copy = openCopy();
  return {
    Sign: ({ onOpen }: { onOpen: () => void }) => (
      <OfflineSign
        state={useSyncExternalStore(copy.subscribe, copy.read)}
        messages={messages}
        onOpen={onOpen}
      />
    ),
    loadDialog: async () => {
      const { bindDialog } = await import("./bindDialog");
      return { Dialog: bindDialog(copy, messages, locale) };
    },
  };
}
