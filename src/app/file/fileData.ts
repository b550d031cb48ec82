import type { FrameId } from "@/basemap/frames";
import type { BriefingContent } from "@/content/briefing/slideContent";

/** What a file with a briefing carries for its script. */
export type FileData = {
  briefing: BriefingContent;
  frameTitles: Record<FrameId, string>;
  /** Where the briefing lives, absolute; absent where it is too long for an address. */
  address?: string;
  /** Notes that the briefing has, and this file has not. */
  leftOut?: "notes";
};
