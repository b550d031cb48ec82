/**
 * `npm run look`: contact sheets of every kind of page, and of every slide, at each size and in each way of looking, in
 * `.cache/look/`. Words after `--` choose what is drawn: parts of paths, or names such as `390x844-dark` and `slides`.
 */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "./browser.ts";
import { runNode } from "./checks/runCommand.ts";
import { listen } from "./listen.mjs";
import { contactSheet, type Shot } from "./look/contactSheet.ts";
import { type Manner, PAGE_MANNERS, SLIDE_MANNERS } from "./look/manners.ts";
import { createSiteServer } from "./siteServer.mjs";

const SITE = ".cache/look/site";
const SHEETS = ".cache/look";

/** One page of each kind, the fullest and the emptiest where that makes a difference. */
const PAGES = [
  "/",
  "/cities/antwerp/",
  "/cities/namur/",
  "/partnerships/vilvoorde--columbus/",
  "/programs/city-pair/",
  "/belgium/",
  "/?from=2014&to=2016",
  "/?kinds=city-pair,sister-cities,visit",
  "/?programs=media-dialogue&from=2001&to=2001",
  "/cities/antwerp/?view=atlantic",
  "/cities/antwerp/?view=list",
  "/compare/?cities=antwerp,vilvoorde",
  "/exchanges/",
  "/timeline/",
  "/sources/",
  "/sources/duffin/",
  "/about/",
  "/licences/",
  "/present/",
  "/present/twenty-years/handout/",
  "/embed/cities/antwerp/",
  "/nowhere/",
];

/** Longer than a map flies and a page asks anew. */
const QUIET_MS = 800;

const asked = process.argv.slice(2);
const isAsked = (...names: string[]): boolean =>
  asked.length === 0 || asked.some((word) => names.some((name) => name.includes(word)));

/** Moves the pointer, which makes a page ask for its data, and waits until it has asked for nothing for a while. */
async function touch(page: Page): Promise<void> {
  let last = Date.now();
  const note = () => {
    last = Date.now();
  };
  page.on("request", note);
  page.on("requestfinished", note);
  await page.mouse.move(2, 2);
  do await page.waitForTimeout(100);
  while (Date.now() - last < QUIET_MS);
}

async function shoot(browser: Browser, address: string, path: string, manner: Manner): Promise<Shot> {
  const { width, height, options, prepare } = manner;
  const context = await browser.newContext({
    viewport: { width, height },
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(address + path, { waitUntil: "networkidle" });
  await prepare?.(page);
  await touch(page);
  const image = await page.screenshot({ type: "jpeg", quality: 80, animations: "disabled" });
  await context.close();
  return { caption: path, image };
}

async function drawSheet(
  browser: Browser,
  address: string,
  name: string,
  paths: readonly string[],
  manner: Manner,
) {
  const shots: Shot[] = [];
  for (const path of paths) shots.push(await shoot(browser, address, path, manner));
  if (shots.length === 0) return;
  const file = join(SHEETS, `${name}.png`);
  await writeFile(file, await contactSheet(browser, name, shots));
  console.log(file);
}

/** The stage of each slide of the shipped briefings. */
async function findSlides(): Promise<string[]> {
  const folders = await readdir(join(SITE, "present"), { recursive: true });
  return folders
    .map((folder) => `/present/${folder.split(sep).join("/")}/`)
    .filter((path) => /^\/present\/[a-z-]+\/\d+\/$/.test(path))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

const isBuilt = await runNode(["--import", "tsx", "scripts/build.ts"], {
  SITE_URL: "https://example.org",
  BASE_PATH: "/",
  OUT_DIR: SITE,
  COMPRESSION: "off",
});
if (!isBuilt) throw new Error("The site could not be built: see above.");
await mkdir(SHEETS, { recursive: true });
const server = createSiteServer({ directory: SITE, basePath: "/" });
const host = "127.0.0.1";
const address = `http://${host}:${await listen(server, { host, port: "0" })}`;
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  for (const manner of PAGE_MANNERS)
    await drawSheet(
      browser,
      address,
      `pages-${manner.name}`,
      PAGES.filter((path) => isAsked(path, manner.name)),
      manner,
    );
  const slides = await findSlides();
  for (const manner of SLIDE_MANNERS)
    await drawSheet(
      browser,
      address,
      `slides-${manner.name}`,
      slides.filter((path) => isAsked(path, manner.name, "slides")),
      manner,
    );
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
