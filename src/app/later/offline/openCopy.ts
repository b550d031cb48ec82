import { savesData } from "@/ui/savesData";
import { readStored, writeStored } from "@/ui/storedText";
import { whenIdle } from "@/ui/whenIdle";
import { reloadDocument } from "@/url-state/location";
import { createOfflineCopy, type OfflineCopy } from "./offlineCopy";

/** A copy that takes more of a device is not begun unasked. */
const LARGE_BYTES = 20_000_000;

const REMOVED_KEY = "belgian-city-partnerships:offline";

let copy: OfflineCopy | undefined;

/** This page's copy of the site, begun with the first call. */
export function openCopy(): OfflineCopy {
  if (copy) return copy;
  // Not every browser has them, whatever TypeScript's library says.
  const { serviceWorker } = navigator as Partial<Navigator>;
  copy = createOfflineCopy({
    workers: serviceWorker,
    caches: "caches" in window ? window.caches : undefined,
    isSecure: window.isSecureContext,
    basePath: import.meta.env.BASE_URL,
    version: document.documentElement.dataset.version ?? "",
    isSaving: savesData(),
    isLarge: Number(document.documentElement.dataset.offlineStored ?? 0) > LARGE_BYTES,
    readRemoved: () => readStored("local", REMOVED_KEY) === "off",
    writeRemoved: (isRemoved) => writeStored("local", REMOVED_KEY, isRemoved ? "off" : undefined),
    reload: reloadDocument,
  });
  const its = copy;
  // The visit itself comes first.
  const begin = () => whenIdle(() => void its.start());
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin, { once: true });
  return its;
}
