import { beforeAll, describe, expect, it } from "vitest";
import type { SlideContent } from "@/content/briefing/slideContent";
import { pagesOf } from "@/domain/pagesOf";
import { prerenderPreviews } from "@/prerender/prerenderPreviews";
import { prerenderSite } from "@/prerender/prerenderSite";
import { formatPath } from "@/url-state/paths";
import { readPreviewFonts } from "../../../scripts/build/pictures/previewFonts.ts";
import { frozenAtlas } from "../../fixtures/frozenAtlas";
import { briefingCalled, frozenBriefings, frozenSlides } from "../../fixtures/frozenBriefings";
import { presentingInput, renderAll, renderPresentingSite, renderSite, SITE } from "../renderSite";
import { badBriefing, EVIL } from "./badBriefing";

let site: ReadonlyMap<string, string> = new Map();
let basedSite: ReadonlyMap<string, string> = new Map();
let bareSite: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  site = await renderPresentingSite();
  basedSite = await renderPresentingSite("/some/path/");
  bareSite = await renderSite();
});

function documentAt(path: string, files = site): string {
  const html = files.get(`${path.slice(1)}index.html`);
  if (!html) throw new Error(`The site has no document at ${path}`);
  return html;
}

const allOf = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, group = ""]) => group);
const withoutScripts = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, "");
const decode = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const textOf = (html: string) => decode(withoutScripts(html).replace(/<!-- -->/g, ""));
const titleOf = (html: string) => decode(allOf(html, /<title>([^<]*)<\/title>/g).join());
const canonicalOf = (html: string) => allOf(html, /<link rel="canonical" href="([^"]*)">/g);
const isIndexed = (html: string) => !html.includes('name="robots" content="noindex"');
const metaOf = (html: string, property: string) =>
  allOf(html, new RegExp(`<meta property="${property}" content="([^"]*)">`, "g")).map(decode);
const hrefsOf = (html: string) => allOf(withoutScripts(html), /<a [^>]*href="([^"]*)"/g).map(decode);

const stage = (id: string, number: number) => `/present/${id}/${number}/`;
const modes = frozenSlides.flatMap((one) =>
  (["", "notes/", "presenter/"] as const).map((mode) => ({
    ...one,
    path: stage(one.id, one.number) + mode,
  })),
);
const folders = frozenBriefings.map(({ id }) => `/present/${id}/`);
const handout = (id: string) => `/present/${id}/handout/`;
const handouts = frozenBriefings.map(({ id }) => handout(id));
const paths = ["/present/", "/present/own/", ...folders, ...modes.map(({ path }) => path), ...handouts];

