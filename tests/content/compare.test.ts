import { describe, expect, it } from "vitest";
import type { ComparedItem, PageContent } from "@/content/pageContent";
import { readText } from "@/content/readPage";
import { formatPath } from "@/url-state/paths";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { blocksOfKind, contentAt, fragmentsIn, frozenPages, linksIn, textsIn } from "./pageParts";

const compare = (...cities: string[]): PageContent =>
  readText(frozenReading, { kind: "compare" }, cities).content;

const notesIn = (content: PageContent) => blocksOfKind(content, "note").map(({ text }) => text);

function cellsOf(content: PageContent, heading: string): [ComparedItem[], ComparedItem[]] {
  const row = blocksOfKind(content, "comparison")[0]?.rows.find((its) => its.heading === heading);
  if (!row) throw new Error(`There is no row ${heading}`);
  return row.cells;
}

const words = (items: ComparedItem[]) =>
  items.map(({ text, shared }) => (shared ? `${shared}: ${text}` : text));

const citiesLinked = (content: PageContent) =>
  linksIn(content).flatMap(({ page, cities }) =>
    page.kind === "compare" && cities ? [cities.join(",")] : [],
  );

describe("the comparison of Liège and Verviers", () => {
  const content = compare("liege", "verviers");

  it("is named by both and has them as its columns", () => {
    expect(content.title).toBe("Liège and Verviers compared");
    expect(blocksOfKind(content, "comparison")[0]?.cities.map(({ text }) => text)).toEqual([
      "Liège",
      "Verviers",
    ]);
  });

  it("gives what both have first, and says so", () => {
    const [liege, verviers] = cellsOf(content, "Programs");
    expect(words(liege)[0]).toBe("In common: City Pair Program");
    expect(words(liege).slice(1)).toContain("Young Cities");
    expect(words(verviers)).toEqual(["In common: City Pair Program"]);
    expect(cellsOf(content, "Counterparts").map(words)).toEqual([
      ["In common: Nashville, Tennessee", "In common: Chattanooga, Tennessee"],
      ["In common: Nashville, Tennessee", "In common: Chattanooga, Tennessee"],
    ]);
  });

  it("dates each delegation and leads to it on the page of the column's city", () => {
    const [liege, verviers] = cellsOf(content, "Delegations and visits");
    const [joint, ...others] = liege;
    expect(joint).toMatchObject({ shared: "Both are in it", details: ["November 3–9, 2019"] });
    expect(others.map(({ details }) => details[0])).toEqual(["September 2018", "date not stated"]);
    expect(joint?.link?.page).toEqual({ kind: "city", id: "liege" });
    expect(verviers[0]?.link?.page).toEqual({ kind: "city", id: "verviers" });
  });

  it("says where there is nothing", () => {
    expect(
      cellsOf(content, "Outcomes").map((items) => items.map(({ text, isKnown }) => [text, isKnown])),
    ).toEqual([
      [["This atlas has recorded no outcome.", false]],
      [["This atlas has recorded no outcome.", false]],
    ]);
  });

  it("has nothing to say of the link", () => {
    expect(content.sections.map(({ id }) => id)).not.toContain("link");
  });
});

describe("a comparison", () => {
  it("says who reports an outcome", () => {
    const [antwerp] = cellsOf(compare("antwerp", "vilvoorde"), "Outcomes");
    expect(antwerp[0]?.details).toEqual([
      "date not stated",
      expect.stringMatching(/^Reported by the programs’ sponsor/),
    ]);
  });

  it("says of partners that they are, and leads to their page", () => {
    const content = compare("columbus", "vilvoorde");
    expect(notesIn(content)).toContain("The two are partners.");
    expect(linksIn(content).map(({ page }) => formatPath(page, "en"))).toContain(
      "/partnerships/vilvoorde--columbus/",
    );
    expect(notesIn(compare("columbus", "antwerp"))).toContain(
      "This atlas has recorded no partnership between the two.",
    );
    expect(notesIn(compare("liege", "antwerp")).join()).not.toContain("partner");
  });

  it("of any two cities has a text, sources and living links, and no sentence left empty", () => {
    const ids = frozenAtlas.cities.map(({ id }) => id);
    for (const [index, one] of ids.entries()) {
      const other = ids[(index + 7) % ids.length] ?? one;
      const content = compare(one, other);
      expect(textsIn(content).filter((text) => !text.trim() || /[{}<>]|undefined/.test(text))).toEqual([]);
      for (const { page, fragment } of linksIn(content)) {
        const target = frozenPages.get(formatPath(page, "en"));
        expect(target, `${one},${other} ${formatPath(page, "en")}`).toBeDefined();
        if (target && fragment !== undefined) expect(fragmentsIn(target.content)).toContain(fragment);
      }
      for (const { cells } of blocksOfKind(content, "comparison")[0]?.rows ?? [])
        for (const items of cells) expect(items.length).toBeGreaterThan(0);
    }
  });
});

