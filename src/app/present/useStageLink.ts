import { type RefObject, useEffect, useRef, useState } from "react";
import { parseRun } from "@/features/presentation/presenterRun";
import type {
  AudienceView,
  OpenStageChannel,
  StageChannel,
  StageMessage,
} from "@/features/presentation/stageChannel";
import type { StageZoom } from "@/features/presentation/stageZoom";
import { readStored, writeStored } from "@/ui/storedText";

/** The first picture goes without saying, as in windows of an older version. */
function withoutFirst({ picture = 1, ...shown }: AudienceView): AudienceView {
  return picture > 1 ? { ...shown, picture } : shown;
}

type StageLinkInput = {
  openChannel: OpenStageChannel;
  shown: AudienceView;
  theme: "light" | "dark";
  /** Under which this tab keeps the presenter's clock. */
  clockKey: string;
  onShow: (shown: AudienceView) => void;
  onThemeToggle: () => void;
};

type StageLink = {
  /** Of the slide, as the presenter wants it seen. */
  zoom: StageZoom | undefined;
  /** Of what shows where the presenter points; moved without a render. */
  pointerRef: RefObject<HTMLDivElement | null>;
  /** Tells that the audience goes to the live map, before it does. */
  leaveForMap: () => void;
};

/** Lets the stage follow the presenter's window of the same briefing, and tells it what the audience sees. */
export function useStageLink(input: StageLinkInput): StageLink {
  const { openChannel, shown, theme } = input;
  const { number, screen, picture } = shown;
  const [zoomed, setZoomed] = useState<{ number: number; zoom: StageZoom }>();
  // Another slide is whole again.
  const zoom = zoomed?.number === number ? zoomed.zoom : undefined;
  const channelRef = useRef<StageChannel | undefined>(undefined);
  const pointerRef = useRef<HTMLDivElement>(null);
  const isAwayRef = useRef(false);
  const latestRef = useRef({ ...input, zoom });
  latestRef.current = { ...input, zoom };

  const tellRef = useRef(() => {
    const its = latestRef.current;
    const run = parseRun(readStored("session", its.clockKey));
    isAwayRef.current = false;
    channelRef.current?.send({
      type: "state",
      from: "stage",
      ...withoutFirst(its.shown),
      look: {
        width: window.innerWidth,
        height: window.innerHeight,
        theme: its.theme,
        ...(its.zoom && { zoom: its.zoom }),
        ...(run && { run }),
      },
    });
  });

  useEffect(() => {
    const tell = () => tellRef.current();
    const point = ({ at }: StageMessage & { type: "point" }) => {
      const element = pointerRef.current;
      if (!element) return;
      element.hidden = at === undefined;
      // By CSSOM, since the policy allows no style attribute, and without a render for each move.
      if (at) element.style.translate = `${at.x * window.innerWidth}px ${at.y * window.innerHeight}px`;
    };
    channelRef.current = openChannel((message) => {
      if (message.from !== "presenter") return;
      const its = latestRef.current;
      switch (message.type) {
        case "hello":
          tell();
          break;
        case "show":
          its.onShow(message);
          break;
        case "point":
          point(message);
          break;
        case "zoom":
          setZoomed(message.zoom && { number: its.shown.number, zoom: message.zoom });
          break;
        case "theme":
          if (message.theme !== its.theme) its.onThemeToggle();
          break;
        case "clock":
          writeStored("session", its.clockKey, JSON.stringify(message.run));
          break;
        case "bye":
          point({ type: "point", from: "presenter" });
          setZoomed(undefined);
          break;
        case "back":
          break;
      }
    });
    const leave = () => {
      if (!isAwayRef.current) channelRef.current?.send({ type: "bye", from: "stage" });
    };
    // A window that is kept for the way back is back.
    window.addEventListener("pageshow", tell);
    window.addEventListener("pagehide", leave);
    window.addEventListener("resize", tell);
    return () => {
      window.removeEventListener("pageshow", tell);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("resize", tell);
      leave();
      channelRef.current?.close();
      channelRef.current = undefined;
    };
  }, [openChannel]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them is a reason to tell.
  useEffect(() => tellRef.current(), [number, screen, picture, theme, zoom]);

  return {
    zoom,
    pointerRef,
    leaveForMap() {
      isAwayRef.current = true;
      channelRef.current?.send({ type: "away", from: "stage", isLeaving: true });
    },
  };
}
