import { beforeEach, describe, expect, it } from "vitest";
import { keepPlace, readPlaces, storePlaces } from "@/app/keptPlaces";
import type { Place } from "@/app/place";
import { nameEntry, readEntry } from "@/url-state/historyEntry";

const place = (text: number): Place => ({ scrolled: { text, document: 0 }, opened: [2] });

beforeEach(() => {
  sessionStorage.clear();
  window.history.replaceState(null, "", "/");
});

describe("places that a tab keeps", () => {
  it("are there for the next document, the last sixty of them", () => {
    const places = readPlaces();
    for (let at = 0; at < 70; at += 1) keepPlace(places, `entry${at}`, place(at));
    keepPlace(places, "entry20", { ...place(5), link: { href: "/cities/liege/", nth: 1 } });
    storePlaces(places);
    const kept = readPlaces();
    expect(kept.size).toBe(60);
    expect(kept.has("entry9")).toBe(false);
    expect(kept.get("entry69")).toEqual(place(69));
    expect([...kept].at(-1)).toEqual(["entry20", { ...place(5), link: { href: "/cities/liege/", nth: 1 } }]);
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
    expect(readPlaces().size).toBe(0);
  });

  it("are read without what is no number, and without a link that is none", () => {
    const written = {
      scrolled: { text: "300", document: -1, list: 40, [`${"x".repeat(50)}`]: 3 },
      opened: [1, "2", null, -3],
      link: { href: 4, nth: "0" },
    };
    sessionStorage.setItem("atlas-places", JSON.stringify([["a", written]]));
    expect(readPlaces().get("a")).toEqual({ scrolled: { list: 40 }, opened: [1] });
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
