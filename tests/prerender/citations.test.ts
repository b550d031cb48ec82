import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { beforeAll, describe, expect, it } from "vitest";
import { CITATION_FORMS, citePage, DAY_READ, parsePageCitation } from "@/domain/pageCitation";
import { pagesOf } from "@/domain/pagesOf";
import { citePage as citationOf } from "@/prerender/cite/citePages";
import { formatPath } from "@/url-state/paths";
import { formatPresentPath } from "@/url-state/presentPaths";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { frozenBriefings } from "../fixtures/frozenBriefings";
import { parseHtml } from "../parseMarkup";
import { BAD_TITLES } from "./badTitles";
import { renderPresentingSite, SITE } from "./renderSite";

const BASES = ["/", "/some/path/"] as const;
const pages = pagesOf(frozenAtlas);
const [year = "", month = "", day = ""] = frozenAtlas.about.updated.split("-");

const sites = new Map<string, ReadonlyMap<string, string>>();

beforeAll(async () => {
  for (const base of BASES) sites.set(base, await renderPresentingSite(base));
});

function fileAt(file: string, base = "/"): string {
  const content = sites.get(base)?.get(file);
  if (content === undefined) throw new Error(`There is no ${file}`);
  return content;
}

const wordsOf = (text: string) => text.replaceAll(/[“”‘’.,]/g, "");

/** Every slide by its address, with what it is called outside of its briefing. */
const slides = frozenBriefings.flatMap(({ id, title: briefing, slides }) =>
  slides.map(({ kind, title }, index) => ({
    path: formatPresentPath({ kind: "slide", briefing: id, number: index + 1, mode: "stage" }, "en"),
    title: kind === "cover" && (title === "" || title === briefing) ? briefing : `${title} – ${briefing}`,
  })),
);

function besides(path: string, base: string) {
  const read = (name: string) => fileAt(path.slice(1) + name, base);
  const html = read("index.html");
  const document = parseHtml(`${html.slice(0, html.indexOf("</head>"))}</head></html>`);
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "";
  return { read, document, title, url: SITE + base.slice(0, -1) + path };
}

