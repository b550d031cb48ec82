import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser } from "../scripts/browser.ts";
import { buildSites, SITE_NAMES, type SiteName } from "./buildSites.ts";
import { measureClicks } from "./measureClicks.ts";
import { measureExports } from "./measureExports.ts";
import { measureLoad, measureWarm } from "./measureLoad.ts";
import { measureMoves } from "./measureMoves.ts";
import { measureResponses } from "./measureResponses.ts";
import { measureSlides } from "./measureSlides.ts";
import { printReport, type Round } from "./report.ts";
import { runScale } from "./scale/runScale.ts";
import { serveSites } from "./serveSites.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    viewport: { type: "string", default: "1280x800" },
    scale: { type: "boolean", default: false },
    sizes: { type: "string", default: "0,100,1000" },
    shape: { type: "string", default: "pairs" },
    uncompressed: { type: "boolean", default: false },
  },
});
if (values.scale) {
  const sizes = values.sizes.split(",").map(Number);
  const { shape } = values;
  if (!sizes.every(Number.isInteger) || (shape !== "pairs" && shape !== "hub")) {
    console.error(
      "Usage: npm run bench -- --scale [--sizes 0,100,1000] [--shape pairs|hub] [--uncompressed]",
    );
    process.exit(1);
  }
  await runScale({ sizes, shape, isCompressed: !values.uncompressed });
  process.exit();
}
const roundCount = Number(values.rounds);
const [width = 0, height = 0] = values.viewport.split("x").map(Number);
if (!(Number.isInteger(roundCount) && roundCount > 0 && width > 0 && height > 0)) {
  console.error("Usage: npm run bench -- [--rounds 5] [--viewport 1280x800]");
  process.exit(1);
}

const servers = await serveSites(await buildSites());
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });

const rounds: Round[] = [];
for (let index = 0; index < roundCount; index += 1) {
  const round: Partial<Round> = {};
  // A context of its own has empty caches; certificate errors stay errors, or Chromium would cache nothing.
  const open = () => browser.newContext({ viewport: { width, height } });
  // What is measured in use is not to be measured beside the making of the offline copy.
  const openInUse = () => browser.newContext({ viewport: { width, height }, serviceWorkers: "block" });
  for (const name of inTurn(index)) {
    const load = await measureLoad(await open(), servers.addresses[name]);
    const warmFirstCityMs = await measureWarm(await openInUse(), servers.addresses[name]);
    // The bare page has no script that could answer.
    const clickMs =
      name === "bare" ? Number.NaN : await measureClicks(await openInUse(), servers.addresses[name]);
    round[name] = { ...load, warmFirstCityMs, clickMs };
  }
  round.slides = await measureSlides(openInUse, servers.addresses);
  round.exports = await measureExports(openInUse, servers.addresses.product);
  round.responses = await measureResponses(await openInUse(), servers.addresses.product);
  round.moves = {
    product: await measureMoves(await openInUse(), servers.addresses.product),
    baseline: await measureMoves(await openInUse(), servers.addresses["plain-leaflet"]),
  };
  rounds.push(round as Round);
  console.log(`Round ${index + 1} of ${roundCount}`);
}
const browserVersion = browser.version();
await browser.close();
servers.close();

const isWithinLimits = printReport(rounds, { browserVersion, viewport: values.viewport });
process.exitCode = isWithinLimits ? 0 : 1;

/** The sites in an order that changes with each round, so that none is always measured first. */
function inTurn(roundIndex: number): SiteName[] {
  const start = roundIndex % SITE_NAMES.length;
  return [...SITE_NAMES.slice(start), ...SITE_NAMES.slice(0, start)];
}
