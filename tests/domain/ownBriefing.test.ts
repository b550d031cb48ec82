import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BriefingProblem, parseOwnBriefing, toBriefingContent } from "@/domain/ownBriefing";
import { parseBriefingText } from "@/domain/parseBriefingText";
import { plainText } from "@/domain/plainText";
import { anyBriefing, ownBriefing, passage, slide } from "./ownBriefings";
import { replaceAt } from "./replaceAt";

/** The sound briefing as in a file, with another value at one place. */
const fileWith = (path: (string | number)[], value: unknown) =>
  replaceAt(toBriefingContent(ownBriefing), path, value);

function problemsOf(content: unknown): BriefingProblem[] {
  const result = parseOwnBriefing(content);
  if (result.kind !== "broken") throw new Error(`is ${result.kind}`);
  return result.problems;
}

describe("a briefing from a file or a link", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const read = parseBriefingText(JSON.stringify(toBriefingContent(briefing)));
        expect(read).toEqual({ kind: "read", briefing });
      }),
    );
  });

  it("never throws, whatever there is", () => {
    const keys = { format: "belgian-city-partnerships/briefing", version: 1 };
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (content) => {
        parseOwnBriefing(content);
        parseOwnBriefing({ ...keys, ...(typeof content === "object" ? content : { slides: content }) });
        parseOwnBriefing(fileWith(["slides"], content));
        parseOwnBriefing(fileWith(["slides", 1], content ?? 0));
        parseOwnBriefing(fileWith(["slides", 1, "show"], content ?? 0));
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseBriefingText(text)));
  });

  it.each([null, 3, "text", [], {}, { format: "another" }])("is none in %j", (content) => {
    expect(parseOwnBriefing(content)).toEqual({ kind: "foreign" });
  });

  it("of a newer version is told as such, whatever is in it", () => {
    expect(parseOwnBriefing(fileWith(["version"], 2))).toEqual({ kind: "newer", version: 2 });
    expect(problemsOf(fileWith(["version"], "1"))).toEqual([{ field: "version", fault: "wrong-version" }]);
  });

  it.each<[(string | number)[], unknown, BriefingProblem]>([
    [["title"], undefined, { field: "title", fault: "missing" }],
    [["title"], 3, { field: "title", fault: "not-text" }],
    [["title"], "x".repeat(121), { field: "title", fault: "too-long", limit: 120 }],
    [["locale"], "es", { field: "locale", fault: "not-word" }],
    [["date"], "2026-02-30", { field: "date", fault: "not-date" }],
    [["date"], "2026-02", { field: "date", fault: "not-date" }],
    [["minutes"], 0, { field: "minutes", fault: "out-of-range" }],
    [["minutes"], 2.5, { field: "minutes", fault: "out-of-range" }],
    [["minutes"], "12", { field: "minutes", fault: "not-number" }],
    [["slides"], {}, { field: "slides", fault: "not-list" }],
    [["slides"], [], { field: "slides", fault: "too-few" }],
    [
      ["slides"],
      Array.from({ length: 201 }, () => slide("Again")),
      { field: "slides", fault: "too-many", limit: 200 },
    ],
    [["slides", 1], 3, { slide: 2, field: "slide", fault: "not-object" }],
    [["slides", 1, "kind"], "end", { slide: 2, field: "kind", fault: "not-word" }],
    [["slides", 1, "text"], undefined, { slide: 2, field: "text", fault: "missing" }],
    [
      ["slides", 1, "text"],
      [passage("Short."), passage("x".repeat(2001))],
      { slide: 2, field: "text", paragraph: 2, fault: "too-long", limit: 2000 },
    ],
    [
      ["slides", 2, "notes"],
      Array.from({ length: 21 }, () => passage("Again.")),
      { slide: 3, field: "notes", fault: "too-many", limit: 20 },
    ],
    [["slides", 0, "show", "cities"], ["No Id"], { slide: 1, field: "show", fault: "not-id" }],
    [["slides", 0, "show", "partnerships"], ["ghent"], { slide: 1, field: "show", fault: "not-id" }],
    [["slides", 0, "show", "from"], 20144, { slide: 1, field: "show", fault: "out-of-range" }],
    [["slides", 0, "show", "frames"], { us: 3 }, { slide: 1, field: "show", fault: "not-object" }],
    [
      ["slides", 0, "show"],
      { cities: [], partnerships: [], programs: [], from: 2015, to: 2014 },
      { slide: 1, field: "show", fault: "reversed" },
    ],
  ])("is told what is wrong at %j", (path, value, problem) => {
    expect(problemsOf(fileWith(path, value))).toEqual([problem]);
  });

  it("has all its problems told at once", () => {
    const content = replaceAt(fileWith(["title"], 3), ["slides", 2, "kind"], "end");
    expect(problemsOf(content).map(({ slide: number, field }) => [number, field])).toEqual([
      [undefined, "title"],
      [3, "kind"],
    ]);
  });

  it("loses what does not belong there, and keeps the rest", () => {
    const content = replaceAt(fileWith(["comment"], "mine"), ["slides", 0, "color"], "red");
    expect(parseOwnBriefing(content)).toEqual({ kind: "read", briefing: ownBriefing });
  });

  it("has paragraphs without anything to see left out", () => {
    const content = fileWith(["slides", 0, "text"], [passage("\u200b "), passage("Words.")]);
    const read = parseOwnBriefing(content);
    expect(read.kind === "read" && read.briefing.slides[0]?.text).toEqual([passage("Words.")]);
  });

  it("may be a text with a mark before it, and says where it is no JSON", () => {
    expect(parseBriefingText(`\ufeff${JSON.stringify(toBriefingContent(ownBriefing))}`).kind).toBe("read");
    expect(parseBriefingText("{").kind).toBe("not-json");
    expect(parseBriefingText(" ".repeat(20_000_001)).kind).toBe("too-large");
  });
});

describe("a plain text", () => {
  it.each([
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["one\ntwo\u2028three", "one two three"],
    ["a\u202etxt.exe", "atxt.exe"],
    ["a\u0000b\u200bc\ud800d\u{e0041}", "abcd"],
    ["👩‍👧 می‌خواهم ❤️", "👩‍👧 می‌خواهم ❤️"],
    [" \u200d ", ""],
  ])("of %j is %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it("is plain already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});
