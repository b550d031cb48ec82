import { type Run, readRun } from "./presenterRun";
import type { Screen } from "./stageKeys";
import { MAX_ZOOM, type StageZoom, type WindowPoint } from "./stageZoom";

/** What the audience sees of a briefing. Slides are counted from 1. */
export type AudienceView = {
  number: number;
  screen: Screen;
  /** Which of the slide's pictures; absent: the first. */
  picture?: number | undefined;
};

/** How the audience's window looks, in pixels, and the clock that it keeps for the presenter's. */
export type StageLook = {
  width: number;
  height: number;
  theme: "light" | "dark";
  zoom?: StageZoom;
  run?: Run;
};

/** What the windows of one briefing tell each other. */
export type StageMessage =
  /** Who has just come asks what is shown. */
  | { type: "hello"; from: "stage" | "presenter" }
  | { type: "bye"; from: "stage" | "presenter" }
  /** The audience is on the live map, or goes there now; its window comes back to the slides. */
  | { type: "away"; from: "stage"; isLeaving?: true }
  /** What the audience sees. Windows of an older version do not tell how it looks. */
  | ({ type: "state"; from: "stage"; look?: StageLook } & AudienceView)
  /** What the presenter wants it to see. */
  | ({ type: "show"; from: "presenter" } & AudienceView)
  /** Where the presenter points; absent: nowhere any more. */
  | { type: "point"; from: "presenter"; at?: WindowPoint }
  /** Absent: the whole slide. */
  | { type: "zoom"; from: "presenter"; zoom?: StageZoom }
  | { type: "theme"; from: "presenter"; theme: "light" | "dark" }
  | { type: "clock"; from: "presenter"; run: Run }
  /** The window on the live map shall come back to the slides. */
  | { type: "back"; from: "presenter" };

/** Rises when a message changes its meaning: windows of an older version are then not understood, and not obeyed. */
const VERSION = 1;

const SCREENS: readonly Screen[] = ["slide", "black", "white"];

type Fields = Record<string, unknown>;

const fieldsOf = (content: unknown): Fields =>
  typeof content === "object" && content !== null ? Object.fromEntries(Object.entries(content)) : {};

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;

function readPoint(content: unknown): WindowPoint | undefined {
  const { x, y } = fieldsOf(content);
  return isWithin(x, 0, 1) && isWithin(y, 0, 1) ? { x, y } : undefined;
}

function readZoom(content: unknown): StageZoom | undefined {
  const { scale } = fieldsOf(content);
  const point = readPoint(content);
  return point && isWithin(scale, 1, MAX_ZOOM) ? { ...point, scale } : undefined;
}

const readTheme = (content: unknown) => (content === "light" || content === "dark" ? content : undefined);

function readShown({ number, screen, picture }: Fields): AudienceView | undefined {
  const known = SCREENS.find((one) => one === screen);
  if (!known || typeof number !== "number" || !Number.isInteger(number) || number < 1) return undefined;
  // Of several pictures of a slide; a window of an older version names none.
  const isPicture = typeof picture === "number" && Number.isInteger(picture) && picture > 1;
  return { number, screen: known, ...(isPicture && { picture }) };
}

/** Wider than any wall of screens. */
const MAX_SIDE = 100_000;

function readLook(content: unknown): StageLook | undefined {
  const { width, height, theme, zoom, run } = fieldsOf(content);
  const known = readTheme(theme);
  if (!known || !isWithin(width, 1, MAX_SIDE) || !isWithin(height, 1, MAX_SIDE)) return undefined;
  const [itsZoom, itsRun] = [readZoom(zoom), readRun(run)];
  return { width, height, theme: known, ...(itsZoom && { zoom: itsZoom }), ...(itsRun && { run: itsRun }) };
}

function readOfStage(type: unknown, fields: Fields): StageMessage | undefined {
  const from = "stage";
  if (type === "away") return { type, from, ...(fields.isLeaving === true && { isLeaving: true }) };
  if (type !== "state") return undefined;
  const [shown, look] = [readShown(fields), readLook(fields.look)];
  return shown && { type, from, ...shown, ...(look && { look }) };
}

function readOfPresenter(type: unknown, fields: Fields): StageMessage | undefined {
  const from = "presenter";
  switch (type) {
    case "back":
      return { type, from };
    case "show": {
      const shown = readShown(fields);
      return shown && { type, from, ...shown };
    }
    case "point": {
      const at = readPoint(fields.at);
      return at || fields.at === undefined ? { type, from, ...(at && { at }) } : undefined;
    }
    case "zoom": {
      const zoom = readZoom(fields.zoom);
      return zoom || fields.zoom === undefined ? { type, from, ...(zoom && { zoom }) } : undefined;
    }
    case "theme": {
      const theme = readTheme(fields.theme);
      return theme && { type, from, theme };
    }
    case "clock": {
      const run = readRun(fields.run);
      return run && { type, from, run };
    }
    default:
      return undefined;
  }
}

/** A message as another window sent it; undefined where it is none of ours. Never throws. */
export function parseStageMessage(content: unknown): StageMessage | undefined {
  const { version, type, from, ...fields } = fieldsOf(content);
  if (version !== VERSION || (from !== "stage" && from !== "presenter")) return undefined;
  if (type === "hello" || type === "bye") return { type, from };
  return from === "stage" ? readOfStage(type, fields) : readOfPresenter(type, fields);
}

export type StageChannel = { send: (message: StageMessage) => void; close: () => void };

/** Joins this window with the others of a briefing, and hears their messages, each checked; undefined where it cannot. */
export type OpenStageChannel = (onMessage: (message: StageMessage) => void) => StageChannel | undefined;

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
    send: (message) => channel.postMessage(toPosted(message)),
    close: () => channel.close(),
  };
}

/** A message as windows post it to each other. */
export function toPosted(message: StageMessage): object {
  return { version: VERSION, ...message };
}
