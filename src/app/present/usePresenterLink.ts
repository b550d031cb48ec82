import { useEffect, useRef, useState } from "react";
import { openStageChannel, type StageChannel } from "@/features/presentation/stageChannel";
import type { Screen } from "@/features/presentation/stageKeys";

type Shown = { number: number; screen: Screen; picture?: number };

/** Whether a window for the audience answers: `unlinked` where this browser cannot join windows. */
export type Link = "connected" | "alone" | "unlinked";

const ASK_MS = 2000;

/** Twice unanswered, a window is taken for gone. */
const GONE_MS = 2 * ASK_MS + 500;

/** Joins the presenter's window with those of the audience: hears what they show, and tells them what to. */
export function usePresenterLink(
  briefing: string,
  onState: (shown: Shown) => void,
): { link: Link; show: (shown: Shown) => void } {
  const [link, setLink] = useState<Link>("alone");
  const channelRef = useRef<StageChannel | undefined>(undefined);
  const onStateRef = useRef(onState);
  onStateRef.current = onState;

  useEffect(() => {
    let gone = 0;
    const channel = openStageChannel(briefing, (message) => {
      // A second presenter's window says nothing of the audience's.
      if (message.from !== "stage") return;
      window.clearTimeout(gone);
      if (message.type === "bye") {
        setLink("alone");
        return;
      }
      setLink("connected");
      gone = window.setTimeout(() => setLink("alone"), GONE_MS);
      if (message.type === "state") onStateRef.current(message);
    });
    channelRef.current = channel;
    if (!channel) {
      setLink("unlinked");
      return;
    }
    const ask = () => channel.send({ type: "hello", from: "presenter" });
    ask();
    const timer = window.setInterval(ask, ASK_MS);
    return () => {
      window.clearInterval(timer);
      window.clearTimeout(gone);
      channel.send({ type: "bye", from: "presenter" });
      channel.close();
      channelRef.current = undefined;
    };
  }, [briefing]);

  return { link, show: (shown) => channelRef.current?.send({ type: "show", from: "presenter", ...shown }) };
}
