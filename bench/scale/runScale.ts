import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { performance } from "node:perf_hooks";
import { chromium } from "@playwright/test";
import { type Atlas, DATA_FILE_NAMES } from "@/domain/atlas";
import { findBrowser } from "../../scripts/browser.ts";
import { endChildrenOnExit, runNode } from "../../scripts/checks/runCommand.ts";
import { createSiteServer } from "../../scripts/siteServer.mjs";
import { type AtlasShape, atlasOfSize } from "./atlasOfSize.ts";
import { measureUse } from "./measureUse.ts";
import { printScale, type ScaleRow } from "./printScale.ts";
import { weighSite } from "./weighSite.ts";

const BASE_DATA = "tests/fixtures/atlas";
const FOLDER = ".cache/scale";

export type ScaleOptions = {
  /** Numbers of partnerships; what the base has more than that stays. */
  sizes: readonly number[];
  shape: AtlasShape;
  isCompressed: boolean;
};

async function readBase(): Promise<Atlas> {
  const files = await Promise.all(
    DATA_FILE_NAMES.map(async (name) => JSON.parse(await readFile(`${BASE_DATA}/${name}.json`, "utf8"))),
  );
  const { $schema, ...atlas } = Object.assign({}, ...files);
  return atlas;
}

async function writeData(atlas: Atlas, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of DATA_FILE_NAMES) {
    const content = { $schema: `./schema/${name}.schema.json`, [name]: atlas[name] };
    await writeFile(`${folder}/${name}.json`, JSON.stringify(content, undefined, 1));
  }
}

/** Builds sites of growing atlases, weighs and uses them, and prints a table for docs/performance.md. */
export async function runScale({ sizes, shape, isCompressed }: ScaleOptions): Promise<void> {
  endChildrenOnExit();
  const base = await readBase();
  const { executablePath, args, env } = await findBrowser();
  const rows: ScaleRow[] = [];
  for (const size of sizes) {
    const atlas = atlasOfSize({ base, partnerships: size, shape });
    const name = `${shape}-${atlas.partnerships.length}`;
    const [data, site] = [`${FOLDER}/data-${name}`, `${FOLDER}/site-${name}`];
    await writeData(atlas, data);
    const startedAt = performance.now();
    const isBuilt = await runNode(["--import", "tsx", "scripts/build.ts"], {
      DATA_DIR: data,
      OUT_DIR: site,
      SITE_URL: "https://example.org",
      BASE_PATH: "/",
      COMPRESSION: isCompressed ? "on" : "off",
    });
    if (!isBuilt) throw new Error(`The atlas of ${size} partnerships could not be built.`);
    const buildSeconds = (performance.now() - startedAt) / 1000;
    const weight = await weighSite(site);
    const server = createSiteServer({ directory: site, basePath: "/" });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
    const use = await measureUse(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await browser.close();
    server.closeAllConnections();
    server.close();
    rows.push({ partnerships: atlas.partnerships.length, buildSeconds, weight, use });
    // A site of a thousand takes gigabytes.
    await rm(site, { recursive: true });
    printScale(rows);
  }
}
