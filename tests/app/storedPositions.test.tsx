import { beforeEach, describe, expect, it } from "vitest";
import type { ReadingPosition } from "@/app/readingPosition";
import { keepPosition, readPositions, storePositions } from "@/app/storedPositions";
import { nameEntry, readEntry } from "@/url-state/historyEntry";

const position = (text: number): ReadingPosition => ({ scrolled: { text, document: 0 }, opened: [2] });

beforeEach(() => {
  sessionStorage.clear();
  window.history.replaceState(null, "", "/");
});

describe("positions that a tab keeps", () => {
  it("are there for the next document, the last sixty of them", () => {
    const positions = readPositions();
    for (let at = 0; at < 70; at += 1) keepPosition(positions, `entry${at}`, position(at));
    keepPosition(positions, "entry20", {
      ...position(5),
      link: { href: "/cities/liege/", isInText: false, nth: 1 },
    });
    storePositions(positions);
    const kept = readPositions();
    expect(kept.size).toBe(60);
    expect(kept.has("entry9")).toBe(false);
    expect(kept.get("entry69")).toEqual(position(69));
    expect([...kept].at(-1)).toEqual([
      "entry20",
      { ...position(5), link: { href: "/cities/liege/", isInText: false, nth: 1 } },
    ]);
  });

  it.each([
    "",
    "{",
    "null",
    "7",
    '"text"',
    '{"entry":{}}',
    "[null]",
    "[[]]",
    '[["a"]]',
    '[["a",null]]',
    '[["A!",{"scrolled":{},"opened":[]}]]',
    '[["a",{"scrolled":[],"opened":{}}]]',
    '[["a",{"scrolled":null,"opened":[]}]]',
  ])("are left out where something else stands there: %s", (text) => {
    sessionStorage.setItem("atlas-places", text);
    expect(readPositions().size).toBe(0);
  });

  it("are read without what is no number, and without a link that is none", () => {
    const written = {
      scrolled: { text: "300", document: -1, list: 40, [`${"x".repeat(50)}`]: 3 },
      opened: [1, "2", null, -3],
      link: { href: 4, nth: "0" },
    };
    sessionStorage.setItem("atlas-places", JSON.stringify([["a", written]]));
    expect(readPositions().get("a")).toEqual({ scrolled: { list: 40 }, opened: [1] });
  });
});

describe("an entry of the history", () => {
  it("is read by the name that it was given, and by no other", () => {
    expect(readEntry()).toBeUndefined();
    const name = nameEntry();
    expect(readEntry()).toBe(name);
    for (const state of [{ entry: 7 }, { entry: "<b>" }, "text", { other: name }]) {
      window.history.replaceState(state, "");
      expect(readEntry()).toBeUndefined();
    }
  });
});
