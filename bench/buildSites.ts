import { rm } from "node:fs/promises";
import { runNode } from "../scripts/checks/runCommand.ts";
import { writeBaseline } from "./baselines/writeBaseline.ts";

export const SITE_NAMES = ["library-free", "plain-leaflet", "product"] as const;

export type SiteName = (typeof SITE_NAMES)[number];

/** Builds the product, and the two baselines from its pages; returns the folder of each. */
export async function buildSites(): Promise<Record<SiteName, string>> {
  const folders: Record<SiteName, string> = {
    "library-free": ".cache/bench/library-free",
    "plain-leaflet": ".cache/bench/plain-leaflet",
    product: ".cache/bench/product",
  };
  await rm(".cache/bench", { recursive: true, force: true });
  const isBuilt = await runNode(["--import", "tsx", "scripts/build.ts"], {
    SITE_URL: "https://example.org",
    BASE_PATH: "/",
    OUT_DIR: folders.product,
  });
  if (!isBuilt) throw new Error("The product could not be built: run npm run build.");
  await writeBaseline("libraryFree", { product: folders.product, folder: folders["library-free"] });
  await writeBaseline("plainLeaflet", { product: folders.product, folder: folders["plain-leaflet"] });
  return folders;
}
