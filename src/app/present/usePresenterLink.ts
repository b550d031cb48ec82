import { useEffect, useRef, useState } from "react";
import type {
  AudienceView,
  OpenStageChannel,
  StageChannel,
  StageLook,
  StageMessage,
} from "@/features/presentation/stageChannel";

/**
 * Whether a window for the audience answers: `exploring` where it is on the live map and comes back, `unlinked` where
 * this browser cannot join windows.
 */
export type Link = "connected" | "exploring" | "alone" | "unlinked";

const ASK_MS = 2000;

/** Twice unanswered, a window is taken for gone. */
const GONE_MS = 2 * ASK_MS + 500;

/** A page of the map answers once it has come to rest, and each is another document. */
const LOST_MS = 30_000;

export type PresenterLink = {
  link: Link;
  /** How the audience's window looks; undefined before it has said so. */
  look: StageLook | undefined;
  /** A step that the audience sees when its window is back from the map. */
  kept: AudienceView | undefined;
  show: (shown: AudienceView) => void;
  send: (message: StageMessage & { from: "presenter" }) => void;
};

/** Joins the presenter's window with those of the audience: hears what they show, and tells them what to. */
export function usePresenterLink(
  openChannel: OpenStageChannel,
  onState: (shown: AudienceView) => void,
): PresenterLink {
  const [link, setLink] = useState<Link>("alone");
  const [look, setLook] = useState<StageLook>();
  const [kept, setKept] = useState<AudienceView>();
  const channelRef = useRef<StageChannel | undefined>(undefined);
  const latestRef = useRef({ onState, kept, link });
  latestRef.current = { onState, kept, link };

  useEffect(() => {
    let gone = 0;
    const leaveAfter = (ms: number) => {
      window.clearTimeout(gone);
      gone = window.setTimeout(() => setLink("alone"), ms);
    };
    const channel = openChannel((message) => {
      // A second presenter's window says nothing of the audience's.
      if (message.from !== "stage") return;
      switch (message.type) {
        case "bye":
          window.clearTimeout(gone);
          setLink("alone");
          return;
        case "away":
          // A tab that was left on the map is not the audience's, where another one shows the slides.
          if (!message.isLeaving && latestRef.current.link === "connected") return;
          setLink("exploring");
          leaveAfter(LOST_MS);
          return;
        case "state":
          setLink("connected");
          leaveAfter(GONE_MS);
          if (message.look) setLook(message.look);
          if (latestRef.current.kept) {
            channel?.send({ type: "show", from: "presenter", ...latestRef.current.kept });
            latestRef.current.kept = undefined;
            setKept(undefined);
          } else latestRef.current.onState(message);
          return;
        default:
          setLink("connected");
          leaveAfter(GONE_MS);
      }
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
  }, [openChannel]);

  return {
    link,
    look,
    kept,
    show(shown) {
      if (latestRef.current.link === "exploring") setKept(shown);
      else channelRef.current?.send({ type: "show", from: "presenter", ...shown });
    },
    send: (message) => channelRef.current?.send(message),
  };
}
