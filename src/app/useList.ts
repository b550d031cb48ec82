import { type RefObject, useCallback, useEffect } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { useLazy } from "@/ui/useLazy";
import { useSeen } from "@/ui/useSeen";
import { type IslandMarks, useIsland } from "./useIsland";

async function loadListParts() {
  const [{ startSorting }, { refreshCounts }] = await Promise.all([
    import("@/features/list/live/sortTables"),
    import("@/features/list/live/refreshCounts"),
  ]);
  return { startSorting, refreshCounts };
}

/** Keeps the list in step, and lets its tables sort and count once the reader has come to them. */
export function useList(
  listRef: RefObject<HTMLElement | null>,
  hasRested: boolean,
  marks: IslandMarks,
): void {
  const messages = useMessages();
  const isSeen = useSeen(listRef, hasRested);
  const { part } = useLazy(isSeen, loadListParts);
  useEffect(() => {
    if (part && listRef.current) return part.startSorting(listRef.current, messages);
  }, [part, listRef, messages]);
  const refreshCounts = useCallback(
    (list: HTMLElement) => part?.refreshCounts(list, messages),
    [part, messages],
  );
  useIsland(listRef, hasRested, marks, refreshCounts);
}
