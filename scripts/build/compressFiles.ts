import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Beyond this the best compression takes many seconds and gains a tenth. */
const LARGE_BYTES = 1_000_000;
const QUALITY_OF_LARGE = 9;

const COMPRESSIBLE = /\.(bib|html|css|js|json|svg|txt|xml|webmanifest)$/;

/** Writes `.br` and `.gz` beside every text file of a folder, for servers that send precompressed files. */
export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name) && entry.name !== "headers.json")
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(path);
      const isLarge = content.length > LARGE_BYTES;
      const options = {
        params: {
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          ...(isLarge && { [constants.BROTLI_PARAM_QUALITY]: QUALITY_OF_LARGE }),
        },
      };
      await writeFile(`${path}.br`, await compressBrotli(content, options));
      await writeFile(`${path}.gz`, await compressGzip(content, { level: 9 }));
    }),
  );
}
