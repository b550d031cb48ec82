import type { ReactNode } from "react";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { useLazy } from "@/ui/useLazy";
import { useOpening } from "@/ui/useOpening";
import { isKept } from "./isKept";

/**
 * The sign that tells whether the site works without a network, and its dialog; nothing where it is not kept. Both and
 * the copy itself begin when the page has been quiet for a while: the reader's own first steps have the line alone.
 */
export function useOffline(
  isQuiet: boolean,
  locale: PublishedLocale,
): { sign: ReactNode; dialog: ReactNode } {
  const { isOpen, timesAsked, open, close } = useOpening();
  const { part } = useLazy(isQuiet && isKept(), () =>
    import("./live/offline/loadOfflineParts").then(({ loadOfflineParts }) => loadOfflineParts(locale)),
  );
  const { part: opened } = useLazy(false, () => part?.loadDialog() ?? Promise.reject(), timesAsked);
  return {
    sign: part && <part.Sign onOpen={open} />,
    dialog: isOpen && opened && <opened.Dialog onClose={close} />,
  };
}
