import { describe, expect, it } from "vitest";
import { localDay } from "@/domain/localDay";
import { citePage, DAY_READ, parsePageCitation } from "@/domain/pageCitation";

const whole = {
  version: 1,
  url: "https://x.org/a/",
  title: 'A "b"',
  apa: `A ${DAY_READ}`,
  chicago: `C ${DAY_READ}`,
  bibtex: `B ${DAY_READ}`,
  csl: `[[${DAY_READ}]]`,
  ris: `R ${DAY_READ}`,
} as const;

describe("a page's citation", () => {
  it.each([
    ["apa", "A February 3, 2031"],
    ["chicago", "C February 3, 2031"],
    ["bibtex", "B 2031-02-03"],
    ["csl", "[[2031, 2, 3]]"],
    ["ris", "R 2031/02/03"],
  ] as const)("has the day of reading as %s writes it", (form, text) => {
    expect(citePage(whole, form, "2031-02-03")).toBe(text);
  });

  it("of a view has the whole link and what the view is called", () => {
    const { url, title } = whole;
    const citation = {
      ...whole,
      apa: `${title}. ${DAY_READ} ${url}`,
      bibtex: `@misc{x,\n\ttitle = {{${title}}},\n\turl = {${url}},\n\turldate = {${DAY_READ}}}`,
      csl: `[{"title": ${JSON.stringify(title)}, "URL": "${url}", "x": [[${DAY_READ}]]}]`,
    };
    const view = { search: "?kinds=visit&from=2014#x", title: 'C & "d" $&' };
    const link = `${url}${view.search}`;
    expect(citePage(citation, "apa", "2031-02-03", view)).toBe(`${view.title}. February 3, 2031 ${link}`);
    expect(JSON.parse(citePage(citation, "csl", "2031-02-03", view))[0]).toMatchObject({
      title: view.title,
      URL: link,
    });
    const bibtex = citePage(citation, "bibtex", "2031-02-03", view);
    expect(bibtex).toContain('title = {{C \\& "d" \\$\\&}},');
    expect(bibtex).toContain(`url = {${link}},`);
    expect(citePage(citation, "apa", "2031-02-03", { search: "?a=b" })).toContain(`${title}. `);
  });

  it("is read whole", () => {
    expect(parsePageCitation(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it.each([
    ["nothing", null],
    ["another version", { ...whole, version: 2 }],
    ["a text that is missing", { ...whole, csl: undefined }],
    ["a text without a place for the day", { ...whole, apa: "A" }],
    ["a text with two", { ...whole, apa: `${DAY_READ} ${DAY_READ}` }],
    ["something more", { ...whole, mla: `M ${DAY_READ}` }],
  ])("is none where the file holds %s", (_case, content) => {
    expect(parsePageCitation(content)).toBeUndefined();
  });
});

describe("the reader's day", () => {
  it("is the one of their own clock, whatever day it is elsewhere", () => {
    expect(localDay(new Date(2026, 0, 2, 0, 30))).toBe("2026-01-02");
    expect(localDay(new Date(2026, 11, 31, 23, 30))).toBe("2026-12-31");
  });
});
