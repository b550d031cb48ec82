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
