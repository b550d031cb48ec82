const WALLONIA = [
  "Wallonia",
  "Walloon Region",
  "Wallonië",
  "Waals Gewest",
  "Wallonie",
  "Région wallonne",
  "Wallonien",
];
const FLANDERS = ["Flanders", "Flemish Region", "Vlaanderen", "Vlaams Gewest", "Flandre", "Flandern"];

/** The Belgian region that each province lies in, by the province's English name. Source: Belgian Constitution, art. 5. */
const REGIONS: Record<string, readonly string[]> = {
  "Province of Antwerp": FLANDERS,
  "East Flanders": FLANDERS,
  "Flemish Brabant": FLANDERS,
  Limburg: FLANDERS,
  "West Flanders": FLANDERS,
  Hainaut: WALLONIA,
  "Province of Liège": WALLONIA,
  "Province of Luxembourg": WALLONIA,
  "Province of Namur": WALLONIA,
  "Walloon Brabant": WALLONIA,
};

/** The names by which people search for the region around a province; none for Brussels, which is one itself. */
export function regionAround(province: string): readonly string[] {
  return Object.hasOwn(REGIONS, province) ? (REGIONS[province] ?? []) : [];
}
