import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openStageChannel, parseStageMessage, type StageMessage } from "@/features/presentation/stageChannel";

afterEach(() => vi.unstubAllGlobals());

const messages: StageMessage[] = [
  { type: "hello", from: "stage" },
  { type: "hello", from: "presenter" },
  { type: "bye", from: "stage" },
  { type: "state", from: "stage", number: 3, screen: "black" },
  { type: "show", from: "presenter", number: 1, screen: "slide" },
  { type: "away", from: "stage" },
  { type: "away", from: "stage", isLeaving: true },
  {
    type: "state",
    from: "stage",
    number: 3,
    screen: "slide",
    look: { width: 1024, height: 768, theme: "light", zoom: { x: 0, y: 1, scale: 4 }, run: { before: 1 } },
  },
  { type: "point", from: "presenter", at: { x: 0, y: 1 } },
  { type: "point", from: "presenter" },
  { type: "zoom", from: "presenter", zoom: { x: 0.5, y: 0.5, scale: 2 } },
  { type: "zoom", from: "presenter" },
  { type: "theme", from: "presenter", theme: "dark" },
  { type: "clock", from: "presenter", run: { before: 5, since: 7 } },
  { type: "back", from: "presenter" },
];

describe("a message between windows", () => {
  it.each(messages)("$type from $from is understood", (message) => {
    expect(parseStageMessage({ version: 1, ...message })).toEqual(message);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "hello"],
    ["a list", [1]],
    ["another version", { version: 2, type: "hello", from: "stage" }],
    ["no version", { type: "hello", from: "stage" }],
    ["another sender", { version: 1, type: "hello", from: "extension" }],
    ["another type", { version: 1, type: "close", from: "stage", number: 1, screen: "slide" }],
    [
      "a state of the presenter",
      { version: 1, type: "state", from: "presenter", number: 1, screen: "slide" },
    ],
    ["a wish of the stage", { version: 1, type: "show", from: "stage", number: 1, screen: "slide" }],
    ["slide 0", { version: 1, type: "show", from: "presenter", number: 0, screen: "slide" }],
    ["half a slide", { version: 1, type: "show", from: "presenter", number: 1.5, screen: "slide" }],
    ["a number as a text", { version: 1, type: "show", from: "presenter", number: "1", screen: "slide" }],
    ["no number", { version: 1, type: "show", from: "presenter", number: Number.NaN, screen: "slide" }],
    ["another screen", { version: 1, type: "show", from: "presenter", number: 1, screen: "red" }],
    ["a point beside the window", { version: 1, type: "point", from: "presenter", at: { x: 1.1, y: 0 } }],
    ["a point of the stage", { version: 1, type: "point", from: "stage", at: { x: 0, y: 0 } }],
    ["half a point", { version: 1, type: "point", from: "presenter", at: { x: 0 } }],
    ["too large", { version: 1, type: "zoom", from: "presenter", zoom: { x: 0, y: 0, scale: 9 } }],
    ["no colours", { version: 1, type: "theme", from: "presenter", theme: "red" }],
    ["a clock of the past", { version: 1, type: "clock", from: "presenter", run: { before: -1 } }],
    ["the presenter on the map", { version: 1, type: "away", from: "presenter" }],
    ["no screen", { version: 1, type: "show", from: "presenter", number: 1 }],
  ])("that is %s is none", (_case, content) => {
    expect(parseStageMessage(content)).toBeUndefined();
  });

  it("is checked without a throw, whatever was sent, and holds nothing else", () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withDate: true, withNullPrototype: true }), (content) => {
        expect(parseStageMessage(content)).toBeUndefined();
      }),
    );
    expect(parseStageMessage({ version: 1, ...messages[3], html: "<b>" })).toEqual(messages[3]);
  });
});

it("a state is understood without what nobody can use of how it looks", () => {
  const state = { type: "state", from: "stage", number: 3, screen: "slide" };
  for (const look of [7, null, { width: 0, height: 5, theme: "dark" }, { width: 1, height: 1, theme: "red" }])
    expect(parseStageMessage({ version: 1, ...state, look })).toEqual(state);
});

describe("the channel of a briefing", () => {
  it("is not there where the browser cannot link windows, or refuses to", () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    expect(openStageChannel("x", () => {})).toBeUndefined();
    vi.stubGlobal("BroadcastChannel", function refuse() {
      throw new DOMException("No", "SecurityError");
    });
    expect(openStageChannel("x", () => {})).toBeUndefined();
  });

  it("hears the windows of the same briefing alone, and what is understood alone", async () => {
    const heard = vi.fn();
    const mine = openStageChannel("x", heard);
    const same = openStageChannel("x", () => {});
    const other = openStageChannel("y", () => {});
    const raw = new BroadcastChannel("belgian-city-partnerships:x");
    other?.send({ type: "bye", from: "stage" });
    raw.postMessage({ version: 9, type: "hello", from: "stage" });
    same?.send({ type: "state", from: "stage", number: 2, screen: "white" });
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(heard.mock.calls).toEqual([[{ type: "state", from: "stage", number: 2, screen: "white" }]]);
    for (const channel of [mine, same, other, raw]) channel?.close();
  });
});
