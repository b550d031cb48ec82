// @ts-check
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";

/** @type {{ module: string, input: import("../../src/prerender/prerenderSite").PrerenderInput, outDir: string }} */
const { module, input, outDir } = workerData;
/** @type {typeof import("../../src/prerender/prerenderSite")} */
const { prerenderSite } = await import(module);
const files = await prerenderSite(input);

parentPort?.on("message", async (/** @type {string[]} */ paths) => {
  for (const path of paths) {
    const target = join(outDir, path);
    await mkdir(dirname(target), { recursive: true });
    const render = files.get(path);
    if (!render) throw new Error(`${path} is no file of the site`);
    await writeFile(target, render());
  }
  parentPort?.postMessage(paths.length);
});
