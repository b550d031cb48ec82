import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { expect } from "@playwright/test";
import { test } from "./site.ts";

const KIB = 1024;

/**
 * What a page may weigh on the line, critical styles and data inside: HTML in brotli, and its elements. A page that the
 * script can go to has its content as JSON beside it, which is weighed with it.
 */
const BUDGETS: { kind: string; path: string; kib: number; elements?: number; hasJson?: boolean }[] = [
  { kind: "the home page", path: "/", kib: 24, elements: 700 },
  { kind: "a city", path: "/cities/antwerp/", kib: 26 },
  { kind: "a partnership", path: "/partnerships/liege--nashville/", kib: 30, hasJson: true },
  { kind: "a program", path: "/programs/city-pair/", kib: 30, hasJson: true },
  { kind: "all sources", path: "/sources/", kib: 30, hasJson: true },
  { kind: "an embed", path: "/embed/", kib: 24 },
  { kind: "all briefings", path: "/present/", kib: 30 },
  { kind: "a slide", path: "/present/twenty-years/2/", kib: 30 },
];

// No script: what the HTML has, and not what is made of it.
test.use({ javaScriptEnabled: false });

for (const { kind, path, kib, elements = 0, hasJson = false } of BUDGETS) {
  test(`${kind} weighs at most ${kib} KiB`, async ({ page }) => {
    const folder = `.cache/dist-test${path}`;
    const html = await readFile(`${folder}index.html`);
    // Until pages have one.
    const json = hasJson ? await readFile(`${folder}page.json`).catch(() => Buffer.of()) : Buffer.of();
    const bytes = [html, json].map((content) =>
      content.length > 0 ? brotliCompressSync(content).length : 0,
    );
    test.info().annotations.push({ type: "bytes", description: `${path}: ${bytes.join(" + ")}` });
    expect(bytes.reduce((sum, part) => sum + part) / KIB).toBeLessThanOrEqual(kib);
    if (elements === 0) return;
    await page.goto(path);
    expect(await page.locator("*").count()).toBeLessThanOrEqual(elements);
  });
}
