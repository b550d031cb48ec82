import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { deflateSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { untilLive, untilStill } from "./liveMap.ts";
import { test } from "./site.ts";

/** As scripts/checks/stages.ts builds the site with it; a test leads it to a server of its own. */
const ORIGIN = "http://tiles.test";

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

/** One green pixel, as large as a tile is drawn. */
const TILE = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
  chunk("IDAT", deflateSync(Buffer.from([0, 20, 160, 60]))),
  chunk("IEND", Buffer.alloc(0)),
]);

// The one other host that a page may ask, and each test says from when on.
test.use({ allowedProblems: [/^request: http:\/\/tiles\.test\//] });

async function withTiles(page: Page, use: (asked: string[]) => Promise<void>): Promise<void> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "Content-Type": "image/png" }).end(TILE);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await page.route(`${ORIGIN}/**`, (route) =>
    route.continue({ url: route.request().url().replace(ORIGIN, `http://127.0.0.1:${port}`) }),
  );
  try {
    await use(asked);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function openBased(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/`);
  await untilLive(page);
  await page.mouse.move(3, 3);
  await untilStill(page);
}

test("streets are off, and the tile server hears of a reader only once that one has agreed", async ({
  page,
  basedSite,
}) => {
  await withTiles(page, async (asked) => {
    await openBased(page, basedSite.url);
    const belgium = page.locator('[data-frame="be"]');
    const choice = belgium.getByRole("button", { name: "Streets: Belgium" });
    await expect(choice).toHaveAttribute("aria-pressed", "false");
    await choice.press("Enter");
    await expect(belgium.getByText(/tiles\.test.*sees your internet address/)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(choice).toBeFocused();
    expect(asked).toEqual([]);

    await choice.click();
    await belgium.getByRole("button", { name: "Show streets" }).click();
    await expect(choice).toHaveAttribute("aria-pressed", "true");
    await expect(belgium.locator("img.leaflet-tile-loaded").first()).toBeVisible();
    await expect(belgium.getByText("© Tiles of a test")).toBeVisible();
    await expect(belgium.locator(".leaflet-overlay-pane svg").first()).toBeHidden();
    expect(asked.length).toBeGreaterThan(0);
    for (const path of asked) expect(path).toMatch(/^\/\d+\/\d+\/\d+\.png$/);
    await expect(page.locator('[data-frame="us"] img')).toHaveCount(0);

    await choice.click();
    await expect(belgium.locator("img.leaflet-tile")).toHaveCount(0);
    await expect(belgium.locator(".leaflet-overlay-pane svg").first()).toBeVisible();
  });
});

test("the policy lets pictures come from the tile server alone", async ({ request, basedSite }) => {
  const html = await (await request.get(`${basedSite.url}/`)).text();
  const [, images] = /img-src ([^;]*);/.exec(html) ?? [];
  expect(images).toBe(`'self' blob: ${ORIGIN}`);
});

test("a site without the setting has no such choice and allows no other origin", async ({
  page,
  request,
}) => {
  await page.goto("/");
  await untilLive(page);
  await expect(page.getByRole("button", { name: /^Streets/ })).toHaveCount(0);
  const html = await (await request.get("/")).text();
  expect(/img-src ([^;]*);/.exec(html)?.[1]).toBe("'self' blob:");
});
