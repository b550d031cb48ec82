import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { PageData } from "@/app/pageData";
import type { LineContent } from "@/content/pictureContent";
import { compressFiles } from "../../scripts/build/compressFiles.ts";
import { readSheets, sheetsOf } from "../../scripts/build/styleSheets.ts";

const ENTRIES = {
  libraryFree: fileURLToPath(new URL("./libraryFree.ts", import.meta.url)),
  plainLeaflet: fileURLToPath(new URL("./plainLeaflet.ts", import.meta.url)),
};

/**
 * Writes a baseline: the product's own home page, so the same text, drawing, marks, fonts, headers and data, with one
 * style sheet, and with one of our scripts in place of the product's.
 */
export async function writeBaseline(
  name: keyof typeof ENTRIES,
  { product, folder }: { product: string; folder: string },
): Promise<void> {
  const assets = join(folder, "assets");
  await mkdir(assets, { recursive: true });
  await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias: { "@": fileURLToPath(new URL("../../src", import.meta.url)) } },
    build: {
      target: "baseline-widely-available",
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rollupOptions: {
        input: ENTRIES[name],
        output: { entryFileNames: "assets/page.js", assetFileNames: "assets/[name][extname]" },
      },
    },
  });

  for (const file of await readdir(join(product, "assets")))
    if (file.endsWith(".woff2")) await cp(join(product, "assets", file), join(assets, file));
  await mkdir(join(folder, "data"));
  for (const file of ["data/atlas.en.json", "server.json", "icon.svg"])
    await cp(join(product, file), join(folder, file));

  const html = await readFile(join(product, "index.html"), "utf8");
  // Typefaces are among the styles in the page.
  const faces = html.match(/<style>.*?<\/style>/s)?.[0].match(/@font-face\{[^}]*\}/g) ?? [];
  const styles = [...faces, await readSheets(product, sheetsOf(html, "/"))];
  styles.push(await readFile(join(assets, "style.css"), "utf8"));
  await rm(join(assets, "style.css"));
  await writeFile(join(assets, "page.css"), styles.join(""));
  await writeFile(join(folder, "index.html"), toBaselinePage(html, name));
  await compressFiles(folder);
}

function toBaselinePage(html: string, name: string): string {
  const carried = html.match(/<script type="application\/json"[^>]*>(.*?)<\/script>/s);
  if (!carried?.[1]) throw new Error("The product's page carries no data.");
  const data: PageData = JSON.parse(carried[1]);
  return html
    .replace(/<style>.*?<\/style>|<noscript data-styles>.*?<\/noscript>/gs, "")
    .replace(/<body>.*<\/body>/s, (body) => body.replace(/<script.*?<\/script>/gs, ""))
    .replace("<html ", `<html data-baseline="${name === "libraryFree" ? "library-free" : "plain-leaflet"}" `)
    .replace("</head>", '<link rel="stylesheet" href="/assets/page.css"></head>')
    .replace(/(<div[^>]* data-map-frames[^>]*>)/, `$1${linesSvg(data.view.picture.lines)}`)
    .replace("</body>", '<script type="module" src="/assets/page.js"></script></body>');
}

function linesSvg(lines: readonly LineContent[]): string {
  const links = lines.map(
    ({ id, name, kind, usCities: [usCity], belgianCities: [belgianCity] }) =>
      `<a href="/partnerships/${id}/" aria-label="${name}" data-line data-kind="${kind}" data-from="${usCity}" data-to="${belgianCity}"><path/></a>`,
  );
  return `<svg class="lines" role="group" aria-label="Connections">${links.join("")}</svg>`;
}
