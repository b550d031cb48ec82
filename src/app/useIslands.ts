import { type RefObject, useEffect } from "react";
import type { Shown } from "@/domain/applyFilters";
import type { Page } from "@/domain/page";
import { startHighlight } from "./highlight";
import { markCurrent, markQuery, markShown } from "./markIslands";

type IslandsInput = {
  rootRef: RefObject<HTMLElement | null>;
  hasRested: boolean;
  page: Page;
  /** What the filters leave; undefined where there are none. */
  shown: Shown | undefined;
  /** Of links to other pages, with its `?`. */
  query: string;
};

function forIslands(act: (island: ParentNode) => void): void {
  for (const island of document.querySelectorAll("[data-island]")) act(island);
}

/** Keeps list and timeline, which are not rendered here, in step with page, filters and pointer. */
export function useIslands({ rootRef, hasRested, page, shown, query }: IslandsInput): void {
  useEffect(() => {
    if (hasRested && rootRef.current) return startHighlight(rootRef.current);
  }, [hasRested, rootRef]);
  useEffect(() => {
    if (hasRested) forIslands((island) => markShown(island, shown));
  }, [hasRested, shown]);
  useEffect(() => {
    if (hasRested) forIslands((island) => markCurrent(island, page));
  }, [hasRested, page]);
  useEffect(() => {
    if (hasRested) forIslands((island) => markQuery(island, query));
  }, [hasRested, query]);
}
