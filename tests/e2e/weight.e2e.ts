import { expect, type Page, type Request } from "@playwright/test";
import { TYPEFACES_KEY } from "../../src/app/typefacesKey.ts";
import { untilLive, untilTypefacesKept } from "./liveMap.ts";
import { cityPaths } from "./published.ts";
import { test } from "./site.ts";

const KIB = 1024;
const SETTLED_BYTES = 210 * KIB;

type Part = { path: string; bytes: number; encoding: string | undefined };

async function weigh(request: Request): Promise<Part> {
  const response = await request.response();
  return {
    path: new URL(request.url()).pathname,
    bytes: (await request.sizes()).responseBodySize,
    encoding: response?.headers()["content-encoding"],
  };
}

/** Everything that the page has loaded until it rests, as it was sent. */
async function load(page: Page, path: string): Promise<Part[]> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  await page.goto(path);
  if (path.startsWith("/present/")) await page.locator("[data-awake]").waitFor();
  else await untilLive(page);
  await page.waitForLoadState("networkidle");
  return Promise.all(requests.map(weigh));
}

const sum = (parts: Part[]) => parts.reduce((total, { bytes }) => total + bytes, 0);

test("text, styles and scripts are sent in brotli", async ({ page }) => {
  const parts = await load(page, "/");
  expect(parts.length).toBeGreaterThan(8);
  // Files that fit into one packet are sent as they are.
  const large = parts.filter(({ path, bytes }) => !path.endsWith(".woff2") && bytes > 1400);
  expect(large.length).toBeGreaterThan(5);
  for (const { path, encoding } of large) expect(encoding, path).toBe("br");
});

test("nothing but the HTML is asked for before the first paint", async ({ page }) => {
  for (const path of ["/", cityPaths[0] ?? "", "/embed/", "/present/twenty-years/2/"]) {
    await load(page, path);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => "renderBlockingStatus" in entry && entry.renderBlockingStatus === "blocking")
        .map(({ name }) => name),
    );
    expect(blocking, path).toEqual([]);
  }
});

const readFonts = (page: Page) =>
  page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length);

async function namesOfFonts(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName).join();
}

const OWN_FONTS = [
  ["h1", "Source Serif 4"],
  ["[data-frame] [data-city]", "Public Sans"],
] as const;

test("a first visit waits for no typeface: it asks for them at rest, and keeps the letters that it has", async ({
  page,
}) => {
  await load(page, "/");
  expect(await readFonts(page)).toBe(0);
  await untilTypefacesKept(page);
  await expect(page.locator('link[rel="preload"][as="font"]')).toHaveCount(0);
  for (const [selector, family] of OWN_FONTS)
    expect(await namesOfFonts(page, selector), selector).not.toContain(family);
});

test("the visit after it is in our letters from the first layout on", async ({ page }) => {
  await page.goto("/");
  await untilTypefacesKept(page);
  await page.goto("/cities/antwerp/");
  await expect(page.locator('link[rel="preload"][as="font"]')).toHaveCount(2);
  await untilLive(page);
  for (const [selector, family] of OWN_FONTS)
    expect(await namesOfFonts(page, selector), selector).toContain(family);
});

test("addresses of typefaces that something else has stored are not asked for", async ({ page }) => {
  await page.addInitScript(
    (key) => localStorage.setItem(key, "//elsewhere.example/a.woff2 https://elsewhere.example/b.woff2 /c.js"),
    TYPEFACES_KEY,
  );
  await page.goto("/", { waitUntil: "commit" });
  await page.locator("h1").waitFor();
  await expect(page.locator('link[rel="preload"][as="font"]')).toHaveCount(0);
  await expect(page.locator("html[data-typefaces]")).toHaveCount(0);
});

test("a slide, which is often projected on a first visit, fetches its typefaces ahead", async ({ page }) => {
  await load(page, "/present/twenty-years/2/");
  await expect(page.locator('link[rel="preload"][as="font"]')).toHaveCount(2);
  expect(await readFonts(page)).toBeGreaterThanOrEqual(2);
  expect(await namesOfFonts(page, "h1, h2")).toContain("Source Serif 4");
});

for (const path of ["/", cityPaths[0] ?? ""]) {
  test(`${path} needs at most 210 KiB until it rests`, async ({ page }) => {
    const parts = await load(page, path);
    expect(sum(parts), JSON.stringify(parts)).toBeLessThanOrEqual(SETTLED_BYTES);
  });
}
