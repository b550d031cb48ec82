import { useEffect, useRef } from "react";
import { openStageChannel, type StageChannel } from "@/features/presentation/stageChannel";
import type { Screen } from "@/features/presentation/stageKeys";

type Shown = { number: number; screen: Screen; picture?: number };

/** The first picture goes without saying, as in windows of an older version. */
function withoutFirst({ picture = 1, ...shown }: Shown): Shown {
  return picture > 1 ? { ...shown, picture } : shown;
}

/** Lets the stage follow the presenter's window of the same briefing, and tells it what the audience sees. */
export function useStageLink(briefing: string, shown: Shown, onShow: (shown: Shown) => void): void {
  const channelRef = useRef<StageChannel | undefined>(undefined);
  const latestRef = useRef({ shown: withoutFirst(shown), onShow });
  latestRef.current = { shown: withoutFirst(shown), onShow };

  useEffect(() => {
    const tell = () => channelRef.current?.send({ type: "state", from: "stage", ...latestRef.current.shown });
    channelRef.current = openStageChannel(briefing, (message) => {
      if (message.type === "hello" && message.from === "presenter") tell();
      if (message.type === "show") latestRef.current.onShow(message);
    });
    const leave = () => channelRef.current?.send({ type: "bye", from: "stage" });
    // A window that is kept for the way back is back.
    window.addEventListener("pageshow", tell);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pageshow", tell);
      window.removeEventListener("pagehide", leave);
      leave();
      channelRef.current?.close();
      channelRef.current = undefined;
    };
  }, [briefing]);

  const { number, screen, picture } = shown;
  useEffect(() => {
    const its = withoutFirst({ number, screen, ...(picture !== undefined && { picture }) });
    channelRef.current?.send({ type: "state", from: "stage", ...its });
  }, [number, screen, picture]);
}
