import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { prerenderSite } from "@/prerender/prerenderSite";
import { siteInput } from "../prerender/renderSite";
import { writeSite } from "./siteClient";

/** What is asked of a site, of each kind of file one. */
const WRITTEN = [
  /^(index|404)\.html$/,
  /^(embed\/)?cities\/antwerp\/(index\.html|cite\.bib|cite\.json)$/,
  /^embed\/(index|404)\.html$/,
  /^(embed\/)?(licences|licenses|cities\/sint-jans-molenbeek)\/index\.html$/,
  /^(embed\/)?cities\/molenbeek\/index\.html$/,
  /^page\.json$/,
  /^data\/index\.en\.json$/,
  /^(sitemap\.xml|robots\.txt|site\.webmanifest|server\.json|_headers|_redirects|server\/.*)$/,
];

const COMPRESSED = /\.(html|json|js|bib|txt|xml|webmanifest)$/;

/**
 * Writes a part of the tests' site, as built for an address, below a folder: at the path that the address has, with the
 * files that the bundler makes.
 */
export async function writePublishedSite(root: string, siteUrl: string, basePath: string): Promise<string> {
  const directory = join(root, basePath);
  const input = await siteInput(basePath);
  const template = input.template.replace("/src/main.tsx", `${basePath}assets/main-abc123.js`);
  const rendered = await prerenderSite({ ...input, template, siteUrl });
  const texts = [...rendered].flatMap(([path, render]): [string, string][] =>
    WRITTEN.some((pattern) => pattern.test(path)) ? [[path, render()]] : [],
  );
  const preview = texts
    .find(([path]) => path === "index.html")?.[1]
    .match(/property="og:image" content="[^"]*\/(previews\/[^"]+)"/)?.[1];
  const files: Record<string, string | Buffer> = {
    ...Object.fromEntries(texts),
    "assets/main-abc123.js": "export {};",
    "sw.js": "self.addEventListener('fetch', () => {});",
    ...(preview && { [preview]: "PNG" }),
  };
  for (const [path, content] of Object.entries(files))
    if (COMPRESSED.test(path)) {
      files[`${path}.br`] = brotliCompressSync(content);
      files[`${path}.gz`] = gzipSync(content);
    }
  await writeSite(directory, files);
  return directory;
}
