import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SLIDE_MODES } from "@/url-state/presentPaths";
import { formatPresentQuery, PRINTS, type PresentQuery, parsePresentQuery } from "@/url-state/presentQuery";
import { anyText } from "./arbitraries";

const queries: fc.Arbitrary<PresentQuery> = fc.record(
  {
    theme: fc.constantFrom("light" as const, "dark" as const),
    autoplay: fc.integer({ min: 3, max: 600 }),
    asked: fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      // As addresses are: in small letters.
      .filter((text) => [...text].length <= 40 && text === text.toLowerCase()),
    n: fc.integer({ min: 1, max: 999 }),
    picture: fc.integer({ min: 2, max: 99 }),
    as: fc.constantFrom(...SLIDE_MODES, "edit" as const, "handout" as const),
    print: fc.constantFrom(...PRINTS),
    draft: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
  },
  { requiredKeys: [] },
);

describe("the query of an address below /present/", () => {
  it("is read as it was written, whatever it says", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parsePresentQuery(formatPresentQuery(query))).toEqual(query);
      }),
    );
  });

  it("is empty where it says nothing", () => {
    expect(formatPresentQuery({})).toBe("");
    expect(parsePresentQuery("")).toEqual({});
    expect(parsePresentQuery("?")).toEqual({});
  });

  it.each<[string, PresentQuery]>([
    ["?theme=light", { theme: "light" }],
    ["THEME=Dark", { theme: "dark" }],
    ["?theme=blue", {}],
    ["?autoplay=3", { autoplay: 3 }],
    ["?autoplay=2", { badAutoplay: "2" }],
    ["?autoplay=601", { badAutoplay: "601" }],
    ["?autoplay=1e2", { badAutoplay: "1e2" }],
    ["?autoplay=20.5", { badAutoplay: "20.5" }],
    ["?autoplay=", { badAutoplay: "" }],
    ["?picture=2", { picture: 2 }],
    ["?picture=1", {}],
    ["?n=0", {}],
    ["?n=007", { n: 7 }],
    ["?n=99999", {}],
    ["?as=edit&n=2", { as: "edit", n: 2 }],
    ["?as=admin", {}],
    ["?as=handout&print=slides", { as: "handout", print: "slides" }],
    ["?PRINT=Handout", { print: "handout" }],
    ["?print=notes", {}],
    ["?print=", {}],
    ["?draft=my-own", { draft: "my-own" }],
    ["?draft=../x", {}],
    ["?asked=", {}],
    ["?asked=13", { asked: "13" }],
    ["?utm=x&theme=light", { theme: "light" }],
    ["?theme=%E0%A4&autoplay=10", { autoplay: 10 }],
  ])("%s gives what can be used of it", (search, query) => {
    expect(parsePresentQuery(search)).toEqual(query);
  });

  it("is read without a throw, whatever it holds, and what was read can be written", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("", "asked=", "draft=", "n="), (text, key) => {
        const query = parsePresentQuery(`?${key}${text}`);
        expect(parsePresentQuery(formatPresentQuery(query))).toEqual(query);
      }),
    );
    const { asked } = parsePresentQuery(`?asked=a${encodeURIComponent("🎉".repeat(60))}`);
    expect(asked).toBe(`a${"🎉".repeat(39)}`);
  });
});
