import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { findSearch } from "./explore.ts";
import { openReady, untilLive } from "./liveMap.ts";
import { dialog, openOffline, sign, test, visit } from "./offlineCopy.ts";
import { openOwnSite } from "./ownSite.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const slide = (page: Page) => page.locator("[data-slide-room] article");

test.describe("after one visit, with the server gone", () => {
  test.use({ allowedProblems: [/status of 404 .*atlantis/] });

  test.beforeEach(async ({ page, ownSite }) => {
    await visit(page);
    await ownSite.stop();
  });

  test("pages open, lead on, and are found by the search", async ({ page }) => {
    await openReady(page, "/");
    await findSearch(page).fill("Vilv");
    await page.getByRole("listbox", { name: "Search results" }).getByRole("option").first().click();
    await expect(heading(page)).toHaveText("Vilvoorde");
    for (const [path, title] of [
      ["/cities/antwerp/", "Antwerp"],
      ["/sources/", "Sources"],
      ["/Cities/Liege", "Liège"],
      ["/cities/atlantis/", /nothing|not/i],
    ] as const) {
      await page.goto(path);
      // A page for reading has no maps.
      if (path !== "/sources/") await untilLive(page);
      await expect(heading(page)).toHaveText(title);
    }
    await expect(page.getByRole("link", { name: "Sources" }).first()).toBeVisible();
  });

  test("a filtered link, the list, the Atlantic map and a comparison work", async ({ page }) => {
    await openReady(page, "/?from=2014&to=2016");
    await expect(page.getByText(/^2014–2016: /).first()).toBeVisible();
    await page.goto("/?view=list");
    await page.getByRole("table").first().getByRole("button").first().click();
    await expect(
      page.getByRole("columnheader", { name: /./ }).and(page.locator("[aria-sort]")).first(),
    ).toBeVisible();
    await page.goto("/?view=atlantic");
    await expect(page.locator(".leaflet-container").first()).toBeVisible();
    await page.goto("/compare/?cities=antwerp,liege");
    await expect(heading(page)).toHaveText("Antwerp and Liège compared");
  });

  test("slides are stepped through, and the presenter's window follows", async ({ page, context }) => {
    await page.goto("/present/");
    await expect(sign(page)).toHaveText("Ready offline");
    await expect
      .poll(() =>
        page.locator("img").evaluateAll((images) => {
          for (const image of images) image.scrollIntoView();
          return images.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length;
        }),
      )
      .toBe(3);
    await page.goto("/present/vilvoorde-columbus/1/");
    await page.locator("[data-awake]").waitFor();
    const presenter = await context.newPage();
    await presenter.goto("/present/vilvoorde-columbus/1/presenter/");
    await expect(presenter.getByText("The audience window follows.")).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(slide(page)).toHaveAccessibleName("Slide 2 of 5");
    await expect(presenter).toHaveURL(/\/2\/presenter\//);
    await presenter.keyboard.press("ArrowRight");
    await expect(slide(page)).toHaveAccessibleName("Slide 3 of 5");
    await page.goto("/present/vilvoorde-columbus/3/notes/");
    await expect(heading(page)).toBeVisible();
  });

  test("a reader's own briefing is made and shown", async ({ page }) => {
    await page.goto("/present/own/");
    await page.getByRole("button", { name: "New briefing", exact: true }).click();
    await page.getByRole("textbox", { name: "Title of the briefing" }).fill("For Thursday");
    await page.getByRole("textbox", { name: "Title", exact: true }).fill("First");
    await expect(page.getByText(/^Kept on this device/)).toBeVisible();
    await page.getByRole("button", { name: "Present", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "First" })).toBeVisible();
  });

  test("a briefing is taken along as PowerPoint, as one file and on paper", async ({ page }) => {
    await page.goto("/present/what-came-of-it/1/");
    await page.locator("[data-awake]").waitFor();
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByText("Take it along", { exact: true }).click();
    for (const [name, start] of [
      ["Save PowerPoint", "PK"],
      ["Save HTML file", "<!doctype html>"],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name, exact: true }).click(),
      ]);
      const content = await readFile(await download.path());
      expect(content.subarray(0, start.length).toString("latin1")).toBe(start);
      await expect(page.getByRole("dialog").getByText(/^Saved as /)).toBeVisible();
    }
    await page.getByRole("link", { name: "Handout for the audience, without notes" }).click();
    await expect(page.locator("[data-handout-slide]")).toHaveCount(6);
  });

  test("a view is shared, cited and saved as files", async ({ page }) => {
    await openReady(page, "/cities/antwerp/");
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("dialog").getByText("Cite this page", { exact: true }).click();
    await expect(
      page
        .getByRole("dialog")
        .getByText(/Antwerp.*Belgian City Partnerships/)
        .first(),
    ).toBeVisible();
    await page.getByRole("dialog").getByText("Download", { exact: true }).click();
    for (const [format, start] of [
      ["PNG", "\u0089PNG"],
      ["GeoJSON", "{"],
      ["PowerPoint", "PK"],
    ] as const) {
      const button = page.getByRole("button", { name: `Save ${format}`, exact: true });
      await expect(button).not.toHaveAttribute("aria-disabled");
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      const content = await readFile(await download.path());
      expect(content.subarray(0, start.length).toString("latin1")).toBe(start);
    }
    await page.getByRole("dialog").getByText("Embed in a page", { exact: true }).click();
    await expect(page.frameLocator("dialog iframe").getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  });
});

