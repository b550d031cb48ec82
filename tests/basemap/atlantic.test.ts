import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ATLANTIC } from "@/basemap/atlantic";
import { drawing } from "@/basemap/geometry/atlantic";
import { project } from "@/basemap/projection";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { isInsideRings } from "./isInsideRings";
import { ringsOf } from "./ringsOf";

const BUDGET_BYTES = 14 * 1024;

const { drawing: box } = ATLANTIC;

function isDrawn(layer: string, lat: number, lng: number): boolean {
  const { x, y } = project({ lat, lng });
  const unitsPerWorldPx = drawing.width / (box.maxX - box.minX);
  const d = drawing.layers.find(({ id }) => id === layer)?.d ?? "";
  return isInsideRings(ringsOf(d), [(x - box.minX) * unitsPerWorldPx, (y - box.minY) * unitsPerWorldPx]);
}

describe("the drawing of the Atlantic", () => {
  it("fits its budget", () => {
    expect(brotliCompressSync(JSON.stringify(drawing)).length).toBeLessThan(BUDGET_BYTES);
  });

  it("has the shape of its box", () => {
    expect(drawing.width / drawing.height).toBeCloseTo((box.maxX - box.minX) / (box.maxY - box.minY), 9);
  });

  // At this scale Oahu and Puerto Rico are too small to be drawn to the town.
  const onMainland = frozenAtlas.cities.filter(({ id }) => id !== "honolulu" && id !== "san-juan");

  it.each(onMainland.map(({ id, coordinates }) => [id, coordinates] as const))(
    "has %s in its country, on land and off the lakes",
    (_id, { lat, lng }) => {
      expect(isDrawn("country", lat, lng)).toBe(true);
      expect(isDrawn("land", lat, lng)).toBe(true);
      expect(isDrawn("lakes", lat, lng)).toBe(false);
    },
  );

  it.each([
    ["the Atlantic", 45, -40, "land", false],
    ["the Channel", 50.2, -1.5, "land", false],
    ["the Gulf of Mexico", 25, -90, "land", false],
    ["Great Britain", 52.5, -1.5, "land", true],
    ["Iceland", 64.9, -18.5, "land", true],
    ["Spain", 40.4, -3.7, "land", true],
    ["Morocco", 32, -6, "land", true],
    ["Cuba", 22, -79.5, "land", true],
    ["Canada", 52, -100, "country", false],
    ["France", 47, 2.5, "country", false],
    ["Luxembourg", 49.7, 6.1, "country", false],
    ["Alaska", 65, -150, "country", true],
    ["Lake Superior", 47.7, -88, "lakes", true],
  ])("%s (%d, %d) in %s: %s", (_name, lat, lng, layer, isThere) => {
    expect(isDrawn(layer, lat, lng)).toBe(isThere);
  });
});
