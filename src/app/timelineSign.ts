import type { TimelineContent } from "@/content/timelineContent";
import type { Page } from "@/domain/page";
import { rowsInSight } from "@/features/timeline/Timeline";
import type { TimelineSign } from "./pageData";

export function signOfTimeline(content: TimelineContent, { kind }: Page): TimelineSign {
  const { fromYear, toYear } = content;
  return { fromYear, toYear, rows: rowsInSight(content, kind === "timeline") };
}
