import { fileURLToPath } from "node:url";

/** The published data of this repository. */
export const DATA_FOLDER = fileURLToPath(new URL("../public/data/", import.meta.url));
