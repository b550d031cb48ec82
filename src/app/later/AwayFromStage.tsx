import { useEffect } from "react";
import type { SlidePlace } from "@/app/slidePlace";
import { openStageChannel } from "@/features/presentation/stageChannel";
import { belowBase, loadDocument } from "@/url-state/location";

/** Tells the presenter's window that the audience is on the live map, and goes back to the slides when it says so. */
export function AwayFromStage({ place: { href, channel = "" } }: { place: SlidePlace }) {
  useEffect(() => {
    const joined = openStageChannel(channel, ({ type, from }) => {
      if (from !== "presenter") return;
      if (type === "hello") joined?.send({ type: "away", from: "stage" });
      if (type === "back") loadDocument(belowBase(href));
    });
    joined?.send({ type: "away", from: "stage" });
    return () => joined?.close();
  }, [href, channel]);
  return null;
}