describe.each(BASES)("the citation of a page below %s", (base) => {
  it.each([
    ...pages.map((page) => ({ path: formatPath(page, "en"), called: undefined })),
    ...slides.map(({ path, title }) => ({ path, called: title })),
  ])("is whole: $path", ({ path, called }) => {
    const { read, document, title: shared, url } = besides(path, base);
    const title = called ?? shared;
    expect(title).not.toBe("");

    // What CSL-JSON asks for, and what a citation of a page needs.
    const items = JSON.parse(read("cite.json"));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      type: "webpage",
      title,
      URL: url,
      author: [{ literal: "Belgian City Partnerships" }],
      issued: { "date-parts": [[Number(year), Number(month), Number(day)]] },
    });
    // Styles print a container and a publisher beside the author.
    for (const name of ["container-title", "publisher"]) expect(items[0]).not.toHaveProperty(name);
    // As pandoc reads keys in a text: no two hyphens in a row.
    expect(items[0].id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(items[0].accessed).toBeUndefined();

    const [parsed, ...others] = new Cite(read("cite.bib")).data;
    expect(others).toEqual([]);
    expect(parsed).toMatchObject({
      id: items[0].id,
      URL: url,
      issued: items[0].issued,
      // The library reads a name in braces as one that is not divided.
      author: [{ family: "Belgian City Partnerships" }],
    });
    expect(String(parsed?.title).replaceAll(/<\/?span[^>]*>/g, "")).toBe(title);

    const citation = parsePageCitation(JSON.parse(read("citation.json")));
    if (!citation) throw new Error("The page's citation does not fit its schema.");
    for (const form of ["apa", "chicago"] as const) {
      const text = citePage(citation, form, "2031-02-03");
      // The styles set quotation marks and the full stop in their own order.
      expect(wordsOf(text)).toContain(wordsOf(title));
      expect(text).toContain(year);
      expect(text).toContain(url);
      expect(text).toContain("February 3, 2031");
      expect(text).not.toMatch(/[<>{}\n]|&#|undefined/);
    }
    const csl = JSON.parse(citePage(citation, "csl", "2031-02-03"));
    expect(csl).toEqual([{ ...items[0], accessed: { "date-parts": [[2031, 2, 3]] } }]);
    const [again] = new Cite(citePage(citation, "bibtex", "2031-02-03")).data;
    expect(again).toMatchObject({ id: items[0].id, URL: url, issued: items[0].issued });
    expect(again).toMatchObject({ type: "webpage" });
    expect(again).not.toHaveProperty("note");
    const fields = new Map(
      [...citePage(citation, "bibtex", "2031-02-03").matchAll(/\n\t(\w+) = (.*),/g)].map(
        ([, name, value]) => [name, value],
      ),
    );
    // What biber takes without a warning: the month as a word of its own, the day by itself, and no publisher.
    expect(fields.get("month")).toMatch(/^[a-z]{3}$/);
    expect(fields.get("day")).toBe(`{${Number(day)}}`);
    expect(fields.get("urldate")).toBe("{2031-02-03}");
    for (const name of ["publisher", "howpublished"]) expect(fields.has(name), name).toBe(false);

    const ris = new Map(
      read("cite.ris")
        .trim()
        .split("\r\n")
        .map((line) => [line.slice(0, 2), line.slice(6)]),
    );
    expect(Object.fromEntries(ris)).toEqual({
      TY: "ELEC",
      AU: "Belgian City Partnerships",
      TI: title,
      PY: year,
      DA: `${year}/${month}/${day}`,
      UR: url,
      LA: "en",
      ER: "",
    });
    expect(citePage(citation, "ris", "2031-02-03")).toContain("\r\nY2  - 2031/02/03\r\n");

    const meta = (name: string) => document.querySelector(`meta[name="${name}"]`)?.getAttribute("content");
    expect(meta("citation_title")).toBe(title);
    expect(meta("citation_author")).toBe("Belgian City Partnerships");
    expect(meta("citation_publication_date")).toBe(`${year}/${month}/${day}`);

    const href = (selector: string) => document.querySelector(`link${selector}`)?.getAttribute("href");
    expect(href("[rel=cite-as]")).toBe(url);
    // Beside the document.
    expect(href('[type="application/x-bibtex"]')).toBe("cite.bib");
    expect(href('[type="application/vnd.citationstyles.csl+json"]')).toBe("cite.json");
  });

  it("has a key of its own", () => {
    const paths = [...pages.map((page) => formatPath(page, "en")), ...slides.map(({ path }) => path)];
    const keys = paths.map((path) => JSON.parse(fileAt(`${path.slice(1)}cite.json`, base))[0].id);
    expect(new Set(keys).size).toBe(paths.length);
  });

  it("is not there for what is not found, nor for the other windows of a slide", () => {
    const { path = "" } = slides[1] ?? {};
    const others = ["notes/", "presenter/"].map((mode) => `${path.slice(1)}${mode}index.html`);
    for (const file of ["404.html", ...others, "present/own/index.html"])
      expect(fileAt(file, base)).not.toMatch(/cite-as|cite\.bib|citation_title/);
  });

  it("is a frame for readers' own briefings, signed and unsigned", () => {
    const search = "?n=2#b=1.3.abc";
    const url = `${SITE}${base}present/own/`;
    const view = { search, title: "What we saw {day-read} – A & B.", issued: "2025-01-09" };
    const signed = { ...view, author: "Ann & Bea, Inc." };
    const read = (folder: string) => {
      const citation = parsePageCitation(JSON.parse(fileAt(`present/own/${folder}citation.json`, base)));
      if (!citation) throw new Error("The frame does not fit the schema of citations.");
      return citation;
    };
    const write = (folder: string, form: (typeof CITATION_FORMS)[number], its: typeof view) =>
      citePage(read(folder), form, "2031-02-03", its);
    expect(write("", "apa", signed)).toBe(
      `Ann & Bea, Inc. (2025, January 9). What we saw {day-read} – A & B. Belgian City Partnerships. Retrieved February 3, 2031, from ${url}${search}`,
    );
    expect(write("", "chicago", signed)).toBe(
      `Ann & Bea, Inc. “What we saw {day-read} – A & B.” Belgian City Partnerships. Last modified January 9, 2025. Accessed February 3, 2031. ${url}${search}.`,
    );
    expect(write("unsigned/", "chicago", view)).toMatch(
      /^“What we saw .*Partnerships\. Last modified January 9, 2025/,
    );
    expect(write("unsigned/", "apa", view)).toMatch(
      /^What we saw \{day-read\} – A & B\. \(2025, January 9\)\. Belgian/,
    );

    const issued = { "date-parts": [[2025, 1, 9]] };
    for (const [folder, its, csl, bib] of [
      ["", signed, [{ literal: signed.author }], [{ family: signed.author }]],
      ["unsigned/", view, undefined, undefined],
    ] as const) {
      const [item] = JSON.parse(write(folder, "csl", its));
      expect(item).toMatchObject({ title: view.title, URL: url + search, issued });
      expect(item["container-title"]).toBe("Belgian City Partnerships");
      expect(item.author).toEqual(csl);
      const [parsed] = new Cite(write(folder, "bibtex", its)).data;
      // Braces are BibTeX's own, and are left out.
      expect(parsed).toMatchObject({ id: item.id, URL: url + search, issued });
      expect(String(parsed?.title).replaceAll(/<\/?span[^>]*>/g, "")).toBe(
        view.title.replaceAll(/[{}]/g, ""),
      );
      expect(parsed?.author).toEqual(bib);
      const ris = write(folder, "ris", its).split("\r\n");
      expect(ris).toEqual([
        "TY  - ELEC",
        ...("author" in its ? [`AU  - ${its.author}`] : []),
        `TI  - ${view.title}`,
        "T2  - Belgian City Partnerships",
        "PY  - 2025",
        "DA  - 2025/01/09",
        `UR  - ${url}${search}`,
        "LA  - en",
        "Y2  - 2031/02/03",
        "ER  - ",
      ]);
    }
    // Two briefings are two entries of one collection.
    const keyOf = (its: typeof view) => JSON.parse(write("", "csl", its))[0].id;
    expect(keyOf({ ...view, search: "?n=2#b=1.3.abd" })).not.toBe(keyOf(view));
  });
});