test.describe("while the page stays open", () => {
  test("the first visit's own page loads later parts from the copy", async ({ page, ownSite }) => {
    await visit(page);
    await ownSite.stop();
    await page.getByRole("link", { name: "List", exact: true }).click();
    await page.getByRole("button", { name: "Share" }).click();
    await expect(page.getByRole("dialog").getByText("Download", { exact: true })).toBeVisible();
  });
});

test.describe("the sign", () => {
  test("moves nothing when it comes, and says what is kept", async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.set(window, "shiftTotal", 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.set(window, "shiftTotal", Reflect.get(window, "shiftTotal") + Reflect.get(entry, "value"));
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const path of ["/", "/present/", "/present/own/", "/?view=list"]) {
      await visit(page, path);
      expect(await page.evaluate(() => Reflect.get(window, "shiftTotal")), path).toBeLessThan(0.0005);
    }
    await openOffline(page);
    await expectAccessible(page);
    await expect(dialog(page)).toContainText(/On this device\d+\.\d MB/);
    await expect(dialog(page)).toContainText(/Data as of\w+ \d+, 20\d\d/);
  });

  test("removes the copy, keeps none at later visits, and makes it again when asked", async ({
    page,
    ownSite,
  }) => {
    await visit(page);
    await openOffline(page);
    await dialog(page).getByRole("button", { name: "Remove the offline copy" }).click();
    await expect(dialog(page)).toContainText("Nothing of this site is kept");
    await expect(dialog(page).getByRole("button", { name: "Keep offline" })).toBeFocused();
    await expect.poll(() => page.evaluate(() => window.caches.keys())).toEqual([]);
    await page.reload();
    await expect(sign(page)).toHaveText("Not kept offline");
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    expect(await page.evaluate(() => window.caches.keys())).toEqual([]);
    await openOffline(page);
    await expect(dialog(page)).toContainText(/About \d\.\d MB are downloaded/);
    await dialog(page).getByRole("button", { name: "Keep offline" }).click();
    await expect(dialog(page)).toContainText("The whole site is kept on this device");
    await ownSite.stop();
    await page.goto("/sources/");
    await expect(heading(page)).toHaveText("Sources");
  });

  test("keeps again in the same document what it has just removed", async ({ page, ownSite }) => {
    await visit(page);
    await openOffline(page);
    await dialog(page).getByRole("button", { name: "Remove the offline copy" }).click();
    await dialog(page).getByRole("button", { name: "Keep offline" }).click();
    await expect(dialog(page)).toContainText("The whole site is kept on this device");
    await ownSite.stop();
    await page.goto("/sources/");
    await expect(heading(page)).toHaveText("Sources");
  });

  test("downloads nothing unasked where the reader saves data", async ({ page, ownSite }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) }),
    );
    await page.goto("/");
    await expect(sign(page)).toHaveText("Not kept offline");
    expect(ownSite.asked.filter((path) => path.includes("sw.js") || path.includes("/offline-"))).toEqual([]);
    await openOffline(page);
    await dialog(page).getByRole("button", { name: "Keep offline" }).click();
    await expect(dialog(page)).toContainText("The whole site is kept on this device");
  });

  test("says why where the browser forbids it", async ({ page }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException("no", "SecurityError"));
    });
    await page.goto("/");
    await expect(sign(page)).toHaveText("Not possible offline");
    await openOffline(page);
    await expect(dialog(page)).toContainText("do not let this site keep anything");
  });
});

