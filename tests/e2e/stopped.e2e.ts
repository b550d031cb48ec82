import { expect, type Page } from "@playwright/test";
import { openReady } from "./liveMap.ts";
import {
  expectFault,
  expectNoFault,
  expectNothingMissing,
  FAILED,
  findFault,
  readShown,
  STOPPED,
  untilAwake,
} from "./shown.ts";
import { test } from "./site.ts";

/** The entry of a page's script. */
const SCRIPT = /\/assets\/(index|present)-[^/]*\.js$/;

const PAGE = "/cities/antwerp/";

/** That the page is whole, says that it has stopped, and goes on by plain links and by the button. */
async function expectWhole(page: Page, path: string): Promise<void> {
  await expectFault(page, STOPPED);
  const plain = await page.context().newPage();
  await plain.route("**/assets/*.js", () => {});
  await plain.goto(path, { waitUntil: "domcontentloaded" });
  expectNothingMissing(await readShown(plain), await readShown(page));
  await plain.close();
}

/** Makes the tree of React lose a child in the middle of its work, as add-ons do. */
function breakInsertion(): void {
  Node.prototype.insertBefore = () => {
    throw new DOMException("Not a child of this node", "NotFoundError");
  };
}

// One pattern: of two Playwright takes the second for options.
test.use({
  allowedProblems: [
    /Failed to load resource|Not a child|Unexpected token|missing initializer|JSON|ResizeObserver|Minified React error/,
  ],
});

test("a script that is missing: the page says so, its buttons too, and the script is asked for again", async ({
  page,
}) => {
  await page.route(SCRIPT, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(PAGE);
  await expectWhole(page, PAGE);
  await findFault(page).getByRole("button", { name: "Dismiss" }).click();
  await expectNoFault(page);
  await page.getByRole("button", { name: "Share" }).click();
  await expectFault(page, STOPPED);
  await page.unroute(SCRIPT);
  await findFault(page).getByRole("button", { name: "Load the page again" }).click();
  await untilAwake(page);
  await expectNoFault(page);
});

for (const [path, name] of [
  [PAGE, "a page"],
  ["/embed/cities/antwerp/", "an embed"],
  ["/present/vilvoorde-columbus/2/", "a slide"],
] as const) {
  test(`a script that cannot be read leaves ${name} whole`, async ({ page }) => {
    await page.route(SCRIPT, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "const = <!doctype html>" }),
    );
    await page.goto(path);
    await expectWhole(page, path);
  });
}

test("a script that does not answer within ten seconds: the page says so, and takes it back where it comes", async ({
  page,
}) => {
  let answer = () => {};
  const isAwaited = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(SCRIPT, async (route) => {
    await isAwaited;
    await route.continue();
  });
  await page.clock.install();
  const isAsked = page.waitForRequest(SCRIPT);
  await page.goto(PAGE, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  await page.clock.runFor(1000);
  await isAsked;
  await page.clock.runFor(8000);
  await expectNoFault(page);
  await page.clock.runFor(2000);
  await expectFault(page, STOPPED);
  answer();
  await page.clock.resume();
  await untilAwake(page);
  await expectNoFault(page);
});

test("page data that cannot be read leave the page whole", async ({ page }) => {
  await page.route(
    (url) => url.pathname === PAGE,
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace('id="page-data">{', 'id="page-data">') });
    },
  );
  await page.goto(PAGE);
  await expectWhole(page, PAGE);
});

test("an error while React draws puts the first HTML back, whose links are plain ones", async ({ page }) => {
  await page.goto(PAGE);
  await untilAwake(page);
  const title = await page.title();
  await page.evaluate(breakInsertion);
  await page.getByRole("combobox").fill("verv");
  await expectFault(page, STOPPED);
  await page.evaluate(() => {
    // What checks the page needs the method again.
    Reflect.deleteProperty(window, "isAwake");
  });
  await expectWhole(page, PAGE);
  expect(await page.title()).toBe(title);
  await page
    .locator("#text")
    .getByRole("link", { name: "Show the whole picture" })
    .or(page.locator("#text a[href='/']"))
    .first()
    .click();
  await expect(page).toHaveURL((url) => url.pathname === "/");
  await untilAwake(page);
});

test("an error before the page has woken up, where nothing can be kept and the sentence is gone, leaves the HTML", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Not a child of this node: no storage", "SecurityError");
      },
    });
    Reflect.deleteProperty(window, "ResizeObserver");
    document.addEventListener("readystatechange", () => document.getElementById("fault")?.remove());
  });
  await page.goto(PAGE);
  await expect(page.locator("html")).toHaveAttribute("data-stopped");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  await expect(page.locator("[data-timeline] [data-record]")).not.toHaveCount(0);
});

test("an error in a handler leaves the reader's page as it is, and is told", async ({ page }) => {
  // Until nothing of React's work is left to do: an error in that takes the tree away.
  await openReady(page, "/");
  await page.evaluate(() => {
    document.querySelector = () => {
      throw new Error("Not a child: no element");
    };
  });
  // It looks for the link of the view.
  await page.keyboard.press("2");
  await expectFault(page, FAILED);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-stopped");
  await findFault(page).getByRole("button", { name: "Load the page again" }).click();
  await expectNoFault(page);
});
