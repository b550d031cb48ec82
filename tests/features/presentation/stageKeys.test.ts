import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  goToSlide,
  pressKey,
  type Screen,
  SHIFT_SPACE,
  type StageState,
  step,
} from "@/features/presentation/stageKeys";
import { anyText } from "../../url-state/arbitraries";

const at = (number: number, its: Partial<StageState> = {}): StageState => ({
  number,
  count: 12,
  digits: "",
  screen: "slide",
  ...its,
});

/** Presses keys one after the other, each let go before the next. */
function press(state: StageState, ...keys: string[]): StageState {
  return keys.reduce((before, key) => pressKey(before, key, false)?.state ?? before, state);
}

const KEYS = [
  ..."0123456789bw.,ftsegnpBWFTSEGNP? ",
  ...["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"],
  ...["Enter", "Backspace", "Escape", "F5"],
];

const states: fc.Arbitrary<StageState> = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    digits: fc.stringMatching(/^\d{0,3}$/),
    screen: fc.constantFrom<Screen>("slide", "black", "white"),
  })
  .map(({ count, part, ...its }) => ({ ...its, count, number: 1 + Math.round(part * (count - 1)) }));

describe("a key on the stage", () => {
  it.each(["ArrowRight", "ArrowDown", " ", "Enter", "PageDown", "n", "N"])("%j goes on", (key) => {
    expect(press(at(3), key)).toEqual(at(4));
    expect(press(at(12), key)).toEqual(at(12));
  });

  it.each(["ArrowLeft", "ArrowUp", "PageUp", "p", "P", "Backspace", SHIFT_SPACE])("%j goes back", (key) => {
    expect(press(at(3), key)).toEqual(at(2));
    expect(press(at(1), key)).toEqual(at(1));
  });

  it("goes to the first slide and to the last", () => {
    expect(press(at(3), "Home")).toEqual(at(1));
    expect(press(at(3), "End")).toEqual(at(12));
    expect(press(at(3, { screen: "black" }), "End")).toEqual(at(12));
  });

  it.each([
    ["f", "fullScreen"],
    ["F5", "fullScreen"],
    ["?", "help"],
    ["T", "theme"],
    ["s", "presenter"],
    ["e", "explore"],
    ["Escape", "leave"],
  ])("%s asks for %s and changes nothing", (key, effect) => {
    expect(pressKey(at(3), key, false)).toEqual({ state: at(3), effect });
  });

  it.each(["a", "Tab", "Shift", "F1", "Delete", "", "__proto__", "constructor", "toString"])(
    "%j is left to the browser",
    (key) => {
      expect(pressKey(at(3), key, false)).toBeUndefined();
      expect(pressKey(at(3), key, true)).toBeUndefined();
    },
  );
});

describe("a held key", () => {
  it.each(KEYS)("%j does nothing more, and is still ours", (key) => {
    for (const state of [at(3), at(3, { digits: "1" }), at(3, { screen: "black" })])
      expect(pressKey(state, key, true)).toEqual({ state });
  });
});

describe("a number", () => {
  it("goes to that slide with Enter, and is forgotten", () => {
    expect(press(at(3), "1")).toEqual(at(3, { digits: "1" }));
    expect(press(at(3), "1", "2", "Enter")).toEqual(at(12));
    expect(press(at(3), "0", "0", "7", "Enter")).toEqual(at(7));
    expect(press(at(3), "7", "Enter", "Enter")).toEqual(at(8));
  });

  it("is told as it was typed, where no slide has so many digits", () => {
    const typed = press(at(1), "1", "0", "0", "3");
    expect(typed.digits).toBe("1003");
    expect(pressKey(typed, "Enter", false)).toEqual({ state: typed, effect: "noSlide" });
  });

  it.each(["0", "13", "999"])("%s, which no slide has, stays, and is told", (digits) => {
    const typed = press(at(3), ...digits);
    expect(pressKey(typed, "Enter", false)).toEqual({ state: typed, effect: "noSlide" });
  });

  it("is forgotten with any other key", () => {
    expect(press(at(3), "1", "ArrowRight")).toEqual(at(4));
    expect(press(at(3), "1", "b")).toEqual(at(3, { screen: "black" }));
    expect(press(at(3), "1", "t", "Enter")).toEqual(at(4));
  });
});

