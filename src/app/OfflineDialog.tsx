import type { PublishedLocale } from "@/i18n/publishedLocales";
import { useLazy } from "@/ui/useLazy";
import type { useOpening } from "@/ui/useOpening";
import { isOfflineSite } from "./isOfflineSite";

/**
 * What draws the sign that tells whether the site works without a network, and its dialog; absent where the site is not
 * kept. It and the copy itself begin when the page has been quiet for a while: the reader's own first steps have the
 * line alone.
 */
export function useOfflineParts(isQuiet: boolean, locale: PublishedLocale) {
  return useLazy(isQuiet && isOfflineSite(), () =>
    import("./later/offline/loadOfflineParts").then(({ loadOfflineParts }) => loadOfflineParts(locale)),
  ).part;
}

type OfflineDialogProps = Omit<ReturnType<typeof useOpening>, "open"> & {
  parts: ReturnType<typeof useOfflineParts>;
};

/** What is kept of the site on this device, once the sign has been pressed. */
export function OfflineDialog({ parts, isOpen, timesAsked, close }: OfflineDialogProps) {
  const { part } = useLazy(false, () => parts?.loadDialog() ?? Promise.reject(), timesAsked);
  return isOpen && part && <part.Dialog onClose={close} />;
}
