import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { atlasQuery } from "@/data/atlasQuery";
import { fetchAtlas } from "@/data/fetchAtlas";
import { DataError } from "@/data/fetchJson";
import { frozenAtlas } from "../fixtures/frozenAtlas";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const whole = JSON.stringify(frozenAtlas);

function stubFetch(answer: (address: string, init?: RequestInit) => Response | Promise<Response>) {
  const fetch = vi.fn(answer);
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

const never = () => new AbortController().signal;

describe("loading the atlas", () => {
  it("gives the published atlas of a language, below the base path", async () => {
    vi.stubEnv("BASE_URL", "/some/path/");
    const fetch = stubFetch(() => new Response(whole));
    const signal = never();
    expect(await fetchAtlas("nl", signal)).toEqual(frozenAtlas);
    expect(fetch).toHaveBeenCalledExactlyOnceWith("/some/path/data/atlas.nl.json", { signal });
  });

  it.each([
    ["is a refusal", new Response(whole, { status: 404 }), "answered 404"],
    ["is a server's failure", new Response("", { status: 503 }), "answered 503"],
    ["is cut off", new Response(whole.slice(0, -1000)), "is not whole JSON"],
    ["is empty", new Response(""), "is not whole JSON"],
    ["is a page", new Response("<!doctype html><p>Not here</p>"), "is not whole JSON"],
    ["is other JSON", new Response('{"cities":[]}'), "does not fit the schema"],
    ["is null", new Response("null"), "does not fit the schema"],
    [
      "lacks a field somewhere",
      new Response(whole.replace('"country":"BE",', "")),
      "does not fit the schema",
    ],
    ["has markup in a text", new Response(whole.replace('"en":"', '"en":"<b>')), "does not fit the schema"],
  ])("fails where the answer %s", async (_case, response, message) => {
    stubFetch(() => response);
    const failure = fetchAtlas("en", never());
    await expect(failure).rejects.toBeInstanceOf(DataError);
    await expect(failure).rejects.toThrow(`data/atlas.en.json ${message}`);
  });

  it("passes a broken line on", async () => {
    stubFetch(() => Promise.reject(new TypeError("Failed to fetch")));
    await expect(fetchAtlas("en", never())).rejects.toThrow("Failed to fetch");
  });

  it("is given up with its signal", async () => {
    const control = new AbortController();
    stubFetch(
      (_address, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
        }),
    );
    const loading = fetchAtlas("en", control.signal);
    control.abort(new Error("No longer needed"));
    await expect(loading).rejects.toThrow("No longer needed");
  });
});

describe("the query of the atlas", () => {
  it("is asked for once, however often the atlas is needed", async () => {
    const fetch = stubFetch(() => new Response(whole));
    const client = new QueryClient();
    await Promise.all([client.fetchQuery(atlasQuery("en")), client.fetchQuery(atlasQuery("en"))]);
    await client.fetchQuery(atlasQuery("en"));
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("has each language by itself", async () => {
    const fetch = stubFetch(() => new Response(whole));
    const client = new QueryClient();
    await client.fetchQuery(atlasQuery("en"));
    await client.fetchQuery(atlasQuery("nl"));
    expect(fetch.mock.calls.map(([address]) => address)).toEqual([
      "/data/atlas.en.json",
      "/data/atlas.nl.json",
    ]);
  });
});
