import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

/** As servers send what the build has not compressed. */
const QUALITY = 9;

/** Bytes in brotli: the mean file, the largest, and all together. */
type Weight = { mean: number; most: number; all: number };

export type SiteWeight = {
  files: number;
  /** On the disk, without compressed copies. */
  bytes: number;
  /** What a browser stores to work without a network; 0 where the build keeps nothing. */
  offlineBytes: number;
  kinds: { kind: string; weight: Weight }[];
};

const KINDS: [kind: string, pattern: RegExp][] = [
  ["home", /^index\.html$/],
  ["city", /^cities\/[^/]+\/index\.html$/],
  ["pair", /^partnerships\/[^/]+\/index\.html$/],
  ["program", /^programs\/[^/]+\/index\.html$/],
  ["sources", /^sources\/index\.html$/],
  ["exchanges", /^exchanges\/(.*\/)?index\.html$/],
  ["timeline", /^timeline\/(.*\/)?index\.html$/],
  ["embed of a city", /^embed\/cities\/[^/]+\/index\.html$/],
  ["CSS", /^assets\/.*\.css$/],
  ["index", /(^|\/)index\.[a-z]{2}\.json$/],
  ["data of a page", /(^|\/)page\.json$/],
  ["whole data", /^data\/atlas\.[a-z]{2}\.json$/],
];

/** Of the cities and pairs of a large atlas as many are weighed, spread over all. */
const SAMPLE = 60;

function spread<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, items.length / SAMPLE);
  return Array.from(
    { length: Math.min(SAMPLE, items.length) },
    (_, index) => items[Math.floor(index * step)] as Item,
  );
}

async function weigh(folder: string, files: readonly string[]): Promise<Weight> {
  const sizes: number[] = [];
  for (const file of spread(files)) {
    const sent = await stat(join(folder, `${file}.br`)).catch(() => undefined);
    if (sent) sizes.push(sent.size);
    else {
      const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
      sizes.push((await compress(await readFile(join(folder, file)), { params })).length);
    }
  }
  const sum = sizes.reduce((total, size) => total + size, 0);
  const mean = sum / sizes.length;
  return { mean, most: Math.max(...sizes), all: mean * files.length };
}

/** What a built site weighs, by kind of file. Kinds that it does not have are left out. */
export async function weighSite(folder: string): Promise<SiteWeight> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(folder, file))).size;
  const kinds: SiteWeight["kinds"] = [];
  for (const [kind, pattern] of KINDS) {
    const ofKind = files.filter((file) => pattern.test(file)).toSorted();
    if (ofKind.length > 0) kinds.push({ kind, weight: await weigh(folder, ofKind) });
  }
  const worker = await readFile(join(folder, "sw.js"), "utf8");
  const settings = worker.match(/^const OFFLINE_SETTINGS=(\{.*\});$/m)?.[1];
  return { files: files.length, bytes, offlineBytes: settings ? JSON.parse(settings).bytes : 0, kinds };
}