test.describe("a first visit that is cut off", () => {
  test.use({ allowedProblems: [/Failed to load resource|net::ERR|error occurred when fetching the script/] });

  for (const [part, path] of [
    ["the worker", /sw\.js/],
    ["the pack", /\/assets\/offline-/],
    ["an icon", /\/icons\/icon-512/],
  ] as const) {
    test(`at ${part} leaves the page at work, and is made up for at the next`, async ({ page, ownSite }) => {
      ownSite.refuse(path);
      await page.goto("/");
      await expect(sign(page)).toHaveText("Not kept offline");
      await openReady(page, "/cities/antwerp/");
      await expect(heading(page)).toHaveText("Antwerp");
      ownSite.refuse(undefined);
      await visit(page, "/sources/");
      await ownSite.stop();
      await page.goto("/cities/antwerp/");
      await expect(heading(page)).toHaveText("Antwerp");
    });
  }
});

test.describe("a copy that has suffered", () => {
  test("mends itself at the next visit", async ({ page, context, ownSite }) => {
    await visit(page);
    await page.evaluate(async () => {
      const [name = ""] = await window.caches.keys();
      const cache = await window.caches.open(name);
      const keys = await cache.keys();
      const of = (part: string) => keys.find(({ url }) => url.includes(part)) ?? "";
      await cache.delete(of("/assets/offline-"));
      await cache.put(of("/icons/icon-192"), new Response("broken"));
    });
    // The browser ends a worker that has nothing to do; here it is ended by hand.
    const client = await context.newCDPSession(page);
    await client.send("ServiceWorker.enable");
    await client.send("ServiceWorker.stopAllWorkers");
    await visit(page);
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const [name = ""] = await window.caches.keys();
          const cache = await window.caches.open(name);
          const icon = await cache.match("/icons/icon-192.png");
          const pack = (await cache.keys()).some(({ url }) => url.includes("/assets/offline-"));
          return pack && icon?.headers.get("content-type") === "image/png";
        }),
      )
      .toBe(true);
    await ownSite.stop();
    await page.goto("/sources/");
    await expect(heading(page)).toHaveText("Sources");
  });
});

test("an embed keeps nothing, in a frame or by itself", async ({ page, ownSite }) => {
  const ask = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await openReady(page, "/embed/cities/antwerp/");
  await page.waitForLoadState("networkidle");
  expect(await ask()).toBe(0);
  expect(ownSite.asked.filter((path) => path.includes("sw.js"))).toEqual([]);
  await expect(sign(page)).toHaveCount(0);
});

test("the site can be installed", async ({ page, context }) => {
  await visit(page);
  const client = await context.newCDPSession(page);
  const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
  // A window without a history of its own says so, whatever the site is.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  const manifest = await client.send("Page.getAppManifest");
  expect(manifest.errors).toEqual([]);
});

test("below a path of a host, the site works without network and leaves its neighbours alone", async ({
  page,
}) => {
  const site = await openOwnSite({ from: ".cache/dist-based", basePath: "/some/path/" });
  await page.goto(`${site.url}/`);
  await page.evaluate(() => window.caches.open("belgian-city-partnerships:/:another"));
  await expect(sign(page)).toHaveText("Ready offline");
  await site.stop();
  await page.goto(`${site.url}/cities/antwerp/`);
  await untilLive(page);
  await expect(heading(page)).toHaveText("Antwerp");
  await openOffline(page);
  await dialog(page).getByRole("button", { name: "Remove the offline copy" }).click();
  await expect
    .poll(() => page.evaluate(() => window.caches.keys()))
    .toEqual(["belgian-city-partnerships:/:another"]);
  await site.remove();
});
