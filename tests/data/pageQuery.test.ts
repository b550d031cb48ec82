import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DataError } from "@/data/fetchJson";
import { indexQuery } from "@/data/indexQuery";
import { pageQuery } from "@/data/pageQuery";
import { searchTextsQuery } from "@/data/searchTextsQuery";
import { BUILD, frozenFileAt, indexReading } from "../fixtures/frozenSite";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** Answers each request with the same. */
function stubFetch(text: string, status = 200) {
  const fetch = vi.fn(async (_address: string, _init?: RequestInit) => new Response(text, { status }));
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

const textAt = (address: string) => JSON.stringify(frozenFileAt(address));
const GENK = textAt("/cities/genk/page.json");
const INDEX = textAt("/data/index.en.json");
const SEARCH = textAt("/data/search.en.json");

/** Without the second attempt, which comes later. */
const ask = {
  page: () => new QueryClient().fetchQuery({ ...pageQuery("/cities/genk/", BUILD), retry: false }),
  index: () => new QueryClient().fetchQuery({ ...indexQuery("en", BUILD), retry: false }),
  search: () => new QueryClient().fetchQuery({ ...searchTextsQuery("en"), retry: false }),
};

const changed = (text: string, change: object) => JSON.stringify({ ...JSON.parse(text), ...change });

describe("a page as data", () => {
  it("is what lies beside its document, below the base path", async () => {
    vi.stubEnv("BASE_URL", "/some/path/");
    const fetch = stubFetch(GENK);
    expect(await ask.page()).toEqual(JSON.parse(GENK));
    expect(fetch).toHaveBeenCalledExactlyOnceWith("/some/path/cities/genk/page.json", {
      signal: expect.any(AbortSignal),
    });
  });

  it("is asked for once a visit, and by itself for each page and each build", async () => {
    const fetch = stubFetch(GENK);
    const client = new QueryClient();
    await Promise.all([1, 2].map(() => client.fetchQuery(pageQuery("/cities/genk/", BUILD))));
    await client.prefetchQuery(pageQuery("/cities/genk/", BUILD));
    expect(fetch).toHaveBeenCalledOnce();
    const keys = [
      pageQuery("/cities/genk/", BUILD),
      pageQuery("/cities/liege/", BUILD),
      pageQuery("/cities/genk/", "newer"),
    ].map(({ queryKey }) => JSON.stringify(queryKey));
    expect(new Set(keys).size).toBe(3);
  });

  it.each([
    ["is a refusal", GENK, 404, "answered 404"],
    ["is a server's failure", "", 503, "answered 503"],
    ["is cut off", GENK.slice(0, -100), 200, "is not whole JSON"],
    ["is empty", "", 200, "is not whole JSON"],
    ["is a document", "<!doctype html><h1>Genk</h1>", 200, "is not whole JSON"],
    ["is of another build", changed(GENK, { build: "newer" }), 200, "is no page of the build"],
    ["is of no build", changed(GENK, { build: undefined }), 200, "is no page of the build"],
    ["has no view", changed(GENK, { view: null }), 200, "is no page of the build"],
    ["has no text", changed(GENK, { view: { picture: {} } }), 200, "is no page of the build"],
    [
      "has no sections",
      changed(GENK, { view: { content: {}, picture: {} } }),
      200,
      "is no page of the build",
    ],
    [
      "has no picture",
      changed(GENK, { view: { content: { sections: [] } } }),
      200,
      "is no page of the build",
    ],
    ["is null", "null", 200, "is no page of the build"],
    ["is a list", "[]", 200, "is no page of the build"],
  ])("fails where the answer %s", async (_case, text, status, message) => {
    stubFetch(text, status);
    const failure = ask.page();
    await expect(failure).rejects.toBeInstanceOf(DataError);
    await expect(failure).rejects.toThrow(message);
  });
});

describe("the index", () => {
  it("is read from its file, below the base path", async () => {
    vi.stubEnv("BASE_URL", "/some/path/");
    const fetch = stubFetch(INDEX);
    expect(await ask.index()).toEqual(indexReading.atlas);
    expect(fetch.mock.calls.map(([address]) => address)).toEqual(["/some/path/data/index.en.json"]);
  });

  it.each([
    ["is a refusal", INDEX, 404, "answered 404"],
    ["is cut off", INDEX.slice(0, -100), 200, "is not whole JSON"],
    ["is a document", "<!doctype html>", 200, "is not whole JSON"],
    ["is of another build", changed(INDEX, { build: "newer" }), 200, "is no index of the build"],
    ["is of another version", changed(INDEX, { format: "another/9" }), 200, "is no index of the build"],
    ["is a page", GENK, 200, "is no index of the build"],
  ])("fails where the answer %s", async (_case, text, status, message) => {
    stubFetch(text, status);
    const failure = ask.index();
    await expect(failure).rejects.toBeInstanceOf(DataError);
    await expect(failure).rejects.toThrow(message);
  });
});

describe("the words that the search finds beside names", () => {
  it("are those of their file", async () => {
    const fetch = stubFetch(SEARCH);
    expect(await ask.search()).toEqual(JSON.parse(SEARCH));
    expect(fetch.mock.calls.map(([address]) => address)).toEqual(["/data/search.en.json"]);
  });

  it.each([
    ["is a refusal", SEARCH, 404, "answered 404"],
    ["is cut off", SEARCH.slice(0, -100), 200, "is not whole JSON"],
    ["is null", "null", 200, "holds no words to search"],
    ["has no sources", changed(SEARCH, { sources: undefined }), 200, "holds no words to search"],
  ])("fail where the answer %s", async (_case, text, status, message) => {
    stubFetch(text, status);
    await expect(ask.search()).rejects.toThrow(message);
  });
});
