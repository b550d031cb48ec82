import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Bytes from which on a lower level of brotli is used: the best one would take many seconds and gain a tenth. */
const LARGE_BYTES = 1_000_000;

/** Of so many pages it would take longer than all else. */
const MANY_PAGES = 250;
const FAST_QUALITY = 6;

/** Bytes on the line from which on a page is worth the best level in a large site too. */
const HEAVY_BYTES = 24 * 1024;

/** Binary logarithm of the bytes that brotli reads at once. A page is smaller with more, smaller blocks than by default. */
const BLOCK_LOG = 16;

/** Bytes below which a file is not compressed: it is one network packet, compressed or not. */
const SMALL_BYTES = 1000;

/** Files read at a time. All pages of a large site do not fit into memory. */
const AT_ONCE = 8;

const COMPRESSIBLE = /\.(bib|html|css|js|json|svg|txt|xml|webmanifest)$/;

/** Writes `.br` and `.gz` beside every text file of a folder, for servers that send precompressed files. */
export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name) && entry.name !== "server.json")
    .map((entry) => join(entry.parentPath, entry.name));
  // Embeds are half of them.
  const areMany = paths.filter((path) => path.endsWith(".html")).length > 2 * MANY_PAGES;
  const compress = async (path: string) => {
    const content = await readFile(path);
    if (content.length < SMALL_BYTES) return;
    // What most come to first is worth the time at any number of pages.
    const isFast = (areMany && dirname(path) !== folder) || content.length > LARGE_BYTES;
    const isPage = path.endsWith(".html");
    const compressed = (isBest: boolean) =>
      compressBrotli(content, {
        params: {
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          ...(isBest
            ? isPage && { [constants.BROTLI_PARAM_LGBLOCK]: BLOCK_LOG }
            : { [constants.BROTLI_PARAM_QUALITY]: FAST_QUALITY }),
        },
      });
    const first = await compressed(!isFast);
    const isHeavy = isFast && isPage && content.length <= LARGE_BYTES && first.length > HEAVY_BYTES;
    await writeFile(`${path}.br`, isHeavy ? await compressed(true) : first);
    await writeFile(`${path}.gz`, await compressGzip(content, { level: isFast ? 6 : 9 }));
  };
  const waiting = paths.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const path of waiting) await compress(path);
    }),
  );
}
