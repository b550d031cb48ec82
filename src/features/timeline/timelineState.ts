import { RECORDS_OF_KIND, type TimelineRecord } from "@/content/timelineContent";
import type { FilteredIds } from "@/domain/applyFilters";

/** How the reader's filters and page show on the items of a timeline. */
export type TimelineState = {
  isOut: (record: TimelineRecord) => boolean;
  isCurrent: (record: TimelineRecord) => boolean;
  /** Another value where other items are drawn. */
  contents: unknown;
};

/** `current` is the record that the page is about: `program:ivlp`. */
export function timelineState(
  contents: unknown,
  shown: FilteredIds | undefined,
  current: string | undefined,
): TimelineState {
  return {
    isOut: ({ kind, id }) => shown !== undefined && !shown[RECORDS_OF_KIND[kind]].has(id),
    isCurrent: ({ kind, id }) => `${kind}:${id}` === current,
    contents: shown ?? contents,
  };
}
