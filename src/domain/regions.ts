import type { IndexedCity } from "./atlasIndex";

/** The three regions of Belgium, as addresses name them. */
export const BELGIAN_REGIONS = ["flanders", "wallonia", "brussels"] as const;

export type BelgianRegion = (typeof BELGIAN_REGIONS)[number];

/** The Belgian region that each province lies in, by the province's English name. Source: Belgian Constitution, art. 5. */
const REGION_OF_PROVINCE: Record<string, BelgianRegion> = {
  "Province of Antwerp": "flanders",
  "East Flanders": "flanders",
  "Flemish Brabant": "flanders",
  Limburg: "flanders",
  "West Flanders": "flanders",
  "Province of West Flanders": "flanders",
  Hainaut: "wallonia",
  "Province of Liège": "wallonia",
  "Province of Luxembourg": "wallonia",
  "Province of Namur": "wallonia",
  "Walloon Brabant": "wallonia",
  "Brussels-Capital Region": "brussels",
};

/** The Belgian region around a province, by the province's English name; undefined where it is none. */
export function regionOfProvince(province: string): BelgianRegion | undefined {
  return Object.hasOwn(REGION_OF_PROVINCE, province) ? REGION_OF_PROVINCE[province] : undefined;
}

const toSlug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Of a Belgian city its region, of a U.S. city its state: as an address names it. Undefined where no province is known. */
export function regionOf({ country, region }: Pick<IndexedCity, "country" | "region">): string | undefined {
  return country === "BE" ? regionOfProvince(region.en) : toSlug(region.en);
}
