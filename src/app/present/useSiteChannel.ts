import { useCallback } from "react";
import { type OpenStageChannel, openStageChannel } from "@/features/presentation/stageChannel";

/** Joins the windows of one briefing of the site; the same function for as long as it is the same briefing. */
export function useSiteChannel(briefing: string): OpenStageChannel {
  return useCallback((onMessage) => openStageChannel(briefing, onMessage), [briefing]);
}
