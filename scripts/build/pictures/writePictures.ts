import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { drawPictures, type Picture } from "./drawPictures.ts";

/** What draws them: a change here must not leave the pictures of before. */
const DRAWN_BY = ["encodePng.ts", "rasterise.ts"].map((file) => join(import.meta.dirname, file));

async function keyOfTools(fonts: readonly Uint8Array[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of [...DRAWN_BY, "node_modules/@resvg/resvg-wasm/package.json"])
    hash.update(await readFile(file));
  for (const font of fonts) hash.update(font);
  return hash.digest("hex");
}

/**
 * Draws pictures into a folder: path in it to picture. Those that the last build with this cache has drawn are copied
 * from there, where they lie by what they were drawn from.
 */
export async function writePictures(
  folder: string,
  pictures: ReadonlyMap<string, Picture>,
  fonts: readonly Uint8Array[],
  cache: string,
): Promise<void> {
  await mkdir(cache, { recursive: true });
  const tools = await keyOfTools(fonts);
  const entries = [...pictures].map(([path, picture]) => {
    const key = createHash("sha256").update(`${tools} ${picture.width} ${picture.svg}`).digest("hex");
    return { target: join(folder, path), cached: join(cache, `${key}.png`), name: `${key}.png`, picture };
  });
  const known = new Set(await readdir(cache));
  const missing = entries.filter(({ name }) => !known.has(name));
  const drawn = await drawPictures(
    missing.map(({ picture }) => picture),
    fonts,
  );
  await Promise.all(missing.map(({ cached }, index) => writeWhole(cached, drawn[index])));
  for (const { target, cached } of entries) {
    await mkdir(dirname(target), { recursive: true });
    await copyFile(cached, target);
  }
  const used = new Set(entries.map(({ name }) => name));
  await Promise.all(
    [...known].filter((name) => !used.has(name)).map((name) => rm(join(cache, name), { force: true })),
  );
}

/** Under its name only once it is whole: a build that is stopped leaves no half picture for the next. */
async function writeWhole(path: string, content: Buffer | undefined): Promise<void> {
  if (!content) throw new Error(`${path} was not drawn`);
  const part = `${path}.${process.pid}`;
  await writeFile(part, content);
  await rename(part, path);
}