describe("presenting, as documents", () => {
  it("has the page of all briefings, one of each and its handout, and three of each slide", () => {
    const documents = [...site.keys()].filter((name) => /^present\/.*index\.html$/.test(name));
    expect(documents.toSorted()).toEqual(paths.map((path) => `${path.slice(1)}index.html`).toSorted());
  });

  it("has none, and no link to any, where nothing is presented", () => {
    for (const [name, content] of bareSite) {
      expect(name).not.toMatch(/^present\//);
      if (name.endsWith(".html") || name === "sitemap.xml") expect(content, name).not.toContain("/present/");
    }
  });

  it.each(paths)("%s is one document in one language, with one title and address", (path) => {
    const html = documentAt(path);
    expect(html).toMatch(/^<!doctype html><html lang="en-US"/);
    expect(html).not.toContain("<!--page-");
    expect(titleOf(html)).toMatch(/^\S.* – Belgian City Partnerships$/);
    expect(canonicalOf(html)).toHaveLength(1);
    expect(metaOf(html, "og:url")).toEqual([SITE + path]);
    expect(metaOf(html, "og:image")).toHaveLength(1);
    expect(allOf(html, /<meta name="description" content="([^"]+)">/g)).toHaveLength(1);
    const ids = allOf(html, /\sid="([^"]*)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(paths.filter((path) => path !== "/present/own/"))(
    "%s has one main and one first heading",
    (path) => {
      const html = withoutScripts(documentAt(path));
      expect(html.match(/<main[ >]/g)).toHaveLength(1);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    },
  );

  it.each(paths)("%s has no style attribute, no inline handler and nothing from elsewhere", (path) => {
    const html = withoutScripts(documentAt(path));
    expect(html).not.toMatch(/<[^>]*\sstyle=/);
    expect(html).not.toMatch(/<[^>]*\son[a-z]+=/i);
    expect(html).not.toMatch(/<style[ >]|javascript:|NaN|undefined/);
    expect(allOf(html, /(?:src|href)="(https?:[^"]*)"/g).filter((href) => !href.startsWith(SITE))).toEqual(
      [],
    );
  });

  it("carries what its script needs, and nothing that ends the script", () => {
    for (const { path, number, id, slide } of modes) {
      const [json = ""] = allOf(
        documentAt(path),
        /<script type="application\/json" id="page-data">([\s\S]*?)<\/script>/g,
      );
      const data = JSON.parse(json);
      expect(data).toMatchObject({ kind: "slide", id, number, locale: "en", siteAddress: SITE });
      expect(data.briefing.slides[number - 1]).toEqual(JSON.parse(JSON.stringify(slide)));
      expect(json).not.toContain("<");
    }
  });
});

const withMap = (slides: readonly SlideContent[]) => slides.filter(({ board }) => board === undefined);

describe("the document of a published slide", () => {
  it.each(frozenSlides)("$name says of itself what it is", ({ id, number, slide }) => {
    const html = documentAt(stage(id, number));
    // The cover has the briefing's own title.
    const titles = [...new Set([slide.title, briefingCalled(id).title, "Belgian City Partnerships"])];
    expect(titleOf(html)).toBe(titles.join(" – "));
    expect(metaOf(html, "og:title")).toHaveLength(1);
    expect(canonicalOf(html)).toEqual([SITE + stage(id, number)]);
    expect(isIndexed(html)).toBe(true);
    expect(metaOf(html, "og:image")).toEqual([`${SITE}/previews/present/${id}/${number}.png`]);
    expect(allOf(html, /<meta name="description" content="([^"]*)">/g).map(decode)).toEqual([
      slide.text.join(" "),
    ]);
  });

  it.each(frozenSlides)("$name can be read and gone through without a script", ({ id, number, slide }) => {
    const html = documentAt(stage(id, number));
    const text = textOf(html);
    for (const said of [slide.title, ...slide.text]) expect(text).toContain(said);
    // Of several pictures the first.
    if (!slide.board) expect(text).toContain(slide.steps?.[0]?.mapText ?? slide.mapText);
    for (const source of slide.sources) expect(text).toContain(source);
    const count = briefingCalled(id).slides.length;
    const hrefs = hrefsOf(html);
    expect(hrefs.includes(stage(id, number - 1))).toBe(number > 1);
    expect(hrefs.includes(stage(id, number + 1))).toBe(number < count);
    expect(hrefs).toContain(`${stage(id, number)}notes/`);
    expect(html.includes('rel="next"')).toBe(number < count);
    expect(html.includes('rel="prev"')).toBe(number > 1);
  });

  it.each(frozenSlides)("$name has the ground of both maps once", ({ id, number, slide }) => {
    const html = withoutScripts(documentAt(stage(id, number)));
    for (const frame of ["us", "be"]) {
      expect(html.split(`id="ground-${frame}"`)).toHaveLength(2);
      expect(html.includes(`href="#ground-${frame}"`)).toBe(slide.board === undefined);
    }
  });

  it.each(frozenSlides)("$name leads to a page of the live map that there is", ({ id, number }) => {
    const [explore = ""] = allOf(
      documentAt(stage(id, number)),
      /<a [^>]*href="([^"]*)" aria-label="Explore on the live map"/g,
    );
    const path = decode(explore).split("?")[0] ?? "";
    expect(site.has(`${path.slice(1)}index.html`), explore).toBe(true);
  });

  it.each(frozenSlides)(
    "$name has notes and a presenter's window that robots leave out",
    ({ id, number, slide }) => {
      for (const mode of ["notes/", "presenter/"]) {
        const html = documentAt(stage(id, number) + mode);
        expect(isIndexed(html)).toBe(false);
        expect(canonicalOf(html)).toEqual([SITE + stage(id, number)]);
        const text = textOf(html);
        for (const note of slide.notes) expect(text).toContain(note);
      }
      expect(titleOf(documentAt(`${stage(id, number)}notes/`))).toBe(
        `Notes: ${slide.title} – Belgian City Partnerships`,
      );
    },
  );

  it("is dark from the first paint on, on the stage alone", () => {
    for (const { path } of modes) {
      const [tag = ""] = documentAt(path).match(/<html[^>]*>/) ?? [];
      expect(tag.includes('data-theme="dark"'), path).toBe(!/notes|presenter/.test(path));
    }
  });

  it("has none of its notes on the stage", () => {
    for (const { id, number, slide } of frozenSlides)
      for (const note of slide.notes)
        expect(textOf(documentAt(stage(id, number)).replace(/<head>[\s\S]*<\/head>/, ""))).not.toContain(
          note,
        );
  });

  it.each(frozenBriefings)("is the cover at the address of $id itself, which robots leave out", ({ id }) => {
    const html = documentAt(`/present/${id}/`);
    expect(isIndexed(html)).toBe(false);
    expect(canonicalOf(html)).toEqual([SITE + stage(id, 1)]);
  });
});

