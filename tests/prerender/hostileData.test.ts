import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { prerenderSite } from "@/prerender/prerenderSite";
import { smallAtlas } from "./badTitles";
import { EVIL } from "./present/badBriefing";
import { siteInput } from "./renderSite";

/** Fields of records whose texts readers see: those of each language, and those of sources. */
const SHOWN = new Set(["en", "nl", "fr", "de", "others", "title", "author", "publisher", "label"]);

/** The same records, with each text that readers see replaced. */
function replaceTexts<Value>(value: Value, key = ""): Value {
  if (typeof value === "string") return (SHOWN.has(key) ? EVIL : value) as Value;
  if (Array.isArray(value)) return value.map((one) => replaceTexts(one, key)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, replaceTexts(one, name)]),
  ) as Value;
}

/** One page of each kind. */
const PATHS = [
  "index.html",
  "cities/antwerp/index.html",
  "embed/cities/antwerp/index.html",
  "partnerships/antwerp--san-diego/index.html",
  "programs/ivlp/index.html",
  "sources/index.html",
  "exchanges/index.html",
  "about/index.html",
];

it("an atlas whose every text is hostile is text in each kind of page, and in its data", async () => {
  const input = await siteInput();
  const atlas = smallAtlas(input.atlas);
  const known = await prerenderSite({ ...input, atlas });
  const site = await prerenderSite({ ...input, atlas: replaceTexts(atlas) });
  for (const path of PATHS) {
    const html = site.get(path)?.() ?? "";
    expect(html, path).toContain("alert(1)");
    const { document } = new JSDOM(html).window;
    const { document: before } = new JSDOM(known.get(path)?.() ?? "").window;
    for (const tag of ["script", "img", "iframe", "object", "b"])
      expect(document.querySelectorAll(tag).length, `${path}: ${tag}`).toBe(
        before.querySelectorAll(tag).length,
      );
    for (const element of document.querySelectorAll("*"))
      for (const { name, value } of element.attributes) {
        expect(name, path).not.toMatch(/^on/);
        if (/^(href|src|action)$/.test(name)) expect(value, path).not.toMatch(/^\s*(javascript|data):/i);
      }
    for (const script of document.querySelectorAll('script[type$="json"]'))
      expect(() => JSON.parse(script.textContent ?? ""), path).not.toThrow();
    const data = site.get(path.replace("index.html", "page.json"))?.();
    if (data) expect(() => JSON.parse(data), path).not.toThrow();
  }
});
