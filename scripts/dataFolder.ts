import { fileURLToPath } from "node:url";

/** The published data of this repository. */
export const DATA_FOLDER = fileURLToPath(new URL("../public/data/", import.meta.url));

/** Whole texts of sources, which quotations are looked up in. */
export const SOURCES_FOLDER = fileURLToPath(new URL("../sources/", import.meta.url));