describe("the texts", () => {
  const cited = (title: string) =>
    citationOf({
      title,
      author: "Belgian City Partnerships",
      url: "https://atlas.example/cities/liege/",
      path: "/cities/liege/",
      updated: "2026-11-20",
      locale: "en",
    });

  it("are those of the styles", () => {
    const citation = cited("Liège");
    expect(citePage(citation, "apa", "2026-11-23")).toBe(
      "Belgian City Partnerships. (2026, November 20). Liège. Retrieved November 23, 2026, from https://atlas.example/cities/liege/",
    );
    expect(citePage(citation, "chicago", "2026-11-23")).toBe(
      "Belgian City Partnerships. “Liège.” Last modified November 20, 2026. Accessed November 23, 2026. https://atlas.example/cities/liege/.",
    );
  });

  it("keep the capitals of names in BibTeX, whose styles write titles small", () => {
    expect(cited("Vilvoorde and Columbus").bibtex).toMatch(/title = \{\{.*Columbus.*\}\},/);
  });

  it.each(Object.entries(BAD_TITLES))("have one place for the day whatever the title: %s", (_name, title) => {
    const citation = cited(title);
    for (const form of CITATION_FORMS) expect(citation[form].split(DAY_READ)).toHaveLength(2);
    expect(JSON.parse(citePage(citation, "csl", "2026-11-23"))[0].title).toBe(title);
  });

  it("are not made where the title could be taken for the day", () => {
    expect(() => cited("What was read on December 31, 9999")).toThrow("2 days of reading");
  });
});
