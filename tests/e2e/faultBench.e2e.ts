import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { findNotices, findSearch } from "./explore.ts";
import { FAULTS, type Fault, type FaultySite, serveFaulty } from "./faultySite.ts";
import { touch } from "./liveMap.ts";
import { sign } from "./offlineCopy.ts";
import { expectNothingMissing, findFault, readShown, untilAwake, watchWaking } from "./shown.ts";
import { test } from "./site.ts";

/** How long a part may take to come, or to be told that it does not. */
const PATIENCE_MS = 12_000;

/** What the reader has made before: it lies on the device, and nothing that fails takes it away. */
const DRAFT_KEY = "belgian-city-partnerships:briefing:made";
const DRAFT = JSON.stringify({
  revision: 1,
  savedAt: "2026-11-23T10:00:00Z",
  briefing: {
    format: "belgian-city-partnerships/briefing",
    version: 1,
    locale: "en",
    title: "Made before",
    author: "",
    date: "2026-11-23",
    minutes: 5,
    slides: [
      {
        kind: "cover",
        title: "Made",
        text: [],
        notes: [],
        show: { cities: [], partnerships: [], programs: [] },
      },
    ],
  },
});

/** What a reader does on a page, one after the other, and what it leads to. */
type Journey = {
  path: string;
  /** Where no dialog is open, Escape leads away from the page. */
  escapeLeaves?: true;
  steps: [name: string, act: (page: Page) => Promise<void>, result: (page: Page) => Locator][];
};

const pressed = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();

const MAP: Journey = {
  path: "/cities/antwerp/",
  steps: [
    ["filters", pressed(/^Filters/), (page) => page.getByRole("region", { name: "Filters" })],
    ["sharing", pressed("Share"), (page) => page.getByRole("dialog")],
    [
      "the search",
      (page) => findSearch(page).fill("verviers"),
      (page) => page.getByRole("option", { name: /^Verviers/ }),
    ],
    [
      "a link",
      (page) => page.locator('#text a[href="/programs/city-pair/"]').first().press("Enter"),
      (page) => page.getByRole("heading", { level: 1, name: "City Pair Program" }),
    ],
  ],
};

const STAGE: Journey = {
  path: "/present/vilvoorde-columbus/1/",
  escapeLeaves: true,
  steps: [
    ["sharing", pressed("Share"), (page) => page.getByRole("dialog")],
    [
      "the next slide",
      async (page) => {
        // The controls go while nobody moves.
        for (const x of [8, 12]) await page.mouse.move(x, x);
        await page.getByRole("link", { name: "Next slide" }).click();
      },
      (page) =>
        page
          .locator("[data-slide-room] article[aria-label='Slide 2 of 5'], h1:text('2014: a visit')")
          .first(),
    ],
  ],
};

/** Where the page says that something is missing, with its way on. */
const findTold = (page: Page): Locator =>
  findFault(page)
    .locator("[data-fault]:visible")
    .or(findNotices(page).filter({ hasText: /\w/ }))
    .or(page.getByText(/^The search could not be loaded\./))
    .or(page.getByRole("dialog").getByText(/could not be loaded/));

const findRetry = (page: Page): Locator =>
  page.getByRole("button", { name: /^(Try again|Load the page again)$/ }).filter({ visible: true });

/** Each step leads where it should, or the page says that it cannot: which steps were told. */
async function walk(page: Page, { steps, escapeLeaves }: Journey): Promise<string[]> {
  const told: string[] = [];
  for (const [name, act, result] of steps) {
    await act(page);
    const [done, said] = [result(page).first(), findTold(page).first()];
    await expect(done.or(said).first(), `${name} answers or is told`).toBeVisible({ timeout: PATIENCE_MS });
    if (!(await done.isVisible())) told.push(name);
    // Also twice: a dialog that has not come swallows nothing.
    if (!escapeLeaves || (await page.getByRole("dialog").isVisible())) await page.keyboard.press("Escape");
    const dismiss = findFault(page).getByRole("button", { name: "Dismiss" });
    if (await dismiss.isVisible()) await dismiss.click();
  }
  return told;
}

