import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markMatches } from "@/features/search/later/markMatches";

const marked = (text: string, found: string[], typed: string[]) =>
  markMatches(text, new Set(found), typed)
    .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
    .join("");

describe("marking what was found", () => {
  it.each([
    ["Liège", ["liege"], ["lie"], "[Liè]ge"],
    ["Lüttich", ["luttich"], ["luttich"], "[Lüttich]"],
    ["San Diego", ["diego"], ["deigo"], "San [Diego]"],
    [
      "Antwerp at San Diego State University",
      ["antwerp", "san"],
      ["antw", "san"],
      "[Antw]erp at [San] Diego State University",
    ],
    ["Straße", ["strasse"], ["stras"], "[Straße]"],
    ["Lie\u0300ge", ["liege"], ["lie"], "[Lie\u0300ge]"],
    ["Washington, D.C.", ["dc"], ["dc"], "Washington, [D.C]."],
    ["Nothing here", ["antwerp"], ["antwerp"], "Nothing here"],
    ["", ["antwerp"], ["antwerp"], ""],
  ])("in %s", (text, found, typed, expected) => {
    expect(marked(text, found, typed)).toBe(expected);
  });

  it("keeps every character of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (text, words) => {
        const pieces = markMatches(text, new Set(words), words);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});