describe("the comparison page", () => {
  it("without cities offers the Belgian cities of City Pair by twos, and the partners", () => {
    const content = contentAt("/compare/");
    expect(content.title).toBe("Compare two cities");
    const offered = citiesLinked(content);
    const belgian = ["antwerp", "liege", "verviers", "vilvoorde"];
    for (const one of belgian)
      for (const other of belgian.slice(belgian.indexOf(one) + 1))
        expect(offered.filter((ids) => ids === `${one},${other}` || ids === `${other},${one}`)).toHaveLength(
          1,
        );
    expect(offered).toContain("vilvoorde,columbus");
  });

  it("without cities leads to every page that shows two cities without JavaScript", () => {
    const linked = linksIn(contentAt("/compare/")).flatMap(({ page }) =>
      page.kind === "partnership" ? [page.id] : [],
    );
    expect(linked.toSorted()).toEqual(frozenAtlas.partnerships.map(({ id }) => id).toSorted());
    expect(notesIn(contentAt("/compare/")).join()).toMatch(/Without JavaScript/);
  });

  it.each([[["liege"]], [["liege", "liege"]], [["liege", "atlantis"]]])(
    "with %j offers every other city by country",
    (ids) => {
      const content = compare(...ids);
      expect(content.title).toBe("Compare Liège with another city");
      const others = frozenAtlas.cities.filter(({ id }) => id !== "liege").map(({ id }) => `liege,${id}`);
      expect(citiesLinked(content).toSorted()).toEqual(others.toSorted());
      expect(content.sections.map(({ id }) => id).filter((id) => id !== "link")).toEqual([
        "with-be",
        "with-us",
      ]);
    },
  );

  it.each([
    [["atlantis"], "This link names a city that the atlas does not have: atlantis. It was left out."],
    [
      ["atlantis", "liege", "el-dorado", "antwerp"],
      "This link names 2 cities that the atlas does not have: atlantis and el-dorado. They were left out.",
    ],
    [
      ["liege", "verviers", "antwerp"],
      "This link names one city more than can be compared. It compares Liège and Verviers.",
    ],
    [
      ["liege", "verviers", "antwerp", "mons"],
      "This link names 2 cities more than can be compared. It compares Liège and Verviers.",
    ],
  ])("with %j says what of the link it could not use", (ids, sentence) => {
    expect(notesIn(compare(...ids))).toContain(sentence);
  });

  it("compares the first two cities that it knows", () => {
    expect(compare("atlantis", "mons", "el-dorado", "genk", "liege").title).toBe("Mons and Genk compared");
  });

  it("names five of two hundred unknown ids and counts the others", () => {
    const ids = Array.from({ length: 200 }, (_, index) => `nowhere-${index}`);
    const [said = ""] = notesIn(compare(...ids));
    expect(said).toContain("200 cities");
    expect(said).toContain("nowhere-4 and 195 more");
    expect(said).not.toContain("nowhere-5");
  });

  it("is reached from every city, which begins it", () => {
    for (const { id } of frozenAtlas.cities) expect(citiesLinked(contentAt(`/cities/${id}/`))).toContain(id);
    expect(citiesLinked(contentAt("/partnerships/vilvoorde--columbus/"))).toContain("vilvoorde,columbus");
  });
});
