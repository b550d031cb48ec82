import { expect, type Page, type Request } from "@playwright/test";
import { untilLive } from "./liveMap.ts";
import { cityPaths } from "./published.ts";
import { test } from "./site.ts";

const KIB = 1024;
const FIRST_CITY_BYTES = 45 * KIB;
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
  await untilLive(page);
  await page.waitForLoadState("networkidle");
  return Promise.all(requests.map(weigh));
}

const sum = (parts: Part[]) => parts.reduce((total, { bytes }) => total + bytes, 0);

test("text, styles and scripts are sent in brotli", async ({ page }) => {
  const parts = await load(page, "/");
  expect(parts.length).toBeGreaterThan(8);
  for (const { path, encoding } of parts.filter((part) => !/\.woff2$/.test(part.path)))
    expect(encoding, path).toBe("br");
});

test("a first visit asks for both typefaces before any style sheet names them", async ({ page }) => {
  await load(page, "/");
  const early = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => "initiatorType" in entry && entry.initiatorType === "link")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith(".woff2")),
  );
  expect(early.length).toBe(2);
});

for (const path of ["/", cityPaths[0] ?? ""]) {
  test(`the first city of ${path} needs at most 45 KiB before it is drawn`, async ({ page }) => {
    const parts = await load(page, path);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => "renderBlockingStatus" in entry && entry.renderBlockingStatus === "blocking")
        .map(({ name }) => new URL(name).pathname),
    );
    expect(blocking.some((blocker) => blocker.endsWith(".css"))).toBe(true);
    const needed = parts.filter((part) => part.path === path || blocking.includes(part.path));
    expect(needed.map((part) => part.path).toSorted()).toEqual([path, ...blocking].toSorted());
    expect(sum(needed), JSON.stringify(needed)).toBeLessThanOrEqual(FIRST_CITY_BYTES);
  });

  test(`${path} needs at most 210 KiB until it rests, with fonts`, async ({ page }) => {
    const parts = await load(page, path);
    expect(parts.filter((part) => part.path.endsWith(".woff2")).length).toBeGreaterThanOrEqual(2);
    expect(sum(parts), JSON.stringify(parts)).toBeLessThanOrEqual(SETTLED_BYTES);
  });
}
