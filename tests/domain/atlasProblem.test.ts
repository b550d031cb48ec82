import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "@/domain/atlasAddress";
import { formatProblem, quote, shorten } from "@/domain/atlasProblem";
import { nearestWord } from "@/domain/nearestWord";

const ESCAPE = "\u001b";
const RIGHT_TO_LEFT = "\u202e";

describe("a problem in the terminal", () => {
  it("says where and what, then the remedy", () => {
    expect(
      formatProblem({
        file: "cities.json",
        record: "antwerp",
        field: "coordinates.lat",
        problem: "is 95, which is too large.",
        remedy: "Write a number of at most 85.",
      }),
    ).toBe(
      "cities.json › antwerp › coordinates.lat: is 95, which is too large.\n  → Write a number of at most 85.",
    );
  });

  it("leaves out what is empty", () => {
    const problem = {
      file: "cities.json",
      record: "whole file",
      field: "",
      problem: "is missing.",
      remedy: "Add it.",
    };
    expect(formatProblem(problem)).toBe("cities.json › whole file: is missing.\n  → Add it.");
  });

  it("cannot steer the terminal", () => {
    const evil = `${ESCAPE}[2J${RIGHT_TO_LEFT}\r\n\u2028x`;
    const text = formatProblem({ file: evil, record: evil, field: evil, problem: evil, remedy: evil });
    expect(text).toBe("[2Jx › [2Jx › [2Jx: [2Jx\n  → [2Jx");
  });
});

describe("a quoted value", () => {
  it.each<[unknown, string]>([
    ["Liège", '"Liège"'],
    [`a${ESCAPE}[31mb\nc`, '"a[31mbc"'],
    ["x".repeat(10_000), `"${"x".repeat(59)}…"`],
    [null, "null"],
    [false, "false"],
    [4.5, "4.5"],
    [[1], "a list"],
    [{ a: 1 }, "an object"],
    [undefined, "undefined"],
  ])("of %j", (value, expected) => {
    expect(quote(value)).toBe(expected);
  });

  it("never has more than 60 characters or one that steers a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(Array.from(shorten(text)).length).toBeLessThanOrEqual(60);
        expect(shorten(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe("an address", () => {
  const content = {
    about: { title: {}, introduction: [{ id: "claim-a" }] },
    cities: [{ id: "antwerp", claims: [{ id: "claim-b", text: { en: "" } }, { text: {} }] }, { id: 5 }, "x"],
  };

  it.each<[(string | number)[], string]>([
    [["cities", 0, "coordinates", "lat"], "cities.json › antwerp › coordinates.lat"],
    [["cities", 0, "claims", 0, "text", "en"], "cities.json › claim-b › text.en"],
    [["cities", 0, "claims", 1, "text"], "cities.json › antwerp › claims.1.text"],
    [["cities", 0, "id"], "cities.json › antwerp › id"],
    [["cities", 1, "id"], "cities.json › index 1 › id"],
    [["cities", 2], "cities.json › index 2 › (all of it)"],
    [["cities", 9, "names", "en"], "cities.json › index 9 › names.en"],
    [["about", "title", "en"], "about.json › about › title.en"],
    [["about", "introduction", 0, "citations"], "about.json › claim-a › citations"],
    [["about"], "about.json › about › (all of it)"],
  ])("of %j is %s", (path, expected) => {
    const { file, record, field } = addressOf(content, path);
    expect(`${file} › ${record} › ${field}`).toBe(expected);
  });
});

describe("the nearest word", () => {
  const ids = ["antwerp", "liege", "san-diego", "college-station", "molenbeek", "bryan", "mons"];

  it.each([
    ["antwerpen", "antwerp"],
    ["Liège", "liege"],
    ["sandiego", "san-diego"],
    ["san", undefined],
    ["molenbeek-saint-jean", "molenbeek"],
    ["bryn", "bryan"],
    ["bonn", undefined],
    ["msno", undefined],
    ["omns", "mons"],
    ["xanadu", undefined],
    ["", undefined],
  ])("to %j is %j", (word, expected) => {
    expect(nearestWord(word, ids)).toBe(expected);
  });

  it("is the word itself where it is known", () => {
    fc.assert(fc.property(fc.constantFrom(...ids), (id) => nearestWord(id, ids) === id));
  });

  it("is sought for a word of any length", () => {
    expect(nearestWord("x".repeat(5_000_000), ids)).toBeUndefined();
  });
});
