import type { TimelineContent } from "@/content/timelineContent";
import { rowsInSight } from "@/features/timeline/Timeline";
import type { TimelineSign } from "./pageData";

/** Where the timeline of a page stands in the document. */
export const TIMELINE = "data-built-timeline";

export function signOfTimeline(content: TimelineContent): TimelineSign {
  return { fromYear: content.fromYear, toYear: content.toYear, rows: rowsInSight(content) };
}
