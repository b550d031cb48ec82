import { rm } from "node:fs/promises";
import { runNode } from "../scripts/checks/runCommand.ts";
import { writeBare } from "./baselines/bare.ts";
import { writeBaseline } from "./baselines/writeBaseline.ts";

export const SITE_NAMES = ["bare", "library-free", "plain-leaflet", "product"] as const;

export type SiteName = (typeof SITE_NAMES)[number];

/** Builds the product, two baselines from its pages and one written by itself; returns the folder of each. */
export async function buildSites(): Promise<Record<SiteName, string>> {
  const folders: Record<SiteName, string> = {
    bare: ".cache/bench/bare",
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
  await writeBare({ product: folders.product, folder: folders.bare });
  await writeBaseline("libraryFree", { product: folders.product, folder: folders["library-free"] });
  await writeBaseline("plainLeaflet", { product: folders.product, folder: folders["plain-leaflet"] });
  return folders;
}
