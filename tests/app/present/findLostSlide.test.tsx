import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findLostSlide } from "@/app/present/findLostSlide";
import { DataError } from "@/data/fetchJson";
import { frozenBriefings } from "../../fixtures/frozenBriefings";

const loadInstead = vi.hoisted(() => vi.fn());
vi.mock("@/url-state/location", async (original) => ({ ...(await original<object>()), loadInstead }));

function stubFetch(answer: () => Response) {
  const fetch = vi.fn(async (_address: string) => answer());
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

beforeEach(() => {
  loadInstead.mockReset();
  stubFetch(() => new Response(JSON.stringify(frozenBriefings)));
});
afterEach(() => vi.unstubAllGlobals());

const at = (path: string) => window.history.replaceState(null, "", path);

describe("an address of a slide that there is not", () => {
  it.each([
    ["/present/twenty-years/99/", "/present/twenty-years/12/?asked=99"],
    ["/present/twenty-years/0/", "/present/twenty-years/1/?asked=0"],
    ["/present/twenty-years/-3/", "/present/twenty-years/1/?asked=-3"],
    ["/present/vilvoorde-columbus/last/", "/present/vilvoorde-columbus/1/?asked=last"],
    ["/present/vilvoorde-columbus/6/notes/", "/present/vilvoorde-columbus/5/?asked=6"],
    ["/present/Twenty-Years/1e9/", "/present/twenty-years/1/?asked=1e9"],
    ["/present/twenty-years/%22%3E%3Cb%3E/", "/present/twenty-years/1/?asked=%22%3E%3Cb%3E"],
    [
      "/present/twenty-years/9999999999999999999999/",
      "/present/twenty-years/12/?asked=9999999999999999999999",
    ],
  ])("%s leads to the nearest", async (path, target) => {
    at(path);
    expect(await findLostSlide()).toBe(true);
    expect(loadInstead).toHaveBeenCalledExactlyOnceWith(target);
  });

  it.each(["/present/twenty-years/3/film/", "/present/twenty-years/3/stage/"])(
    "%s leads to the slide that it names, without a word",
    async (path) => {
      at(path);
      expect(await findLostSlide()).toBe(true);
      expect(loadInstead).toHaveBeenCalledExactlyOnceWith("/present/twenty-years/3/");
    },
  );

  it.each(["/present/twenty-years/3/handout/", "/Present/Twenty-Years/handout"])(
    "%s leads to the handout",
    async (path) => {
      at(path);
      expect(await findLostSlide()).toBe(true);
      expect(loadInstead).toHaveBeenCalledExactlyOnceWith("/present/twenty-years/handout/");
    },
  );

  it.each([
    "/present/twenty-years/handout/",
    "/present/no-such-briefing/handout/",
    "/present/",
    "/present/own/",
    "/present/no-such-briefing/3/",
    "/cities/present/",
    "/present/a%20b/1/",
  ])("%s leads nowhere", async (path) => {
    at(path);
    expect(await findLostSlide()).toBe(false);
    expect(loadInstead).not.toHaveBeenCalled();
  });

  it("leads nowhere where the briefings cannot be had", async () => {
    at("/present/twenty-years/99/");
    for (const response of [
      new Response("", { status: 404 }),
      new Response("<!doctype html>"),
      new Response("{}"),
      new Response(JSON.stringify(frozenBriefings).slice(0, -20)),
    ]) {
      stubFetch(() => response);
      await expect(findLostSlide()).rejects.toBeInstanceOf(DataError);
    }
    expect(loadInstead).not.toHaveBeenCalled();
  });

  it("asks for the briefings of its language", async () => {
    const fetch = stubFetch(() => new Response("", { status: 404 }));
    at("/nl/present/twenty-years/99/");
    await expect(findLostSlide()).rejects.toThrow("answered 404");
    expect(fetch).toHaveBeenCalledExactlyOnceWith("/data/briefings.nl.json");
  });
});
