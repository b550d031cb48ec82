import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineAndColumn } from "../../scripts/json/lineAndColumn";
import { scanJson } from "../../scripts/json/scanJson";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("a scan of JSON", () => {
  it.each<[slip: string, text: string, place: string, problem: string]>([
    ["a comma before the end", '{\n "a": 1,\n}', "3:1", "comma or a colon before the closing }"],
    ["a comma before the end of a list", "[1,]", "1:4", "before the closing ]"],
    ["two commas", "[1,,2]", "1:4", "comma too many"],
    ["no comma between keys", '{\n "a": 1\n "b": 2\n}', "3:2", "comma is missing"],
    ["no comma between items", '["a" "b"]', "1:6", "comma is missing"],
    ["no colon", '{"a" 1}', "1:6", "colon is missing"],
    ["no value", '{"a": }', "1:7", "before the closing }"],
    ["no quote at the end of a line", '{\n "a": "text,\n "b": 1\n}', "2:13", "line break or a tab"],
    ["no quote at all", '{"a": "text', "1:12", "not closed"],
    ["a backslash", '{"a": "C:\\Users"}', "1:10", "backslash"],
    ["single quotes", "{'a': 1}", "1:2", "straight double quote"],
    ["curly quotes", '{"a": “text”}', "1:7", "straight double quote"],
    ["a key without quotes", "{a: 1}", "1:2", "key must stand here"],
    ["a value without quotes", '{"a": text}', "1:7", "is not a value"],
    ["Python's words", '{"a": True}', "1:7", "is not a value"],
    ["a number with a leading zero", '{"a": 051}', "1:7", "is not a value"],
    ["a decimal comma", '{"a": 51,22}', "1:10", "key must stand here"],
    ["a comment", '{\n // note\n "a": 1}', "2:2", "comment"],
    ["a merge conflict", '{\n<<<<<<< HEAD\n "a": 1}', "2:1", "merge conflict"],
    ["a bracket that is not closed", '{\n "a": [1, 2\n', "3:1", "[ of line 2"],
    ["the wrong bracket", '{"a": [1, 2}', "1:12", "[ of line 1 should be closed"],
    ["a bracket too many", "{}}", "1:3", "} too many"],
    ["a second value", '{"a": 1}\n{"b": 2}', "2:1", "Something follows"],
    ["nothing", " \n", "2:1", "empty"],
  ])("finds %s", (_, text, place, problem) => {
    const { error } = scanJson(text);
    expect(isJson(text)).toBe(false);
    const { line, column } = lineAndColumn(text, error?.offset ?? -1);
    expect(`${line}:${column}`).toBe(place);
    expect(error?.problem).toContain(problem);
    expect(error?.remedy).toMatch(/\S/);
  });

  it("finds keys that an object has twice, and only those", () => {
    const { error, repeatedKeys } = scanJson('[{"a": {"a": 1}, "b": "a", "\\u0061": 2}, {"a": 3}]');
    expect(error).toBeUndefined();
    expect(repeatedKeys).toEqual([{ offset: 27, key: "a" }]);
  });

  it("finds nothing in JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("", " ", "\t", "\n"), (value, space) => {
        expect(scanJson(JSON.stringify(value, undefined, space))).toEqual({ repeatedKeys: [] });
      }),
    );
  });

  it("finds an error exactly where JSON.parse does", () => {
    const slip = fc.tuple(
      fc.nat(),
      fc.nat({ max: 2 }),
      fc.constantFrom(..."{}[],:\"\\'x0-.e/ \n\u0001", "", "null"),
    );
    fc.assert(
      fc.property(fc.jsonValue(), slip, (value, [at, length, inserted]) => {
        const json = JSON.stringify(value, undefined, 1);
        const offset = at % (json.length + 1);
        const text = json.slice(0, offset) + inserted + json.slice(offset + length);
        expect(scanJson(text).error === undefined).toBe(isJson(text));
      }),
      { numRuns: 1_500 },
    );
  });

  it("does not run out of stack", () => {
    expect(scanJson("[".repeat(1_000_000)).error?.problem).toContain("The file ends");
    expect(scanJson(`"${"x".repeat(5_000_000)}"`).error).toBeUndefined();
  });
});
