import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/domain/locale";
import {
  formatPresentPath,
  type PresentPlace,
  parsePresentPath,
  SLIDE_MODES,
} from "@/url-state/presentPaths";
import { anyText } from "./arbitraries";

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join("-"))
  // The address of a reader's own briefing, which no shipped one may have.
  .filter((id) => id !== "own");

const places: fc.Arbitrary<PresentPlace> = fc.oneof(
  fc.constantFrom<PresentPlace>({ kind: "index" }, { kind: "own" }),
  fc.record({
    kind: fc.constant("slide" as const),
    briefing: slug,
    number: fc.integer({ min: 1, max: 999 }),
    mode: fc.constantFrom(...SLIDE_MODES),
  }),
  fc.record({ kind: fc.constant("handout" as const), briefing: slug }),
);

describe("an address below /present/", () => {
  it.each<[string, PresentPlace]>([
    ["/present/", { kind: "index" }],
    ["/present/own/", { kind: "own" }],
    ["/present/twenty-years/3/", { kind: "slide", briefing: "twenty-years", number: 3, mode: "stage" }],
    ["/present/twenty-years/3/notes/", { kind: "slide", briefing: "twenty-years", number: 3, mode: "notes" }],
    ["/present/twenty-years/handout/", { kind: "handout", briefing: "twenty-years" }],
    ["/present/x/12/presenter/", { kind: "slide", briefing: "x", number: 12, mode: "presenter" }],
  ])("%s is written and read", (path, place) => {
    expect(formatPresentPath(place, "en")).toBe(path);
    expect(parsePresentPath(path)).toEqual({ place, locale: "en" });
    expect(formatPresentPath(place, "fr")).toBe(`/fr${path}`);
    expect(parsePresentPath(`/fr${path}`)).toEqual({ place, locale: "fr" });
  });

  it("is read as it was written, whatever it stands for", () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...LOCALES), (place, locale) => {
        expect(parsePresentPath(formatPresentPath(place, locale))).toEqual({ place, locale });
      }),
    );
  });

  it.each([
    ["/present", "/present/"],
    ["/Present/Twenty-Years/3", "/present/twenty-years/3/"],
    ["/present/twenty-years/", "/present/twenty-years/1/"],
    ["/present/twenty-years/3/stage/", "/present/twenty-years/3/"],
    ["//present//x//2//NOTES//", "/present/x/2/notes/"],
    ["/NL/present/own", "/nl/present/own/"],
    ["/Present/X/Handout", "/present/x/handout/"],
    ["/present/x/3/handout/", "/present/x/handout/"],
  ])("is understood when it is spelled %s", (spelled, canonical) => {
    const parsed = parsePresentPath(spelled);
    if (!parsed || parsed.place.kind === "lost") throw new Error("The address is not understood.");
    expect(formatPresentPath(parsed.place, parsed.locale)).toBe(canonical);
  });

  it.each([
    ["/present/x/0/", "0"],
    ["/present/x/-1/", "-1"],
    ["/present/x/01/", "01"],
    ["/present/x/1.5/", "1.5"],
    ["/present/x/1000/", "1000"],
    ["/present/x/last/", "last"],
    ["/present/x/%C3%A9/", "é"],
    ["/present/x/%E0%A4/", "%e0%a4"],
    ["/present/x/2/film/", "2"],
    ["/present/x/0/handout/", "0"],
    ["/present/x/last/handout/", "last"],
    ["/present/x/handout/3/", "handout"],
    ["/present/x/handout/notes/", "handout"],
    ["/present/x/2/handout/more/", "2"],
    ["/present/x/2/notes/more/", "2"],
  ])("%s has no slide, and is known by what it asked for", (path, asked) => {
    expect(parsePresentPath(path)?.place).toEqual({ kind: "lost", briefing: "x", asked });
  });

  it.each([
    "",
    "/",
    "/cities/liege/",
    "/en/present/",
    "/nl/fr/present/",
    "/present/a b/",
    "/present/__proto__/",
  ])("%j is none", (path) => {
    expect(parsePresentPath(path)).toBeUndefined();
  });

  it("is read without a throw, whatever it holds, and keeps whole characters of a short text", () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isEncoded) => {
        const tail = isEncoded ? encodeURIComponent(text.replace(/[\ud800-\udfff]/g, "🎉")) : text;
        const place = parsePresentPath(`/present/x/${tail}/`)?.place;
        if (place?.kind !== "lost") return;
        expect([...place.asked].length).toBeLessThanOrEqual(40);
        expect(() => encodeURIComponent(place.asked)).not.toThrow();
      }),
    );
    const long = parsePresentPath(`/present/x/a${encodeURIComponent("🎉".repeat(60))}/`)?.place;
    expect(long).toEqual({ kind: "lost", briefing: "x", asked: `a${"🎉".repeat(39)}` });
  });
});
