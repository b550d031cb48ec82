import { describe, expect, it } from "vitest";
import type { PageContent } from "@/content/pageContent";
import { readText } from "@/content/readPage";
import { formatPath } from "@/url-state/paths";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { answersIn, blocksOfKind, contentAt, fragmentsIn, frozenPages, linksIn, textsIn } from "./pageParts";

const compare = (...cities: string[]): PageContent =>
  readText(frozenReading, { kind: "compare" }, cities).content;

const notesIn = (content: PageContent) => blocksOfKind(content, "note").map(({ text }) => text);

/** What both have, with its kind. */
const commonOf = (content: PageContent) =>
  blocksOfKind(content, "rows").flatMap(({ rows }) => rows.map(({ link, detail }) => [detail, link.text]));

const citiesLinked = (content: PageContent) =>
  linksIn(content).flatMap(({ page, cities }) =>
    page.kind === "compare" && cities ? [cities.join(",")] : [],
  );

describe("the comparison of Liège and Verviers", () => {
  const content = compare("liege", "verviers");

  it("is named by both and sets their cards side by side", () => {
    expect(content.title).toBe("Liège and Verviers compared");
    const cities = blocksOfKind(content, "comparison")[0]?.cities ?? [];
    expect(cities.map(({ link }) => link.text)).toEqual(["Liège", "Verviers"]);
    for (const { link, where, answer } of cities) {
      const own = link.page.kind === "city" ? contentAt(`/cities/${link.page.id}/`) : undefined;
      expect(answer).toEqual(own && answersIn(own)[0]);
      expect(where).toBe(own?.subtitle);
    }
  });

  it("begins with what both have, each with its kind and where more is said of it", () => {
    expect(content.sections[0]?.id).toBe("common");
    expect(commonOf(content)).toEqual([
      ["Counterpart of both", "Nashville, Tennessee"],
      ["Counterpart of both", "Chattanooga, Tennessee"],
      ["Delegation of both", "Liège and Verviers visit Nashville and Chattanooga"],
      ["Program", "City Pair Program"],
    ]);
  });

  it("says where there is nothing in common", () => {
    const nothing = compare("genk", "mons");
    expect(commonOf(nothing)).toEqual([]);
    expect(notesIn(nothing)).toContain("This atlas has recorded nothing that both share.");
  });

  it("has nothing to say of the link", () => {
    expect(content.sections.map(({ id }) => id)).not.toContain("link");
  });
});

describe("a comparison", () => {
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
      expect(blocksOfKind(content, "comparison")[0]?.cities).toHaveLength(2);
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
