import type { MouseEvent } from "react";

/** A record of the page, by its fragment. */
export type SharedRecord = { id: string; title: string };

/** The record whose own link was clicked plainly; with a modifier the browser follows the link itself. */
export function readSharedRecord(event: MouseEvent): SharedRecord | undefined {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element))
    return undefined;
  const link = target.closest<HTMLAnchorElement>("a[data-record-link]");
  const id = link?.getAttribute("href")?.slice(1);
  return link && id ? { id, title: link.dataset.recordLink ?? "" } : undefined;
}