describe("the handout of a published briefing", () => {
  it.each(frozenBriefings)("$id says of itself what it is, and is left out by robots", ({ id }) => {
    const html = documentAt(handout(id));
    const { title } = briefingCalled(id);
    expect(titleOf(html)).toBe(`Handout: ${title} – Belgian City Partnerships`);
    expect(isIndexed(html)).toBe(false);
    expect(canonicalOf(html)).toEqual([SITE + stage(id, 1)]);
    expect(metaOf(html, "og:image")).toEqual([`${SITE}/previews/present/${id}/1.png`]);
    expect(decode(allOf(html, /<html [^>]*data-running-title="([^"]*)"/g).join())).toBe(titleOf(html));
  });

  it.each(frozenBriefings)(
    "$id has all its slides with words and sources without a script, and nothing that is for the speaker alone",
    ({ id }) => {
      const html = documentAt(handout(id));
      const { title, author, date, slides } = briefingCalled(id);
      const text = textOf(html);
      for (const said of [title, author, date]) expect(text).toContain(said);
      let end = 0;
      for (const slide of slides) {
        for (const said of [slide.title, ...slide.text, ...slide.sources])
          expect(text.slice(end), slide.title).toContain(said);
        for (const note of slide.notes) expect(text, slide.title).not.toContain(note);
        if (slide.board) continue;
        // One after the other.
        end = text.indexOf(`aria-label="${slide.mapText}"`, end);
        expect(end, slide.title).toBeGreaterThan(0);
      }
      expect(html.match(/ data-slide-map/g)).toHaveLength(withMap(slides).length);
      expect(hrefsOf(html)).toEqual([stage(id, 1), `${SITE}${stage(id, 1)}`]);
    },
  );

  it.each(frozenBriefings)("$id has the ground once, to which both maps of each slide refer", ({ id }) => {
    const html = withoutScripts(documentAt(handout(id)));
    const count = withMap(briefingCalled(id).slides).length;
    for (const frame of ["us", "be"]) {
      expect(html.split(`id="ground-${frame}"`)).toHaveLength(2);
      expect(html.split(`<use href="#ground-${frame}"`)).toHaveLength(1 + count);
    }
  });

  it.each(frozenBriefings)("$id has a code with its address, at the head and on the last slide", ({ id }) => {
    const label = `aria-label="Code with the address: ${SITE}${stage(id, 1)}"`;
    expect(documentAt(handout(id)).split(label)).toHaveLength(3);
  });
});

describe("the page of all briefings", () => {
  it("has each with the way to its start, its notes and all its slides", () => {
    const html = documentAt("/present/");
    const text = textOf(html);
    const hrefs = hrefsOf(html);
    expect(isIndexed(html)).toBe(true);
    for (const { id, title } of frozenBriefings) {
      expect(text).toContain(title);
      expect(hrefs).toContain(`${stage(id, 1)}notes/`);
      expect(hrefs).toContain(handout(id));
    }
    for (const { id, number, slide } of frozenSlides) {
      expect(hrefs).toContain(stage(id, number));
      expect(text).toContain(slide.title);
    }
    expect(hrefs).toContain("/");
  });
});

describe("presenting below a base path", () => {
  it("says its addresses with it", () => {
    const html = documentAt("/present/twenty-years/2/", basedSite);
    const [json = ""] = allOf(html, /id="page-data">([\s\S]*?)<\/script>/g);
    expect(JSON.parse(json).siteAddress).toBe(`${SITE}/some/path`);
    expect(canonicalOf(html)).toEqual([`${SITE}/some/path/present/twenty-years/2/`]);
    expect(metaOf(html, "og:image")).toEqual([`${SITE}/some/path/previews/present/twenty-years/2.png`]);
  });
});

describe("what presenting adds to the rest of the site", () => {
  it("is a link to all briefings on every page", () => {
    const all = [...pagesOf(frozenAtlas).map((page) => formatPath(page, "en"))];
    for (const path of all) expect(hrefsOf(documentAt(path)), path).toContain("/present/");
    expect(hrefsOf(site.get("404.html") ?? "")).toContain("/present/");
  });

  it("is not in embeds", () => {
    for (const [name, content] of site)
      if (name.startsWith("embed/")) expect(content, name).not.toContain("/present/");
  });

  it("is every slide in the site map, and no window of a speaker", () => {
    const listed = allOf(site.get("sitemap.xml") ?? "", /<loc>([^<]*)<\/loc>/g).filter((url) =>
      url.includes("/present/"),
    );
    expect(listed).toEqual(
      ["/present/", ...frozenSlides.map(({ id, number }) => stage(id, number))].map((path) => SITE + path),
    );
  });

  it("is a picture of each slide, and of no other, each of its own", async () => {
    const { advances } = await readPreviewFonts();
    const previews = await prerenderPreviews(frozenAtlas, advances, { en: frozenBriefings });
    const ofSlides = [...previews].filter(([path]) => path.startsWith("/previews/present/"));
    expect(ofSlides.map(([path]) => path)).toEqual(
      frozenSlides.map(({ id, number }) => `/previews/present/${id}/${number}.png`),
    );
    for (const [path, draw] of ofSlides) {
      const svg = draw();
      expect(svg, path).toMatch(/^<svg /);
      expect(svg, path).not.toMatch(/NaN|undefined/);
    }
    const pictures = new Set(
      paths.flatMap((path) => metaOf(documentAt(path), "og:image")).map((url) => url.slice(SITE.length)),
    );
    for (const path of pictures) expect(previews.has(path), path).toBe(true);
  });
});

describe("a briefing with bad texts", () => {
  it("cannot end an element, an attribute or the script", async () => {
    const input = await presentingInput();
    const template = input.presenting?.template ?? "";
    const bad = renderAll(
      await prerenderSite({ ...input, presenting: { briefings: { en: [badBriefing] }, template } }),
    );
    for (const path of [
      "/present/",
      "/present/bad/1/",
      "/present/bad/1/notes/",
      "/present/bad/1/presenter/",
      "/present/bad/handout/",
    ]) {
      const html = documentAt(path, bad);
      expect(html, path).not.toContain("<script>alert(1)");
      expect(html, path).not.toMatch(/<b>|<img src=x/);
      const [json = ""] = allOf(html, /id="page-data">([\s\S]*?)<\/script>/g);
      expect(JSON.stringify(JSON.parse(json)), path).toContain(JSON.stringify(EVIL).slice(1, -1));
      expect(textOf(html), path).toContain(EVIL.replaceAll("<!-- -->", ""));
    }
  });
});
