import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { PrerenderInput } from "@/prerender/prerenderSite";
import { collectLicences } from "./build/collectLicences.ts";
import { compressFiles } from "./build/compressFiles.ts";
import { moveScriptToEnd } from "./build/moveScriptToEnd.ts";
import { readSettings } from "./build/readSettings.ts";
import "./generate.ts";

type Prerender = { prerenderSite: (input: PrerenderInput) => Promise<Map<string, string>> };

const settings = readSettings(process.env);
const outDir = resolve(settings.outDir);
const serverDir = join(".cache", `prerender-${process.pid}`);
process.env.BASE_PATH = settings.basePath;

await build({ logLevel: "warn", build: { outDir, emptyOutDir: true } });
await build({
  // One script for Node: that it is not split as for the browser is no news.
  logLevel: "error",
  build: { outDir: resolve(serverDir), emptyOutDir: true, ssr: "src/prerender/prerenderSite.ts" },
});

const licences = await collectLicences(join(outDir, ".vite/licences.json"));
const module: Prerender = await import(pathToFileURL(resolve(serverDir, "prerenderSite.js")).href);
const files = await module.prerenderSite({
  atlas: JSON.parse(await readFile("public/data/atlas.en.json", "utf8")),
  packages: licences.packages,
  template: moveScriptToEnd(await readFile(join(outDir, "index.html"), "utf8")),
  siteUrl: settings.siteUrl,
  basePath: settings.basePath,
});
files.set("licences/texts.txt", licences.texts);
for (const [path, content] of files) {
  const target = join(outDir, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
await rm(serverDir, { recursive: true });
await rm(join(outDir, ".vite"), { recursive: true });
await compressFiles(outDir);
console.log(`Built ${files.size} files for ${settings.siteUrl}${settings.basePath} in ${settings.outDir}`);
