import { createHash, randomUUID } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { WORKERS } from "../startWorkers.ts";
import { type Picture, startDrawing } from "./drawPictures.ts";

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
  const known = new Set(await readdir(cache));
  const used = new Set<string>();
  const drawing = startDrawing(fonts);
  const write = async ([path, { svg: drawSvg, width }]: [string, Picture]) => {
    const svg = drawSvg();
    const name = `${createHash("sha256").update(`${tools} ${width} ${svg}`).digest("hex")}.png`;
    const [target, cached] = [join(folder, path), join(cache, name)];
    if (!known.has(name) && !used.has(name))
      await writeWhole(cached, Buffer.from(await drawing.ask({ svg, width })));
    used.add(name);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(cached, target);
  };
  const waiting = pictures.entries();
  // One more than there are workers: while they draw, the next SVG is made.
  const writers = Array.from({ length: WORKERS + 1 }, async () => {
    for (const entry of waiting) await write(entry);
  });
  try {
    await Promise.all(writers);
  } finally {
    await drawing.end();
  }
  await Promise.all(
    [...known].filter((name) => !used.has(name)).map((name) => rm(join(cache, name), { force: true })),
  );
}

/** Under its name only once it is whole: a build that is stopped leaves no half picture for the next. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  const part = `${path}.${process.pid}.${randomUUID()}`;
  await writeFile(part, content);
  await rename(part, path);
}