/** A window of a reader's own, with what the reader has made before. */
async function openWindow(browser: Browser, site: FaultySite, isKept: boolean) {
  const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1280, height: 800 } });
  // What does not come is a failure that names itself, and no wait to the end of the test.
  context.setDefaultTimeout(30_000);
  context.setDefaultNavigationTimeout(30_000);
  if (!isKept)
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  await watchWaking(context);
  const page = await context.newPage();
  await page.goto("/icon.svg");
  await page.evaluate(([key, draft]) => localStorage.setItem(key, draft), [DRAFT_KEY, DRAFT] as const);
  return { page, context };
}

const isDocumentCut = (path: string, fault: { kind: Fault; path: RegExp }): boolean =>
  fault.kind === "cut" && fault.path.test(path);

/** Opens a page of whose answers one suffers. A document that is cut never ends for Chromium: its text is all there is. */
async function openFaulty(page: Page, path: string, fault: { kind: Fault; path: RegExp }): Promise<void> {
  await page
    .goto(path, { waitUntil: isDocumentCut(path, fault) ? "commit" : "domcontentloaded" })
    .catch(() => {});
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

const expectNothingLost = async (page: Page) =>
  expect(await page.evaluate((key) => localStorage.getItem(key), DRAFT_KEY), "what the reader made").toBe(
    DRAFT,
  );

const isDocument = (path: string) => path.endsWith("/");

/** Of a file by its name and not by its content: `/assets/index-CKkOjE2-.css` is `/assets/index-….css`. */
const patternOf = (path: string) => new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(\\?|$)`);

/** What the page shows without script. */
async function readPlain(browser: Browser, site: FaultySite, path: string) {
  const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.route("**/assets/*.js", () => {});
  await page.goto(path, { waitUntil: "domcontentloaded" });
  const shown = await readShown(page);
  await context.close();
  return shown;
}

/** Every request of one visit in which the reader walks the journey, in the order of the first of each. */
async function requestsOf(browser: Browser, site: FaultySite, journey: Journey): Promise<string[]> {
  const { page, context } = await openWindow(browser, site, false);
  site.asked.length = 0;
  await page.goto(journey.path);
  await untilAwake(page).catch(() => page.locator("[data-awake]").waitFor());
  await touch(page);
  await page.waitForLoadState("networkidle");
  expect(await walk(page, journey)).toEqual([]);
  await page.waitForLoadState("networkidle");
  await context.close();
  return [...new Set(site.asked)];
}

/** One visit in which the answer to one request suffers, and the next, in which none does. */
async function visitWith(
  browser: Browser,
  site: FaultySite,
  journey: Journey,
  fault: { kind: Fault; path: RegExp },
  plain: Awaited<ReturnType<typeof readShown>>,
): Promise<void> {
  const { page, context } = await openWindow(browser, site, false);
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) errors.push(`asks ${request.url()}`);
  });
  site.suffer(fault);
  await openFaulty(page, journey.path, fault);
  if (!isDocumentCut(journey.path, fault)) {
    await touch(page);
    expectNothingMissing(plain, await readShown(page));
    await walk(page, journey);
    if (await findTold(page).first().isVisible()) await expect(findRetry(page).first()).toBeVisible();
  }
  site.suffer(undefined);
  const retry = findRetry(page).first();
  if (await retry.isVisible()) await retry.click();
  await page.goto(journey.path);
  await untilAwake(page);
  await touch(page);
  await page.waitForLoadState("networkidle");
  await expectNothingLost(page);
  expect(await walk(page, journey), "all is mended at the next visit").toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
}

/** What can happen to which file: no name of a build stands in files that are named by their content. */
const isPossible = (path: string, kind: Fault): boolean => {
  if (isDocument(path)) return kind === "delayed" || kind === "cut";
  return kind !== "of another build" || path.endsWith(".json");
};

/** Visits in which each request suffers in its turn: those that failed, and why. What failed leaves no fault behind. */
async function failuresIn(
  site: FaultySite,
  requests: readonly string[],
  visit: (path: string) => Promise<void>,
): Promise<string[]> {
  const failures: string[] = [];
  for (const path of requests)
    await visit(path).catch((error) => {
      site.suffer(undefined);
      failures.push(`${path}: ${error instanceof Error ? error.message.slice(0, 600) : error}`);
    });
  return failures;
}

const SAMPLES: [Fault, RegExp, Journey][] = [
  ["failed", /\/assets\/live-[^/]*\.js$/, MAP],
  ["failed", /\/assets\/filterParts-[^/]*\.js$/, MAP],
  ["missing", /\/assets\/page-[^/]*\.css$/, MAP],
  ["delayed", /\/assets\/index-[^/]*\.js$/, MAP],
  ["cut", /\/assets\/ShareView-[^/]*\.js$/, MAP],
  ["corrupted", /\/data\/index\.en\.json$/, MAP],
  ["of another type", /\/assets\/liveSearch-[^/]*\.js$/, MAP],
  ["of another build", /\/page\.json$/, MAP],
  ["failed", /\/assets\/page-[^/]*\.js$/, STAGE],
  ["failed", /\/assets\/ShareSlide-[^/]*\.js$/, STAGE],
];

test.describe("a first visit, one of whose answers suffers", () => {
  test.slow();

  for (const [kind, path, journey] of SAMPLES)
    test(`${kind}, ${path.source}: the page reads, says so, and is mended`, async ({ browser, site }) => {
      const faulty = await serveFaulty(site.url);
      await visitWith(
        browser,
        faulty,
        journey,
        { kind, path },
        await readPlain(browser, faulty, journey.path),
      );
      expect(faulty.suffered(), "the answer was asked for").toBeGreaterThan(0);
      await faulty.close();
    });

  for (const journey of [MAP, STAGE])
    for (const kind of FAULTS)
      test(`${kind}: each request of ${journey.path} in its turn`, { tag: "@sweep" }, async ({
        browser,
        site,
      }) => {
        const faulty = await serveFaulty(site.url);
        const plain = await readPlain(browser, faulty, journey.path);
        const requests = (await requestsOf(browser, faulty, journey)).filter((path) =>
          isPossible(path, kind),
        );
        // Ten times what one takes.
        test.setTimeout(60_000 * (requests.length + 1));
        const failures = await failuresIn(faulty, requests, (path) =>
          visitWith(browser, faulty, journey, { kind, path: patternOf(path) }, plain),
        );
        console.log(`Fault bench, ${kind}, ${journey.path}: ${requests.length} cases.`);
        expect(failures).toEqual([]);
        await faulty.close();
      });
});

/** A reader whose device keeps the site, with a copy that is whole or one that is on its way. */
async function openKept(browser: Browser, site: FaultySite, journey: Journey, hasCopy: boolean) {
  const opened = await openWindow(browser, site, true);
  if (hasCopy) await untilKept(opened.page, journey.path);
  return opened;
}

async function untilKept(page: Page, path: string): Promise<void> {
  // A page of another build loads itself anew, which may cross this.
  await page.goto(path).catch(() => page.goto(path));
  await expect(sign(page)).toHaveText("Ready offline", { timeout: 60_000 });
}

/** The copy and the worker are whole: the site is read, and answers, with nothing behind it. */
async function expectWholeCopy(page: Page, site: FaultySite, journey: Journey): Promise<void> {
  await untilKept(page, journey.path);
  site.suffer({ kind: "failed", path: /./ });
  await page.goto(journey.path);
  await untilAwake(page);
  await touch(page);
  expect(await walk(page, journey), "all is in the copy").toEqual([]);
  site.suffer(undefined);
}

/** Every request of a visit, of the page as of the worker: the first, which fills the copy, or one that has it. */
async function keptRequestsOf(
  browser: Browser,
  site: FaultySite,
  journey: Journey,
  hasCopy: boolean,
): Promise<string[]> {
  const { page, context } = await openKept(browser, site, journey, hasCopy);
  site.asked.length = 0;
  await untilKept(page, journey.path);
  await touch(page);
  expect(await walk(page, journey)).toEqual([]);
  await page.waitForLoadState("networkidle");
  await context.close();
  return [...new Set(site.asked)].filter((path) => path !== "/icon.svg");
}

/** One visit of a device that keeps the site, in which an answer suffers, and the next, in which none does. */
async function visitKeptWith(
  browser: Browser,
  site: FaultySite,
  journey: Journey,
  { hasCopy, ...fault }: { hasCopy: boolean; kind: Fault; path: RegExp },
): Promise<void> {
  const { page, context } = await openKept(browser, site, journey, hasCopy);
  const before = site.suffered();
  site.suffer(fault);
  await openFaulty(page, journey.path, fault);
  if (hasCopy || !isDocumentCut(journey.path, fault)) {
    await touch(page);
    const told = await walk(page, journey);
    // What is on the device asks nobody.
    if (hasCopy) expect(told, "the copy answers").toEqual([]);
    if (await findTold(page).first().isVisible()) await expect(findRetry(page).first()).toBeVisible();
  }
  // The worker asks when the page has come to rest.
  await expect
    .poll(site.suffered, { message: "the answer was asked for", timeout: 30_000 })
    .toBeGreaterThan(before);
  site.suffer(undefined);
  await expectNothingLost(page);
  await expectWholeCopy(page, site, journey);
  await expectNothingLost(page);
  await context.close();
}

/** A document may be of another build than the worker that comes after it. */
const isPossibleKept = (path: string, kind: Fault): boolean =>
  isPossible(path, kind) || (isDocument(path) && kind === "of another build");

const PACK = /\/assets\/offline-[^/]*$/;

const KEPT_SAMPLES: [Fault, RegExp, hasCopy: boolean][] = [
  ["failed", /\/sw\.js$/, true],
  ["missing", /\/sw\.js$/, true],
  ["delayed", PACK, false],
  ["cut", PACK, false],
  ["corrupted", PACK, false],
  ["of another type", /\/sw\.js$/, false],
  ["of another build", /^\/cities\/antwerp\/$/, false],
];

test.describe("a visit of a device that keeps the site, one of whose answers suffers", () => {
  test.slow();

  for (const [kind, path, hasCopy] of KEPT_SAMPLES)
    test(`${kind}, ${path.source}, ${hasCopy ? "with" : "before"} the copy: nothing is lost, and it is made up for`, async ({
      browser,
      site,
    }) => {
      const faulty = await serveFaulty(site.url);
      await visitKeptWith(browser, faulty, MAP, { kind, path, hasCopy });
      await faulty.close();
    });

  for (const hasCopy of [false, true])
    for (const kind of FAULTS)
      test(`${kind}: each request ${hasCopy ? "beside" : "that fills"} the copy in its turn`, {
        tag: "@sweep",
      }, async ({ browser, site }) => {
        const faulty = await serveFaulty(site.url);
        // Without a copy the page asks as one does whose device keeps nothing: what it adds, and documents, are the worker's too.
        const asked = hasCopy ? [] : await requestsOf(browser, faulty, MAP);
        const requests = (await keptRequestsOf(browser, faulty, MAP, hasCopy)).filter(
          (path) => (isDocument(path) || !asked.includes(path)) && isPossibleKept(path, kind),
        );
        expect(requests).not.toEqual([]);
        test.setTimeout(90_000 * (requests.length + 1));
        const failures = await failuresIn(faulty, requests, (path) =>
          visitKeptWith(browser, faulty, MAP, { kind, path: patternOf(path), hasCopy }),
        );
        console.log(
          `Fault bench, ${kind}, ${hasCopy ? "beside" : "filling"} the copy: ${requests.length} cases.`,
        );
        expect(failures).toEqual([]);
        await faulty.close();
      });
});
