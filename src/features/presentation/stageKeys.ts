/** What the audience sees: the slide, or nothing at all. */
export type Screen = "slide" | "black" | "white";

/** Slides are counted from 1. `digits` are those typed so far of a slide's number. */
export type StageState = {
  number: number;
  count: number;
  digits: string;
  screen: Screen;
  /** Which of the slide's pictures, counted from 1; absent: the first. */
  picture?: number | undefined;
  /** How many pictures each slide has; absent: one each. */
  pictures?: readonly number[];
};

/** What a key asks for beside another slide or screen. */
export type StageEffect =
  | "fullScreen"
  | "help"
  | "theme"
  | "presenter"
  | "explore"
  | "leave"
  | "noSlide"
  | "grid";

export type StageStep = { state: StageState; effect?: StageEffect };

/** Space with Shift, which other keys do not ask for. */
export const SHIFT_SPACE = "Shift+ ";

/** As clickers and PowerPoint have them. */
const NEXT = ["ArrowRight", "ArrowDown", " ", "Enter", "PageDown", "n"];
const PREVIOUS = ["ArrowLeft", "ArrowUp", "PageUp", "p", "Backspace", SHIFT_SPACE];
const SCREENS: Record<string, Screen> = { b: "black", ".": "black", w: "white", ",": "white" };
const EFFECTS: Record<string, StageEffect> = {
  f: "fullScreen",
  f5: "fullScreen",
  "?": "help",
  t: "theme",
  s: "presenter",
  e: "explore",
  g: "grid",
  escape: "leave",
};

/** More than any slide's number has: a wrong number is told as it was typed. */
const MAX_DIGITS = 6;

/** How many pictures each slide of a briefing has. */
export function picturesOf(slides: readonly { steps?: readonly unknown[] }[]): number[] {
  return slides.map(({ steps }) => steps?.length ?? 1);
}

/** The slide with this number, or the nearest there is; whatever covered the slides is taken away. */
export function goToSlide(state: StageState, number: number, picture = 1): StageState {
  const { picture: _before, ...rest } = state;
  return {
    ...rest,
    digits: "",
    screen: "slide",
    number: Math.min(Math.max(number, 1), state.count),
    ...(picture > 1 && { picture }),
  };
}

/**
 * A step forward or back: to the next picture of the slide, then to the next slide; back to the last picture of the one
 * before. Over a covered screen the first step only uncovers it.
 */
export function step(state: StageState, by: 1 | -1): StageState {
  const { number, count, picture = 1, pictures = [] } = state;
  if (state.screen !== "slide") return goToSlide(state, number, picture);
  const within = picture + by;
  if (within >= 1 && within <= (pictures[number - 1] ?? 1)) return goToSlide(state, number, within);
  const to = number + by;
  if (to < 1 || to > count) return goToSlide(state, number, picture);
  return goToSlide(state, to, by === 1 ? 1 : (pictures[to - 1] ?? 1));
}

/**
 * What a key does; undefined where it is none of ours. A held key repeats: its repeats are taken and do nothing, so
 * that no slide is skipped.
 */
export function pressKey(before: StageState, key: string, isRepeat: boolean): StageStep | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const state = { ...before, digits: "" };
  const isStep = NEXT.includes(name) || PREVIOUS.includes(name);
  const screen = Object.hasOwn(SCREENS, name) ? SCREENS[name] : undefined;
  const effectKey = name.toLowerCase();
  const effect = Object.hasOwn(EFFECTS, effectKey) ? EFFECTS[effectKey] : undefined;
  const isDigit = /^\d$/.test(name);
  const isOurs = isStep || screen || effect || isDigit || name === "Home" || name === "End";
  if (!isOurs) return undefined;
  if (isRepeat) return { state: before };
  if (isDigit) return { state: { ...before, digits: (before.digits + name).slice(-MAX_DIGITS) } };
  if (name === "Enter" && before.digits !== "") {
    const number = Number(before.digits);
    return number >= 1 && number <= before.count
      ? { state: goToSlide(state, number) }
      : { state: before, effect: "noSlide" };
  }
  if (NEXT.includes(name)) return { state: step(state, 1) };
  if (PREVIOUS.includes(name)) return { state: step(state, -1) };
  if (name === "Home") return { state: goToSlide(state, 1) };
  if (name === "End") return { state: goToSlide(state, state.count) };
  if (screen) return { state: { ...state, screen: state.screen === screen ? "slide" : screen } };
  // What covers the screen goes first.
  if (effect === "leave" && state.screen !== "slide") return { state: { ...state, screen: "slide" } };
  return { state, ...(effect && { effect }) };
}
