import { expect, type FrameLocator, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { type HostPage, serveHostPage } from "./hostPage.ts";
import { test } from "./site.ts";

const hosts: HostPage[] = [];

test.afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

/** Opens a page of another origin with this in it, and gives its first frame. */
async function openHost(page: Page, body: string): Promise<FrameLocator> {
  const host = await serveHostPage(body);
  hosts.push(host);
  await page.goto(host.url);
  return page.frameLocator("iframe");
}

const frame = (address: string, attributes = "") =>
  `<iframe src="${address}" width="900" height="520" title="Map" ${attributes}></iframe>`;

/** Waits until Leaflet's marks stand in both frames. */
async function untilEmbedLives(embed: FrameLocator): Promise<void> {
  for (const name of ["Map of the United States", "Map of Belgium"])
    await expect(
      embed
        .getByRole("region", { name })
        .getByRole("group", { name: /movable map/ })
        .getByRole("link"),
    ).not.toHaveCount(0);
  await expect(embed.getByText(/^Click or tap the map/)).toBeVisible();
}

const zoomOf = (embed: FrameLocator) =>
  embed
    .locator("[data-frame='us'] .leaflet-image-layer")
    .evaluate((drawing) => drawing.getBoundingClientRect().width);

for (const [kind, attributes] of [
  ["a frame", ""],
  ["a frame without an origin, as WordPress makes it", 'sandbox="allow-scripts" security="restricted"'],
] as const) {
  test(`wakes up in ${kind}, follows links inside it and stores nothing`, async ({ page, site }) => {
    const embed = await openHost(page, frame(`${site.url}/embed/cities/liege/?theme=dark`, attributes));
    await untilEmbedLives(embed);
    await expect(embed.getByRole("heading", { level: 1 })).toHaveText("Liège");
    await expect(embed.getByRole("banner")).toHaveCount(0);
    await expect(embed.locator("html")).toHaveAttribute("data-theme", "dark");
    await embed.locator("[data-frame='us'] [data-city='columbus'] [data-label]").click();
    await expect(embed.getByRole("heading", { level: 1 })).toHaveText("Columbus");
    await expect(embed.getByRole("link", { name: "Open full map" })).toHaveAttribute(
      "href",
      "/cities/columbus/?theme=dark",
    );
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
}

test("opens the full map beside the host with all that the embed shows", async ({ page, site, context }) => {
  const query = "programs=city-pair&from=2010&lines=0&theme=dark";
  const embed = await openHost(page, frame(`${site.url}/embed/?${query}&panel=0&controls=0`));
  await untilEmbedLives(embed);
  const opened = context.waitForEvent("page");
  await embed.getByRole("link", { name: "Open full map" }).click();
  const full = await opened;
  await expect(full.getByRole("banner")).toBeVisible();
  expect(full.url()).toBe(`${site.url}/?${query}`);
});

test.describe("the full page", () => {
  test.use({ allowedProblems: [/frame-ancestors/] });

  test("refuses to be framed by another site", async ({ page, site }) => {
    const embed = await openHost(page, frame(`${site.url}/cities/liege/`));
    await page.waitForLoadState("networkidle");
    await expect(embed.locator("#root")).toHaveCount(0);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("is readable in a frame, with its ways out", async ({ page, site }) => {
    const embed = await openHost(page, frame(`${site.url}/embed/cities/liege/`));
    await expect(embed.getByRole("heading", { level: 1 })).toHaveText("Liège");
    await expect(embed.getByRole("link", { name: /^Liège, Belgium/ })).toHaveCount(1);
    await expect(embed.locator("noscript p")).toBeVisible();
    await expect(embed.getByRole("link", { name: "Open full map" })).toHaveAttribute(
      "href",
      "/cities/liege/",
    );
  });
});

test("leaves the wheel to the host until the map is pressed, and again after Escape", async ({
  page,
  site,
}) => {
  const embed = await openHost(page, frame(`${site.url}/embed/`));
  await untilEmbedLives(embed);
  const before = await zoomOf(embed);
  const map = embed.getByRole("region", { name: "Map of the United States" });
  const box = await map.boundingBox();
  if (!box) throw new Error("The map has no place");
  // The sea, where no mark and no line lies.
  const sea = { x: box.x + 30, y: box.y + box.height - 20 };
  await page.mouse.move(sea.x, sea.y);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(60);
  expect(await zoomOf(embed)).toBe(before);

  await page.mouse.move(sea.x, sea.y - 60);
  await page.mouse.down();
  await page.mouse.up();
  await expect(embed.getByText(/^The map takes the wheel/)).toBeVisible();
  await page.mouse.wheel(0, -60);
  await expect.poll(() => zoomOf(embed)).toBeGreaterThan(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(60);

  await page.keyboard.press("Escape");
  await expect(embed.getByText(/^Click or tap the map/)).toBeVisible();
  await page.mouse.wheel(0, 40);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(100);
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true });

  test("leaves one finger to the host until the map is tapped", async ({ page, site, context }) => {
    const embed = await openHost(page, frame(`${site.url}/embed/`));
    await untilEmbedLives(embed);
    const box = await embed.getByRole("region", { name: "Map of the United States" }).boundingBox();
    if (!box) throw new Error("The map has no place");
    const sea = { x: box.x + 30, y: box.y + box.height - 20 };
    const session = await context.newCDPSession(page);
    const swipe = async (distance: number) => {
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [sea] });
      for (let step = 1; step <= 10; step++) {
        const point = { x: sea.x, y: sea.y + (distance * step) / 10 };
        await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [point] });
      }
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    const open = embed.getByRole("link", { name: "Open full map" });
    await swipe(-90);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60);
    await expect(open).toHaveAttribute("href", "/");

    // Anew: a tap on a page that still glides from a swipe only stops it.
    await page.goto("about:blank");
    await page.goto(hosts[0]?.url ?? "");
    await untilEmbedLives(embed);
    await page.touchscreen.tap(sea.x, sea.y);
    await expect(embed.getByText(/^The map takes the wheel/)).toBeVisible();
    await swipe(-90);
    await expect(open).toHaveAttribute("href", /^\/\?us=/);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

test("waits for a tap where it is asked to, and loads no live map before", async ({ page, site }) => {
  const embed = await openHost(page, frame(`${site.url}/embed/?tap=1`));
  const gate = embed.getByRole("button", { name: "Tap to use the map" });
  await expect(gate).toBeVisible();
  await expect(embed.locator(".leaflet-container")).toHaveCount(0);
  await gate.click();
  await expect(embed.locator(".leaflet-container")).toHaveCount(2);
  await expect(gate).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(gate).toBeVisible();
});

test("leaves out what it is asked to leave out", async ({ page, site }) => {
  const embed = await openHost(page, frame(`${site.url}/embed/?panel=0&controls=0`));
  await untilEmbedLives(embed);
  await expect(embed.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(embed.getByRole("button", { name: /Zoom in/ })).toHaveCount(0);
  await expect(embed.getByRole("navigation", { name: "View" })).toHaveCount(0);
  await expect(embed.getByText("Map: Natural Earth")).toBeVisible();
});

/** What the host has heard of one type, with the origin that it came from. */
const heard = (page: Page, type: string) =>
  page.evaluate(
    (wanted) =>
      (Reflect.get(window, "heard") as { data: { type?: string }; origin: string }[]).filter(
        ({ data }) => data.type === wanted,
      ),
    type,
  );

const ours = { source: "belgian-city-partnerships", version: 1 };

test("tells any host its height, and its link to one that has said hello", async ({ page, site }) => {
  const embed = await openHost(page, frame(`${site.url}/embed/cities/liege/`));
  await untilEmbedLives(embed);
  await expect.poll(() => heard(page, "height")).not.toEqual([]);
  const [first] = await heard(page, "height");
  expect(first).toEqual({ origin: site.url, data: { ...ours, type: "height", height: expect.any(Number) } });
  expect(await heard(page, "link")).toEqual([]);

  const say = (message: unknown) =>
    page.locator("iframe").evaluate((element, data) => {
      (element as HTMLIFrameElement).contentWindow?.postMessage(data, "*");
    }, message);
  await say({ ...ours, version: 2, type: "hello" });
  await say({ ...ours, type: "hello" });
  // A page that the embed loads anew tells its height again, and waits for another hello.
  await page.evaluate(
    (hello) => {
      window.addEventListener("message", ({ data, source, origin }) => {
        if (data.type === "height") source?.postMessage(hello, { targetOrigin: origin });
      });
    },
    { ...ours, type: "hello" },
  );
  const link = (path: string) => ({
    origin: site.url,
    data: { ...ours, type: "link", link: site.url + path },
  });
  await expect.poll(() => heard(page, "link")).toEqual([link("/cities/liege/")]);
  await embed.locator("[data-frame='us'] [data-city='columbus'] [data-label]").click();
  await expect.poll(() => heard(page, "link")).toContainEqual(link("/cities/columbus/"));
});

for (const attributes of ["", 'sandbox="allow-scripts"']) {
  test(`is given its height by the script for hosts (${attributes || "no sandbox"})`, async ({
    page,
    site,
  }) => {
    const other = '<iframe srcdoc="" height="111" title="Another"></iframe>';
    await openHost(
      page,
      `<script src="${site.url}/embed.js"></script>${frame(`${site.url}/embed/`, attributes)}${other}`,
    );
    const [map, another] = [page.getByTitle("Map"), page.getByTitle("Another")];
    await expect.poll(async () => Number(await map.getAttribute("height"))).toBeGreaterThan(530);
    const told = (await heard(page, "height")).at(-1)?.data;
    await expect(map).toHaveAttribute("height", String(told && Reflect.get(told, "height")));
    await expect(another).toHaveAttribute("height", "111");
  });
}

test("speaks to WordPress in its own words", async ({ page, site }) => {
  const embed = await openHost(
    page,
    frame(`${site.url}/embed/cities/liege/#?secret=AbC123xyz9`, 'sandbox="allow-scripts"'),
  );
  await untilEmbedLives(embed);
  await embed.getByRole("link", { name: "Open full map" }).click();
  const said = () =>
    page.evaluate(() =>
      (Reflect.get(window, "heard") as { data: { secret?: string } }[])
        .map(({ data }) => data)
        .filter(({ secret }) => secret === "AbC123xyz9"),
    );
  await expect.poll(said).toContainEqual({
    message: "link",
    value: `${site.url}/cities/liege/`,
    secret: "AbC123xyz9",
  });
  expect(await said()).toContainEqual({ message: "height", value: expect.any(Number), secret: "AbC123xyz9" });
});

test("lies below a base path too", async ({ page, basedSite }) => {
  const embed = await openHost(
    page,
    frame(`${basedSite.url}/embed/cities/liege/`, 'sandbox="allow-scripts"'),
  );
  await untilEmbedLives(embed);
  await expect(embed.getByRole("link", { name: "Open full map" })).toHaveAttribute(
    "href",
    "/some/path/cities/liege/",
  );
  await embed.locator("[data-frame='us'] [data-city='columbus'] [data-label]").click();
  await expect(embed.getByRole("heading", { level: 1 })).toHaveText("Columbus");
});

for (const query of ["", "?tap=1&panel=0&controls=0"]) {
  test(`gives axe nothing to say (${query || "no options"})`, async ({ page, site }) => {
    await page.setViewportSize({ width: 640, height: 520 });
    await page.goto(`${site.url}/embed/cities/liege/${query}`);
    await expect(page.getByText(/^Click or tap the map|^Tap to use/)).toBeVisible();
    await expectAccessible(page);
  });
}

const SMALL_FRAMES = [
  [200, 200],
  [200, 420],
  [240, 240],
  [300, 250],
  [320, 240],
  [320, 400],
  [400, 300],
  [480, 270],
  [560, 315],
  [640, 360],
  [800, 200],
] as const;

/** What of the foot cannot be seen or pressed: it lies outside of the frame, or below something. */
function hiddenParts(): string[] {
  const foot = document.querySelector("[data-embed-foot]");
  const parts = ["[data-embed-open]", "strong", "p > a"].map(
    (selector) => [selector, foot?.querySelector(selector)] as const,
  );
  return parts.flatMap(([selector, part]) => {
    // A name may go over two lines.
    const lines = [...(part?.getClientRects() ?? [])];
    const areSeen = lines.map(({ x, y, width, height, right, bottom }) => {
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return x >= 0 && y >= 0 && right <= innerWidth && bottom <= innerHeight && part?.contains(top);
    });
    return lines.length > 0 && areSeen.every(Boolean) ? [] : [selector];
  });
}

for (const path of ["cities/liege/", "partnerships/vilvoorde--columbus/", "", "about/"])
  for (const query of ["", "?panel=0&controls=0"])
    test(`shows whose map /embed/${path}${query} is, its sources and the way out at every size`, async ({
      page,
      site,
    }) => {
      await page.goto(`${site.url}/embed/${path}${query}`);
      for (const [width, height] of SMALL_FRAMES) {
        await page.setViewportSize({ width, height });
        expect(await page.evaluate(hiddenParts), `${width} × ${height}`).toEqual([]);
        const map = await page.locator("#map").boundingBox();
        expect(map?.height ?? 0, `height of the map at ${width} × ${height}`).toBeGreaterThan(height * 0.3);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });

test.describe("an embed that is not there", () => {
  test.use({ allowedProblems: [/console: Failed to load resource: .*404/] });

  test("leads on from a former address, within the frame", async ({ page, site }) => {
    const embed = await openHost(page, frame(`${site.url}/embed/cities/sint-jans-molenbeek/?theme=dark`));
    await expect(embed.getByRole("heading", { level: 1 })).toHaveText("Molenbeek");
    await expect(embed.locator("html")).toHaveAttribute("data-embed", "");
    await expect(embed.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("leads on from a mistyped one", async ({ page, site }) => {
    const embed = await openHost(page, frame(`${site.url}/embed/cities/luik)`));
    await expect(embed.getByRole("heading", { level: 1 })).toHaveText("Liège");
  });

  for (const [width, height] of [
    [200, 200],
    [560, 315],
    [900, 520],
  ] as const)
    test(`says so in a frame of ${width} × ${height}, with ways on`, async ({ page, site }) => {
      const embed = await openHost(
        page,
        `<iframe src="${site.url}/embed/cities/antwrep/" width="${width}" height="${height}" title="Map"></iframe>`,
      );
      await expect(embed.getByRole("heading", { level: 1, name: "Page not found" })).toBeInViewport();
      expect(await embed.locator("body").evaluate(hiddenParts)).toEqual([]);
      // The full page offers the same.
      await expect(embed.getByRole("link", { name: "Open full map" })).toHaveAttribute(
        "href",
        "/cities/antwrep/",
      );
      await embed.getByRole("link", { name: "Antwerp", exact: true }).click();
      await expect(embed.getByRole("heading", { level: 1, name: "Antwerp" })).toBeVisible();
    });
});
