import "./build/useProductionReact.ts";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, loadEnv } from "vite";
import { TIMELINE } from "@/app/builtMarks";
import type { Atlas } from "@/domain/atlas";
import type { ShippedBriefing } from "@/domain/plainBriefing";
import type * as Previews from "@/prerender/prerenderPreviews";
import type * as Site from "@/prerender/prerenderSite";
import { PREVIEW_SIZE } from "@/prerender/preview/previewPath";
import { NO_STYLES, STYLED_KINDS, type StyledKind } from "@/prerender/styleMarkup";
import { buildBriefingFile } from "./build/briefingFile.ts";
import { collectLicences } from "./build/collectLicences.ts";
import { compressFiles } from "./build/compressFiles.ts";
import type { criticalStyles } from "./build/criticalStyles.ts";
import { moveScriptToEnd } from "./build/moveScriptToEnd.ts";
import { moveStylesToEnd } from "./build/moveStylesToEnd.ts";
import { buildWorker } from "./build/offline/buildWorker.ts";
import { writeOffline } from "./build/offline/writeOffline.ts";
import { FAVICON_SOURCE, favicon } from "./build/pictures/favicon.ts";
import { iconPictures } from "./build/pictures/icons.ts";
import { readPreviewFonts } from "./build/pictures/previewFonts.ts";
import { writePictures } from "./build/pictures/writePictures.ts";
import { readSettings } from "./build/readSettings.ts";
import { renderFiles } from "./build/renderFiles.ts";
import { samplePages } from "./build/samplePages.ts";
import { splitPrintStyles } from "./build/splitPrintStyles.ts";
import { startWorkers } from "./build/startWorkers.ts";
import { readSheets, removeFontFaces, sheetsOf, waitForTypefaces } from "./build/styleSheets.ts";
import { MADE_PUBLIC_FOLDER } from "./dataFolder.ts";
import { assertFolder } from "./ensureInstalled.mjs";
import "./generate.ts";

assertFolder(process.cwd());
// The code gets what a .env file sets too, so that is checked as well.
const settings = readSettings({ ...loadEnv("production", ".", "VITE_"), ...process.env });
const outDir = resolve(settings.outDir);
const serverDir = join(".cache", `prerender-${process.pid}`);
process.env.BASE_PATH = settings.basePath;
// The code reads it under the prefix that Vite hands on.
process.env.VITE_PUBLISHER = settings.publisher;
process.env.VITE_MAP_TILES_URL = settings.tiles?.url ?? "";
process.env.VITE_MAP_TILES_ATTRIBUTION = settings.tiles?.attribution ?? "";

await build({ logLevel: "warn", build: { outDir, emptyOutDir: true } });
await build({
  // Scripts for Node: that they are not split as for the browser is no news.
  logLevel: "error",
  build: {
    outDir: resolve(serverDir),
    emptyOutDir: true,
    ssr: true,
    rolldownOptions: {
      input: ["prerenderSite", "prerenderPreviews"].map((name) => `src/prerender/${name}.ts`),
      output: { entryFileNames: "[name].js" },
    },
  },
});

const licences = await collectLicences(join(outDir, ".vite/licences.json"));
const addressOf = (name: string) => pathToFileURL(resolve(serverDir, name)).href;
const load = (name: string) => import(addressOf(name));
const { prerenderSite }: typeof Site = await load("prerenderSite.js");
const { prerenderPreviews }: typeof Previews = await load("prerenderPreviews.js");
const atlas: Atlas = JSON.parse(await readFile(join(MADE_PUBLIC_FOLDER, "data/atlas.en.json"), "utf8"));
const presentTemplate = join(outDir, "present.html");
const [template = "", presentingTemplate = ""] = await splitPrintStyles(
  outDir,
  settings.basePath,
  await Promise.all([join(outDir, "index.html"), presentTemplate].map((path) => readFile(path, "utf8"))),
);
const briefings = {
  en: JSON.parse(
    await readFile(join(MADE_PUBLIC_FOLDER, "data/briefings.en.json"), "utf8"),
  ) as ShippedBriefing[],
};
const input = {
  atlas,
  packages: licences.packages,
  template: moveScriptToEnd(moveStylesToEnd(template)),
  siteUrl: settings.siteUrl,
  basePath: settings.basePath,
  areLabelsCleared: true,
  presenting: {
    briefings,
    template: moveScriptToEnd(moveStylesToEnd(presentingTemplate)),
    fileParts: { en: await buildBriefingFile("en") },
  },
};
// What the first paint needs is told from pages that have no styles yet.
const bare = await prerenderSite(input);
const samples = samplePages([...bare.keys()]);
const [pageSheets = [], presentSheets = []] = [template, presentingTemplate].map((html) =>
  sheetsOf(html, settings.basePath),
);
const [pageStyles, presentStyles] = await Promise.all(
  [pageSheets, presentSheets].map((names) => readSheets(outDir, names)),
);
const pruning = startWorkers<Parameters<typeof criticalStyles>, string>(
  new URL("./build/criticalWorker.mjs", import.meta.url),
);
const stylesFor = (kind: StyledKind, css = "") =>
  pruning.ask([
    css,
    samples[kind].map((path) => bare.get(path)?.() ?? ""),
    // A page that is a timeline is painted with it.
    kind === "timeline" ? undefined : `[${TIMELINE}]`,
  ]);
const styles = { ...NO_STYLES };
await Promise.all(
  STYLED_KINDS.map(async (kind) => {
    styles[kind] =
      kind === "slide" || kind === "present"
        ? waitForTypefaces(await stylesFor(kind, presentStyles))
        : await stylesFor(kind, pageStyles);
  }),
);
await pruning.end();
const styled = { ...input, styles };
const files = await prerenderSite(styled);
await removeFontFaces(outDir, [...pageSheets, ...presentSheets]);
// A template alone, no page.
await rm(presentTemplate);
await renderFiles({ module: addressOf("prerenderSite.js"), input: styled, paths: [...files.keys()], outDir });
await writeFile(join(outDir, "licences/texts.txt"), licences.texts);
const fonts = await readPreviewFonts();
const previews = await prerenderPreviews(atlas, fonts.advances, briefings);
const pictures = new Map([
  ...[...iconPictures(await readFile("public/icon.svg", "utf8"))].map(
    ([path, { svg, width }]) => [path, { svg: () => svg, width }] as const,
  ),
  ...[...previews].map(([path, svg]) => [path.slice(1), { svg, width: PREVIEW_SIZE.width }] as const),
]);
// Beside what is made of these data: the cache holds what its last build has drawn.
await writePictures(outDir, pictures, fonts.files, join(MADE_PUBLIC_FOLDER, "../pictures"));
await writeFile(join(outDir, "favicon.ico"), favicon(await readFile(join(outDir, FAVICON_SOURCE))));
await rm(serverDir, { recursive: true });
await rm(join(outDir, ".vite"), { recursive: true });
if (settings.isKeptOffline) await writeOffline(outDir, await buildWorker("worker"));
else await writeFile(join(outDir, "sw.js"), await buildWorker("retired"));
if (settings.isCompressed) await compressFiles(outDir);
if (!process.env.VITE_CONTACT_EMAIL)
  console.log("VITE_CONTACT_EMAIL is not set: the site has no links for corrections.");
if (settings.publisher === "")
  console.log("PUBLISHER is not set: the site calls itself an independent project.");
console.log(
  `Built ${files.size} files and ${pictures.size} pictures for ${settings.siteUrl}${settings.basePath} in ${settings.outDir}`,
);
