import { type BelgianRegion, regionOfProvince } from "@/domain/regions";

const NAMES: Record<BelgianRegion, readonly string[]> = {
  wallonia: [
    "Wallonia",
    "Walloon Region",
    "Wallonië",
    "Waals Gewest",
    "Wallonie",
    "Région wallonne",
    "Wallonien",
  ],
  flanders: ["Flanders", "Flemish Region", "Vlaanderen", "Vlaams Gewest", "Flandre", "Flandern"],
  brussels: [],
};

/** The names by which people search for the region around a province; none for Brussels, which is one itself. */
export function regionAround(province: string): readonly string[] {
  const region = regionOfProvince(province);
  return region ? NAMES[region] : [];
}
