// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { readPress } from "@/features/map/later/readPress";

/** A frame with marks whose middles lie so far to the right of the press, in CSS pixels. */
function frameWith(marks: Record<string, number>) {
  const frame = document.createElement("div");
  for (const [id, away] of Object.entries(marks)) {
    const mark = document.createElement("a");
    mark.dataset.city = id;
    mark.getBoundingClientRect = () => new DOMRect(PRESS.clientX + away - 10, PRESS.clientY - 10, 20, 20);
    const label = document.createElement("span");
    label.dataset.label = "";
    mark.append(label);
    frame.append(mark);
  }
  document.body.replaceChildren(frame);
  return frame;
}

const PRESS = { clientX: 300, clientY: 200 };

function press(frame: HTMLElement, selector: string, more: MouseEventInit = {}) {
  let read: ReturnType<typeof readPress>;
  frame.addEventListener("click", (event) => {
    read = readPress(event, frame);
  });
  frame
    .querySelector(selector)
    ?.dispatchEvent(new MouseEvent("click", { ...PRESS, detail: 1, bubbles: true, ...more }));
  return read;
}

describe("a press", () => {
  it("means all marks whose middles lie within 12 pixels, the nearest first", () => {
    const frame = frameWith({ far: 12.5, last: 12, near: -2, second: 7 });
    expect(press(frame, "[data-city=last]")?.cities).toEqual(["near", "second", "last"]);
  });

  it("means both of two cities at one point", () => {
    expect(press(frameWith({ one: 0, other: 0 }), "[data-city=other]")?.cities).toEqual(["one", "other"]);
  });

  it("means the mark itself where no other lies so near", () => {
    expect(press(frameWith({ one: 1, other: 13 }), "[data-city=one]")).toBeUndefined();
  });

  it("on a name means the city that it tells", () => {
    expect(press(frameWith({ one: 0, other: 4 }), "[data-city=one] [data-label]")).toBeUndefined();
  });

  it.each([{ detail: 0 }, { ctrlKey: true }, { shiftKey: true }, { button: 1 }])(
    "asks nothing where it comes from a key or wants a new tab: %o",
    (more) => {
      expect(press(frameWith({ one: 0, other: 4 }), "[data-city=one]", more)).toBeUndefined();
    },
  );
});
