import type { Screen } from "./stageKeys";

/** What the windows of one briefing tell each other. Slides are counted from 1. */
export type StageMessage =
  /** Who has just come asks what is shown. */
  | { type: "hello"; from: "stage" | "presenter" }
  | { type: "bye"; from: "stage" | "presenter" }
  /** What the audience sees. */
  | { type: "state"; from: "stage"; number: number; screen: Screen; picture?: number }
  /** What the presenter wants it to see. */
  | { type: "show"; from: "presenter"; number: number; screen: Screen; picture?: number };

/** Rises when a message changes its meaning: windows of an older version are then not understood, and not obeyed. */
const VERSION = 1;

const SCREENS: readonly Screen[] = ["slide", "black", "white"];

/** A message as another window sent it; undefined where it is none of ours. Never throws. */
export function parseStageMessage(content: unknown): StageMessage | undefined {
  if (typeof content !== "object" || content === null) return undefined;
  const { version, type, from, number, screen, picture } = Object.fromEntries(Object.entries(content));
  if (version !== VERSION || (from !== "stage" && from !== "presenter")) return undefined;
  if (type === "hello" || type === "bye") return { type, from };
  const known = SCREENS.find((one) => one === screen);
  if (!known || typeof number !== "number" || !Number.isInteger(number) || number < 1) return undefined;
  // Of several pictures of a slide; a window of an older version names none.
  const isPicture = typeof picture === "number" && Number.isInteger(picture) && picture > 1;
  const shown = { number, screen: known, ...(isPicture && { picture }) };
  if (type === "state" && from === "stage") return { type, from, ...shown };
  if (type === "show" && from === "presenter") return { type, from, ...shown };
  return undefined;
}

export type StageChannel = { send: (message: StageMessage) => void; close: () => void };

/**
 * Joins the windows of a briefing on this device. Undefined where the browser cannot link windows.
 * `onMessage` hears the others' messages, each checked.
 */
export function openStageChannel(
  briefing: string,
  onMessage: (message: StageMessage) => void,
): StageChannel | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(`belgian-city-partnerships:${briefing}`);
  } catch {
    return undefined;
  }
  channel.onmessage = ({ data }) => {
    const message = parseStageMessage(data);
    if (message) onMessage(message);
  };
  return {
    send: (message) => channel.postMessage({ version: VERSION, ...message }),
    close: () => channel.close(),
  };
}
