import { describe, expect, it } from "vitest";
import { citedSources, sourcesNamedIn } from "@/content/citedSources";
import { readText } from "@/content/readPage";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";

const read = (page: Page, mostOfGap = 5) =>
  citedSources(frozenReading, sourcesNamedIn(readText(frozenReading, page).content.sections, mostOfGap));

const antwerp: Page = { kind: "city", id: "antwerp" };

describe("the sources that a page names", () => {
  it("are those of its sentences, each once, in the order of the text", () => {
    const names = read(antwerp).map(({ name }) => name);
    expect(names[0]).toBe("Article by Michael Duffin");
    expect(names).toContain("GeoNames");
    expect(new Set(names).size).toBe(names.length);
  });

  it("say by whom they are, what they are called and when they were published, and their address", () => {
    expect(read(antwerp).find(({ name }) => name.includes("Orlando"))).toMatchObject({
      text: "“Official statement of solidarity with Orlando, Florida”, Strong Cities Network, June 14, 2016.",
      address:
        "https://strongcitiesnetwork.org/blog/2016/06/14/official-statement-of-solidarity-with-orlando-florida/",
    });
  });

  it("have the very names by which the text calls them", () => {
    const text = JSON.stringify(readText(frozenReading, antwerp).content.sections);
    for (const { name } of read(antwerp)) expect(text).toContain(`"text":"${name}`);
  });

  it("are not those that were read for a gap and only counted", () => {
    const home: Page = { kind: "home" };
    expect(read(home).length).toBeLessThan(read(home, frozenAtlas.sources.length).length);
  });

  it("are not listed a second time on the page that lists all of them", () => {
    expect(read({ kind: "sources" })).toEqual([]);
  });

  it("can be read of every page", () => {
    for (const page of pagesOf(frozenAtlas)) expect(() => read(page)).not.toThrow();
  });
});
