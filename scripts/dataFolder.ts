import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("..", import.meta.url));

/** The published data of this repository. */
export const PUBLISHED_DATA = join(REPOSITORY, "public/data");

/** Whole texts of sources, which quotations are looked up in. */
export const SOURCES_FOLDER = join(REPOSITORY, "sources");

/** The data that this run works on: what DATA_DIR names, relative to the repository, else the published data. */
export const DATA_FOLDER = process.env.DATA_DIR ? resolve(REPOSITORY, process.env.DATA_DIR) : PUBLISHED_DATA;

/** Each data folder has files of its own: builds of two of them can run side by side. */
const MADE = join(REPOSITORY, ".cache/data", `${basename(DATA_FOLDER)}-${shortHash(DATA_FOLDER)}`);

/** What the site serves as it is: `public/` with this run's data in it, and what is made from them. */
export const MADE_PUBLIC_FOLDER = join(MADE, "public");

/** The style sheets that say where things are. */
export const MADE_STYLES_FOLDER = join(MADE, "styles");

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
