import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { criticalStyles } from "../../scripts/build/criticalStyles.ts";
import { moveStylesToEnd } from "../../scripts/build/moveStylesToEnd.ts";
import { samplePages } from "../../scripts/build/samplePages.ts";
import { readSheets, removeFontFaces, sheetsOf } from "../../scripts/build/styleSheets.ts";

const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;
const SAMPLES = [
  page('<main class="app"><p>Text</p></main>'),
  page('<ul class="list"><li hidden></li></ul>'),
];

describe("critical styles", () => {
  it.each([
    ["of elements in any sample", ".app p{a:b}.list li{c:d}", ".app p{a:b}.list li{c:d}"],
    ["without those of no element", ".app a{a:b}.dialog{c:d}.list[hidden]{e:f}", ""],
    ["with only the selectors that fit", ".dialog,.app,.other{a:b}", ".app{a:b}"],
    ["without states", ".app:hover{a:b}p:focus-visible{a:b}.app:focus-within p{a:b}", ""],
    ["with what is so without a state", ".app:not(:focus-within){a:b}", ".app:not(:focus-within){a:b}"],
    [
      "of what is drawn before and behind",
      ".app::before,p:after{a:b}::backdrop{a:b}",
      ".app::before,p:after{a:b}::backdrop{a:b}",
    ],
    [
      "under their conditions",
      "@media (width<=9px){.app{a:b}.x{a:b}}@layer base{@container t (width>1px){p{a:b}}}",
      "@media (width<=9px){.app{a:b}}@layer base{@container t (width>1px){p{a:b}}}",
    ],
    ["without empty conditions", "@media (width<=9px){.x{a:b}}", ""],
    ["with the order of layers", "@layer base,top;", "@layer base,top;"],
    ["without what is for paper", "@media print{p{a:b}}@page{margin:1px}", ""],
    [
      "of the places of any page",
      '.u4__{a:b}.v_a_{c:d}.w_f{e:f}.x4__{g:h}:root:has([data-timeline-rows="7"]){i:j}',
      '.u4__{a:b}.v_a_{c:d}.w_f{e:f}:root:has([data-timeline-rows="7"]){i:j}',
    ],
    ["with typefaces", "@font-face{font-family:A}", "@font-face{font-family:A}"],
    [
      "that the address can set",
      "[data-theme=dark]{a:b}:root:not([data-view=list]) .app{a:b}p:target{a:b}",
      "[data-theme=dark]{a:b}:root:not([data-view=list]) .app{a:b}p:target{a:b}",
    ],
    ["nested in others", ".app{a:b;& p{c:d}& a{e:f}.x &{g:h}}.x{& p{i:j}}", ".app{a:b;& p{c:d}}"],
    ["whose selector is not understood", ".app:unheard-of(1){a:b}", ".app:unheard-of(1){a:b}"],
  ])("are those %s", (_, css, critical) => {
    expect(criticalStyles(css, SAMPLES)).toBe(critical);
  });

  it("leave out what is painted later, and hide it until then", () => {
    const late = page('<main class="app"><div data-part class="part"><p>Text</p></div></main>');
    const css = ".app{a:b}.part{c:d}p{e:f}[data-part]{display:contents}";
    expect(criticalStyles(css, [late], "[data-part]")).toBe(
      ".app{a:b}:where(html:not([data-unstyled])) [data-part]{display:none}",
    );
  });

  it("cannot end their element", () => {
    expect(criticalStyles('.app{content:"</style>"}', SAMPLES)).not.toContain("</style");
  });
});

it("samples are a few pages of each kind, spread over all of them", () => {
  const names = Array.from({ length: 10 }, (_, index) => `city-${index}`);
  const cities = names.map((name) => `cities/${name}/index.html`);
  const slides = ["one", "two"].flatMap((briefing) =>
    [1, 2, 3].flatMap((number) =>
      ["", "notes/"].map((mode) => `present/${briefing}/${number}/${mode}index.html`),
    ),
  );
  const single = ["404.html", "about/index.html", "sources/index.html"];
  const lists = ["cities/index.html", "cities/2/index.html"];
  const own = ["present/index.html", "present/own/index.html", "present/one/handout/index.html"];
  const embeds = ["embed/index.html", "embed/about/index.html", ...cities.map((path) => `embed/${path}`)];
  const samples = samplePages([
    ...["robots.txt", "index.html", "present/one/index.html"],
    ...[...single, ...cities, ...lists, "timeline/index.html", ...embeds, ...slides, ...own],
  ]);
  const some = [0, 1, 3, 5, 6, 8].map((index) => cities[index]);
  expect(samples.home).toEqual(["index.html"]);
  expect(samples.city).toEqual(some);
  expect(samples.page).toEqual(["404.html"]);
  expect(samples.reading).toEqual(["about/index.html", "sources/index.html"]);
  expect(samples.tables).toEqual(lists);
  expect(samples.timeline).toEqual(["timeline/index.html"]);
  expect(samples.embed).toEqual([
    "embed/index.html",
    "embed/about/index.html",
    ...some.map((path) => `embed/${path}`),
  ]);
  expect(samples.slide[0]).toBe("present/one/index.html");
  expect(samples.slide.filter((path) => /\/\d\/index/.test(path)).length).toBe(6);
  expect(samples.slide.length).toBe(7);
  expect(samples.present.filter((path) => path.includes("notes")).length).toBe(6);
  expect(samples.present.slice(-3)).toEqual(own);
  expect(samples.present.length).toBe(9);
});

describe("the style sheets of a built page", () => {
  const screen = '<link rel="stylesheet" crossorigin href="/some/path/assets/a.css">';
  const other = '<link rel="stylesheet" crossorigin href="/some/path/assets/b.css">';
  const paper = '<link rel="stylesheet" media="print" href="/some/path/assets/a-print.css">';

  it("stand at the end of the body, where they hold without a script", () => {
    const html = `<head><title>x</title>${screen}${other}${paper}</head><body><main>text</main></body>`;
    expect(moveStylesToEnd(html)).toBe(
      `<head><title>x</title></head><body><main>text</main><noscript data-styles>${screen}${other}${paper}</noscript></body>`,
    );
    expect(() => moveStylesToEnd("<head></head><body></body>")).toThrow("no style sheet");
  });

  it("are read in their order, without those for paper, and lose their typefaces", async () => {
    const folder = await mkdtemp(join(tmpdir(), "style-sheets-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const names = sheetsOf(screen + other + paper, "/some/path/assets/");
    expect(names).toEqual(["a.css", "b.css"]);
    await writeFile(join(folder, "a.css"), "a{b:c}@font-face{font-family:A;src:url(/a.woff2)}d{e:f}");
    await writeFile(join(folder, "b.css"), "g{h:i}");
    await removeFontFaces(folder, names);
    expect(await readSheets(folder, names)).toBe("a{b:c}d{e:f}g{h:i}");
    expect(await readFile(join(folder, "b.css"), "utf8")).toBe("g{h:i}");
  });
});
