import { afterEach, describe, expect, it, vi } from "vitest";
import { citationQuery } from "@/data/citationQuery";
import { fetchCitation } from "@/data/fetchCitation";
import { DataError } from "@/data/fetchJson";
import { DAY_READ } from "@/domain/pageCitation";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const text = `Read ${DAY_READ}`;
const citation = {
  version: 1,
  url: "https://example.org/",
  title: "A page",
  apa: text,
  chicago: text,
  bibtex: text,
  csl: text,
  ris: text,
};
const whole = JSON.stringify(citation);
const never = () => new AbortController().signal;

function stubFetch(answer: (address: string, init?: RequestInit) => Response | Promise<Response>) {
  const fetch = vi.fn(answer);
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

describe("loading a page's citation", () => {
  it("asks beside the page, below the base path", async () => {
    vi.stubEnv("BASE_URL", "/some/path/");
    const fetch = stubFetch(() => new Response(whole));
    const signal = never();
    expect(await fetchCitation("/cities/antwerp/", signal)).toEqual(citation);
    expect(fetch).toHaveBeenCalledExactlyOnceWith("/some/path/cities/antwerp/citation.json", { signal });
  });

  it.each([
    ["is a refusal", new Response(whole, { status: 404 }), "answered 404"],
    ["is cut off", new Response(whole.slice(0, -10)), "is not whole JSON"],
    ["is a page", new Response("<!doctype html><p>Not here</p>"), "is not whole JSON"],
    ["has no place for the day", new Response(whole.replace(DAY_READ, "")), "does not fit the schema"],
  ])("fails where the answer %s", async (_case, response, message) => {
    stubFetch(() => response);
    const failure = fetchCitation("/", never());
    await expect(failure).rejects.toBeInstanceOf(DataError);
    await expect(failure).rejects.toThrow(`citation.json ${message}`);
  });

  it("is another question for another page", () => {
    expect(citationQuery("/").queryKey).not.toEqual(citationQuery("/about/").queryKey);
  });
});