describe("a slide of several pictures", () => {
  // The second slide has three.
  const of = (number: number, picture?: number, its: Partial<StageState> = {}) =>
    at(number, { count: 3, pictures: [1, 3, 1], ...(picture && { picture }), ...its });

  it("shows one after the other before the next slide", () => {
    expect(press(of(1), "ArrowRight")).toEqual(of(2));
    expect(press(of(2), "ArrowRight")).toEqual(of(2, 2));
    expect(press(of(2, 2), " ")).toEqual(of(2, 3));
    expect(press(of(2, 3), "PageDown")).toEqual(of(3));
  });

  it("is come back to at its last one, and left by its first", () => {
    expect(press(of(3), "ArrowLeft")).toEqual(of(2, 3));
    expect(press(of(2, 3), "ArrowLeft", "ArrowLeft")).toEqual(of(2));
    expect(press(of(2), "ArrowLeft")).toEqual(of(1));
  });

  it("begins with its first where it is gone to, and stays as it was under a covered screen", () => {
    expect(press(of(2, 3), "2", "Enter")).toEqual(of(2));
    expect(press(of(2, 3), "b", "ArrowRight")).toEqual(of(2, 3));
  });

  it("stays at its last one where no slide follows", () => {
    const last = at(2, { count: 2, pictures: [1, 2], picture: 2 });
    expect(press(last, "ArrowRight")).toEqual(last);
  });
});

describe("a covered screen", () => {
  it.each([
    ["b", "black"],
    [".", "black"],
    ["W", "white"],
    [",", "white"],
  ] as const)("comes with %j and goes with it", (key, screen) => {
    expect(press(at(3), key)).toEqual(at(3, { screen }));
    expect(press(at(3), key, key)).toEqual(at(3));
  });

  it("changes its colour", () => {
    expect(press(at(3), "b", "w")).toEqual(at(3, { screen: "white" }));
  });

  it("is uncovered by the first step, and by Escape before that leaves", () => {
    for (const screen of ["black", "white"] as const) {
      expect(press(at(3, { screen }), "ArrowRight")).toEqual(at(3));
      expect(press(at(3, { screen }), "ArrowLeft")).toEqual(at(3));
      expect(press(at(3, { screen }), "ArrowRight", "ArrowRight")).toEqual(at(4));
      expect(pressKey(at(3, { screen }), "Escape", false)).toEqual({ state: at(3) });
    }
  });

  it("is uncovered on the slide that was asked for", () => {
    expect(press(at(3, { screen: "black" }), "9", "Enter")).toEqual(at(9));
  });
});

describe("a slide by its number", () => {
  it.each([
    [-5, 1],
    [0, 1],
    [1, 1],
    [12, 12],
    [13, 12],
    [9999, 12],
  ])("%d is %d of 12", (asked, number) => {
    expect(goToSlide(at(3, { digits: "4", screen: "white" }), asked)).toEqual(at(number));
  });

  it("is always one that there is, and no key moves by more than it says", () => {
    const keys = fc.oneof(fc.constantFrom(...KEYS), anyText);
    fc.assert(
      fc.property(states, keys, fc.boolean(), (state, key, isRepeat) => {
        const next = pressKey(state, key, isRepeat)?.state ?? state;
        expect(next.number).toBeGreaterThanOrEqual(1);
        expect(next.number).toBeLessThanOrEqual(state.count);
        expect(next.count).toBe(state.count);
        expect(next.digits).toMatch(/^\d{0,6}$/);
        const isJump = key === "Home" || key === "End" || (key === "Enter" && state.digits !== "");
        if (!isJump) expect(Math.abs(next.number - state.number)).toBeLessThanOrEqual(1);
        if (isRepeat) expect(next).toEqual(state);
      }),
    );
  });

  it("is where it was after a step there and back, but at the ends", () => {
    expect(step(step(at(5), 1), -1)).toEqual(at(5));
    expect(step(step(at(12), 1), -1)).toEqual(at(11));
  });
});
