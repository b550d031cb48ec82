import { type RefObject, useEffect } from "react";
import type { Shown } from "@/domain/applyFilters";
import { useMessages } from "@/i18n/MessagesContext";
import { useSeen } from "@/ui/useSeen";
import { useLazy } from "./useLazy";

async function loadListParts() {
  const [{ startSorting }, { refreshCounts }] = await Promise.all([
    import("@/features/list/live/sortTables"),
    import("@/features/list/live/refreshCounts"),
  ]);
  return { startSorting, refreshCounts };
}

/** Lets the tables of the list sort and count, once the reader has come to them. */
export function useList(
  listRef: RefObject<HTMLElement | null>,
  hasRested: boolean,
  shown: Shown | undefined,
): void {
  const messages = useMessages();
  const isSeen = useSeen(listRef, hasRested);
  const { part } = useLazy(isSeen, loadListParts);
  useEffect(() => {
    if (part && listRef.current) return part.startSorting(listRef.current, messages);
  }, [part, listRef, messages]);
  // After the rows have been marked, which an earlier effect of the same component does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is a reason to count again.
  useEffect(() => {
    if (part && listRef.current) part.refreshCounts(listRef.current, messages);
  }, [part, listRef, messages, shown]);
}
