import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("..", import.meta.url));

/** The published data of this repository. */
export const PUBLISHED_DATA = join(REPOSITORY, "public/data");

type DataFolders = {
  /** The nine data files. */
  data: string;
  /** What the site serves as it is: `public/` with this data in it, and what is made from them. */
  madePublic: string;
};

/**
 * The folders of a data set: what DATA_DIR names, relative to the repository, else the published data. What is made from
 * it lies in folders of its own: builds of two sets can run side by side.
 */
export function dataFolders(dataDir: string | undefined): DataFolders {
  const data = dataDir ? resolve(REPOSITORY, dataDir) : PUBLISHED_DATA;
  const made = join(REPOSITORY, ".cache/data", `${basename(data)}-${shortHash(data)}`);
  return { data, madePublic: join(made, "public") };
}

/** Of this run. */
export const { data: DATA_FOLDER, madePublic: MADE_PUBLIC_FOLDER } = dataFolders(process.env.DATA_DIR);

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** Whole texts of sources, which quotations are looked up in. */
export const SOURCES_FOLDER = join(REPOSITORY, "sources");
