import { expect, type Page, type Request } from "@playwright/test";
import { untilLive } from "./liveMap.ts";
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

test("typefaces are fetched ahead for what is projected alone, and have come when a page rests", async ({
  page,
}) => {
  for (const [path, count] of [
    ["/", 0],
    ["/present/twenty-years/2/", 2],
  ] as const) {
    await load(page, path);
    await expect(page.locator('link[rel="preload"][as="font"]')).toHaveCount(count);
    const loaded = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === "loaded").length,
    );
    expect(loaded, path).toBeGreaterThanOrEqual(2);
  }
});

test("letters are our own from the second visit on", async ({ page }) => {
  await load(page, "/");
  await page.goto("/cities/antwerp/");
  await untilLive(page);
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  for (const [selector, family] of [
    ["h1", "Source Serif 4"],
    ["[data-frame] [data-city]", "Public Sans"],
  ] as const) {
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    expect(fonts.map(({ familyName }) => familyName).join(), selector).toContain(family);
  }
});

for (const path of ["/", cityPaths[0] ?? ""]) {
  test(`${path} needs at most 210 KiB until it rests, with fonts`, async ({ page }) => {
    const parts = await load(page, path);
    expect(parts.filter((part) => part.path.endsWith(".woff2")).length).toBeGreaterThanOrEqual(2);
    expect(sum(parts), JSON.stringify(parts)).toBeLessThanOrEqual(SETTLED_BYTES);
  });
}
