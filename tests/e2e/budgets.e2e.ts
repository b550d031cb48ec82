import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { expect } from "@playwright/test";
import { test } from "./site.ts";

const KIB = 1024;

/**
 * What a page may weigh on the line, critical styles and data inside: its HTML in brotli, and its elements. A page that the
 * script can go to has its content as JSON beside it: `withJson` is what both may weigh.
 */
const BUDGETS: { kind: string; path: string; kib: number; withJson?: number; elements?: number }[] = [
  { kind: "the home page", path: "/", kib: 24, elements: 700 },
  { kind: "a city", path: "/cities/antwerp/", kib: 26, withJson: 30 },
  { kind: "a partnership", path: "/partnerships/liege--nashville/", kib: 26, withJson: 30 },
  { kind: "a program", path: "/programs/city-pair/", kib: 27, withJson: 33 },
  { kind: "all cities", path: "/cities/", kib: 26, withJson: 30 },
  { kind: "all exchanges", path: "/exchanges/", kib: 26, withJson: 31 },
  { kind: "all partnerships", path: "/partnerships/", kib: 26, withJson: 30 },
  { kind: "the timeline", path: "/timeline/", kib: 27, withJson: 31 },
  { kind: "all sources", path: "/sources/", kib: 26, withJson: 30 },
  { kind: "a source", path: "/sources/efus-city-pair-2019/", kib: 26, withJson: 30 },
  { kind: "the source that most rests on", path: "/sources/duffin/", kib: 27, withJson: 33 },
  { kind: "what is Belgium-wide", path: "/belgium/", kib: 28, withJson: 34 },
  { kind: "comparisons", path: "/compare/", kib: 26, withJson: 30 },
  { kind: "an embed", path: "/embed/", kib: 24 },
  { kind: "all briefings", path: "/present/", kib: 30 },
  { kind: "a slide", path: "/present/twenty-years/2/", kib: 30 },
];

// No script: what the HTML has, and not what is made of it.
test.use({ javaScriptEnabled: false });

const weigh = async (file: string) => brotliCompressSync(await readFile(file)).length / KIB;

for (const { kind, path, kib, withJson, elements } of BUDGETS) {
  test(`${kind} weighs at most ${withJson ?? kib} KiB`, async ({ page }) => {
    const folder = `.cache/dist-test${path}`;
    const html = await weigh(`${folder}index.html`);
    expect(html).toBeLessThanOrEqual(kib);
    if (withJson) expect(html + (await weigh(`${folder}page.json`))).toBeLessThanOrEqual(withJson);
    if (elements === undefined) return;
    await page.goto(path);
    expect(await page.locator("*").count()).toBeLessThanOrEqual(elements);
  });
}

test("the published home page and a published city weigh no more", async ({ page, basedSite }) => {
  expect(await weigh(".cache/dist-based/index.html")).toBeLessThanOrEqual(24);
  expect(await weigh(".cache/dist-based/cities/antwerp/index.html")).toBeLessThanOrEqual(26);
  await page.goto(`${basedSite.url}/`);
  expect(await page.locator("*").count()).toBeLessThanOrEqual(700);
});
