import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "@/domain/locale";
import { FIXED_PAGES, type Page } from "@/domain/page";
import { formatPath, parsePath } from "@/url-state/paths";
import { fullPageOf, selectPage } from "@/url-state/selectPage";

const PATHS: [Page, string][] = [
  [{ kind: "home" }, ""],
  [{ kind: "belgium" }, "belgium/"],
  [{ kind: "exchanges" }, "exchanges/"],
  [{ kind: "cities" }, "cities/"],
  [{ kind: "cities", part: 2 }, "cities/2/"],
  [{ kind: "partnerships" }, "partnerships/"],
  [{ kind: "programs" }, "programs/"],
  [{ kind: "programs", part: 120 }, "programs/120/"],
  [{ kind: "outcomes" }, "outcomes/"],
  [{ kind: "timeline" }, "timeline/"],
  [{ kind: "compare" }, "compare/"],
  [{ kind: "sources" }, "sources/"],
  [{ kind: "about" }, "about/"],
  [{ kind: "licences" }, "licences/"],
  [{ kind: "not-found" }, "404/"],
  [{ kind: "city", id: "liege" }, "cities/liege/"],
  [{ kind: "partnership", id: "vilvoorde--columbus" }, "partnerships/vilvoorde--columbus/"],
  [{ kind: "program", id: "ivlp" }, "programs/ivlp/"],
];

const PREFIXES: Record<Locale, string> = { en: "/", nl: "/nl/", fr: "/fr/", de: "/de/" };

const cases = LOCALES.flatMap((locale) =>
  PATHS.map(([page, path]) => ({ locale, page, path: PREFIXES[locale] + path })),
);

describe("the path of a page", () => {
  it.each(cases)("is $path", ({ locale, page, path }) => {
    expect(formatPath(page, locale)).toBe(path);
    expect(parsePath(path)).toEqual({ locale, page });
  });

  it.each(cases)("is $path below /embed of its embed", ({ locale, page, path }) => {
    expect(formatPath(page, locale, true)).toBe(`/embed${path}`);
    expect(parsePath(`/embed${path}`)).toEqual({ locale, page, isEmbed: true });
  });

  it("is listed above for every page that an atlas always has", () => {
    const listed = PATHS.map(([{ kind }]) => kind);
    expect(listed).toEqual(expect.arrayContaining([...FIXED_PAGES]));
  });

  it.each([
    ["/cities/antwerp", "/cities/antwerp/"],
    ["/Cities/ANTWERP/", "/cities/antwerp/"],
    ["/FR/Cities/Liege", "/fr/cities/liege/"],
    ["//cities//antwerp//", "/cities/antwerp/"],
    ["", "/"],
    ["/nl", "/nl/"],
    ["/About", "/about/"],
    ["/Cities", "/cities/"],
    ["/cities/1/", "/cities/"],
  ])("is understood when it is spelled %j", (spelled, canonical) => {
    const { page, locale } = parsePath(spelled);
    expect(formatPath(page, locale)).toBe(canonical);
  });

  it.each([
    "/cities/2/more/",
    "/exchanges/antwerp/",
    "/timeline/0/",
    "/timeline/1000000/",
    "/outcomes/-2/",
    "/cities/antwerp/more/",
    "/cities/li%C3%A8ge/",
    "/cities/liège/",
    "/cities/a b/",
    "/cities/../about/",
    "/about/more/",
    "/en/",
    "/en/about/",
    "/es/about/",
    "/nl/fr/",
    "/constructor/",
    "/__proto__/",
    "/toString/x/",
    "/index.html",
    "/city/antwerp/",
    "/embed/embed/",
    "/nl/embed/",
    "/embed/en/",
  ])("is not found at %s", (path) => {
    expect(parsePath(path).page).toEqual({ kind: "not-found" });
  });
});

describe("selecting a page", () => {
  const state = {
    locale: "nl" as const,
    page: { kind: "home" as const },
    be: { zoom: 8, lat: 50.5, lng: 4 },
    us: { zoom: 4, lat: 39, lng: -98 },
    theme: "dark" as const,
  };

  it("keeps language and theme and drops both cameras", () => {
    expect(selectPage(state, { kind: "city", id: "genk" })).toStrictEqual({
      locale: "nl",
      theme: "dark",
      page: { kind: "city", id: "genk" },
    });
  });

  it("stays in the embed with what it was asked to leave out", () => {
    const embed = { ...state, isEmbed: true as const, hidesPanel: true as const, waitsForTap: true as const };
    expect(selectPage(embed, { kind: "about" })).toStrictEqual({
      locale: "nl",
      theme: "dark",
      page: { kind: "about" },
      isEmbed: true,
      hidesPanel: true,
      waitsForTap: true,
    });
  });

  it("leaves the state that it was given as it was", () => {
    const before = structuredClone(state);
    selectPage(state, { kind: "about" });
    expect(state).toEqual(before);
  });
});

describe("the full page of an embed", () => {
  it("keeps everything but how the embed is framed", () => {
    const view = {
      locale: "fr" as const,
      page: { kind: "city" as const, id: "genk" },
      be: { zoom: 8, lat: 50.5, lng: 4 },
      programs: ["ivlp"],
      hidesLines: true as const,
      theme: "dark" as const,
      view: "atlantic" as const,
      q: "imam",
    };
    const frame = { isEmbed: true, hidesControls: true, hidesPanel: true, waitsForTap: true } as const;
    expect(fullPageOf({ ...view, ...frame })).toStrictEqual(view);
  });
});
